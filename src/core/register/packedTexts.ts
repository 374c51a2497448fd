/** Short texts, one per case, in one list of characters: a million keys take some tens of megabytes. */
export type PackedTexts = {
  readonly characters: Uint16Array;
  /** Where each text ends. */
  readonly ends: Int32Array;
  /** Which text belongs to a case. */
  readonly places: Int32Array;
};

/** A key of a case is short; what is longer is cut. */
const longestText = 100;

export function packTexts(): { readonly add: (text: string) => void; readonly done: () => Omit<PackedTexts, "places"> } {
  let characters = new Uint16Array(8192);
  let size = 0;
  let ends = new Int32Array(1024);
  let count = 0;
  return {
    add: (text) => {
      const length = Math.min(text.length, longestText);
      if (size + length > characters.length) characters = wider(characters, new Uint16Array(characters.length * 2));
      if (count === ends.length) ends = wider(ends, new Int32Array(count * 2));
      for (let at = 0; at < length; at += 1) characters[size + at] = text.charCodeAt(at);
      size += length;
      ends[count] = size;
      count += 1;
    },
    done: () => ({ characters: characters.subarray(0, size), ends: ends.subarray(0, count) }),
  };
}

export function packedText({ characters, ends, places }: PackedTexts, row: number): string {
  const place = places[row] ?? 0;
  return String.fromCharCode(...characters.subarray(ends[place - 1] ?? 0, ends[place] ?? 0));
}

function wider<T extends Uint16Array | Int32Array>(list: T, into: T): T {
  into.set(list);
  return into;
}
