import { expect, test } from "vitest";
import { fnv, mix, seededNumbers, xoshiro128 } from "../../../src/core/sampling/seededNumbers.ts";

test("the generator gives the numbers of the reference implementation of xoshiro128** 1.1", () => {
  const next = xoshiro128([1, 2, 3, 4]);
  const expected = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
  expect(expected.map(() => next())).toEqual(expected);
});

test("the two hashes give their published values", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect([fnv(bytes("")), fnv(bytes("a")), fnv(bytes("foobar"))]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  // MurmurHash3_x86_32 of nothing with seed 1 is its finaliser of 1.
  expect([mix(0), mix(1)]).toEqual([0, 0x514e28b7]);
});

test("every number below n comes about equally often", () => {
  const { below } = seededNumbers("eerlijk");
  const seen = [0, 0, 0, 0, 0, 0];
  for (let throws = 0; throws < 60_000; throws += 1) {
    const number = below(6);
    seen[number] = (seen[number] ?? 0) + 1;
  }
  // Chi-square with five degrees of freedom stays below 20.5 in 999 of 1,000 cases.
  const chiSquare = seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(20.5);
});

test("a number that would favour the low outcomes is thrown away", () => {
  // Of 2^32 numbers, a third lies above the largest multiple of this n.
  const n = Math.floor((2 ** 32 * 2) / 3);
  const numbers = seededNumbers("x");
  const low = Array.from({ length: 3_000 }, () => numbers.below(n)).filter((number) => number < n / 2).length;
  expect(low).toBeGreaterThan(1_380);
  expect(low).toBeLessThan(1_620);
});

test("the way a letter with an accent is stored does not matter", () => {
  expect(seededNumbers("caf\u00e9").below(1_000_000)).toBe(seededNumbers("cafe\u0301").below(1_000_000));
});

test("there is no number below nothing", () => {
  for (const n of [0, -1, 1.5, 2 ** 32 + 1]) expect(() => seededNumbers("x").below(n)).toThrow();
});
