/** A list of whole numbers that takes four bytes each, however long it grows. */
export type GrowingInts = { readonly push: (value: number) => void; readonly done: () => Int32Array };

export function growingInts(): GrowingInts {
  let values = new Int32Array(1024);
  let size = 0;
  return {
    push: (value) => {
      if (size === values.length) {
        const wider = new Int32Array(size * 2);
        wider.set(values);
        values = wider;
      }
      values[size] = value;
      size += 1;
    },
    done: () => values.subarray(0, size),
  };
}
