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
