/** A list of whole numbers that takes four bytes each, however long it grows. */
export type GrowingInts = { readonly push: (value: number) => void; readonly done: () => Int32Array };

export function growingInts(): GrowingInts {
  return growing((length) => new Int32Array(length));
}

/** The same for numbers from 0 to 255, of a byte each. */
export function growingBytes(): { readonly push: (value: number) => void; readonly done: () => Uint8Array } {
  return growing((length) => new Uint8Array(length));
}

/** Grows by pieces, so that what is there is not copied at every step, and ends as long as it is. */
function growing<T extends Int32Array | Uint8Array>(
  make: (length: number) => T,
): { readonly push: (value: number) => void; readonly done: () => T } {
  let full: T[] = [];
  let piece = make(pieceLength);
  let size = 0;
  return {
    push: (value) => {
      if (size === pieceLength) {
        full.push(piece);
        piece = make(pieceLength);
        size = 0;
      }
      piece[size] = value;
      size += 1;
    },
    done: () => {
      const all = make(full.length * pieceLength + size);
      for (const [place, one] of full.entries()) all.set(one, place * pieceLength);
      all.set(piece.subarray(0, size), full.length * pieceLength);
      full = [];
      piece = make(0);
      return all;
    },
  };
}

const pieceLength = 32_768;

/** How often each whole number from 0 occurs, in ascending order. */
export function growingCounts(): {
  readonly add: (value: number) => void;
  readonly done: () => readonly (readonly [value: number, count: number])[];
} {
  const near = new Int32Array(4096);
  const far = new Map<number, number>();
  return {
    add: (value) => {
      if (value < near.length) near[value] = (near[value] ?? 0) + 1;
      else far.set(value, (far.get(value) ?? 0) + 1);
    },
    done: () => {
      const found: (readonly [number, number])[] = [];
      for (let value = 0; value < near.length; value += 1) {
        const count = near[value] ?? 0;
        if (count > 0) found.push([value, count]);
      }
      return [...found, ...[...far].sort(([a], [b]) => a - b)];
    },
  };
}
