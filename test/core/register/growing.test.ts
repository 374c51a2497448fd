import fc from "fast-check";
import { expect, test } from "vitest";
import { growingBytes, growingInts } from "../../../src/core/register/growing.ts";

test("a list that grows holds every number in its order, however long it gets", () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 1, 1023, 1024, 1025, 65_536, 100_000), fc.integer(), (length, start) => {
      const [ints, bytes] = [growingInts(), growingBytes()];
      for (let place = 0; place < length; place += 1) {
        ints.push((start + place) | 0);
        bytes.push(place % 251);
      }
      const [all, small] = [ints.done(), bytes.done()];
      expect([all.length, small.length]).toEqual([length, length]);
      expect(all.every((value, place) => value === ((start + place) | 0))).toBe(true);
      expect(small.every((value, place) => value === place % 251)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
