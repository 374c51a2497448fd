/** A list of whole numbers that takes four bytes each, however long it grows. */
export type GrowingInts = { readonly push: (value: number) => void; readonly done: () => Int32Array };

export function growingInts(): GrowingInts {
  return growing((length) => new Int32Array(length));
}

/** The same for numbers from 0 to 255, of a byte each. */
export function growingBytes(): { readonly push: (value: number) => void; readonly done: () => Uint8Array } {
  return growing((length) => new Uint8Array(length));
}

/** Grows by doubling: places that were never written take no memory, while a list of pieces would be there twice when it is put together. */
function growing<T extends Int32Array | Uint8Array>(
  make: (length: number) => T,
): { readonly push: (value: number) => void; readonly done: () => T } {
  let values = make(1024);
  let size = 0;
  return {
    push: (value) => {
      if (size === values.length) {
        const wider = make(size * 2);
        wider.set(values);
        values = wider;
      }
      values[size] = value;
      size += 1;
    },
    // A part of a list is a list of the same kind, which the compiler does not know of a type parameter.
    done: () => values.subarray(0, size) as T,
  };
}
