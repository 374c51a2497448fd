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
