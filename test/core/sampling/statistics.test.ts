import fc from "fast-check";
import { expect, test } from "vitest";
import { concludeSample, type Seen } from "../../../src/core/sampling/concludeSample.ts";
import { filesToShow, ifNoneFails } from "../../../src/core/sampling/discovery.ts";
import { wilson } from "../../../src/core/sampling/wilson.ts";

const ends = (hits: number, size: number) => {
  const interval = wilson(hits, size);
  return interval === undefined ? undefined : [interval.low, interval.high];
};

test("27 of 30 spans 74.4 to 96.5 percent", () => {
  expect(ends(27, 30)).toEqual([7438, 9654]);
});

// Newcombe 1998, table I, method 3: 81/263, 15/148, 0/20 and 1/29.
test.each([
  [81, 263, 2553, 3662],
  [15, 148, 624, 1605],
  [0, 20, 0, 1611],
  [1, 29, 61, 1718],
  [0, 30, 0, 1135],
  [30, 30, 8865, 10000],
])("the Wilson interval of %i of %i equals the published one", (hits, size, low, high) => {
  expect(ends(hits, size)).toEqual([low, high]);
});

test("without files there is no interval, and more hits than files is a mistake", () => {
  expect(wilson(0, 0)).toBeUndefined();
  expect(() => wilson(3, 2)).toThrow();
  expect(() => wilson(0.5, 2)).toThrow();
});

const share = fc.integer({ min: 1, max: 2_000 }).chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));

test("the interval is the textbook formula, rounded", () => {
  const z2 = 3.841458820694124;
  fc.assert(
    fc.property(share, ([hits, size]) => {
      const centre = (hits + z2 / 2) / (size + z2);
      const half = (Math.sqrt(z2) / (size + z2)) * Math.sqrt((hits * (size - hits)) / size + z2 / 4);
      const interval = wilson(hits, size);
      expect(Math.abs((interval?.low ?? -1) - (centre - half) * 10_000)).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(Math.abs((interval?.high ?? -1) - (centre + half) * 10_000)).toBeLessThanOrEqual(0.5 + 1e-6);
    }),
  );
});

test("what is missed mirrors what is hit", () => {
  fc.assert(
    fc.property(share, ([hits, size]) => {
      const [one, other] = [wilson(hits, size), wilson(size - hits, size)];
      expect(Math.abs((one?.low ?? 0) + (other?.high ?? 0) - 10_000)).toBeLessThanOrEqual(1);
    }),
  );
});

test("29 files without a failure show 90 percent, 59 show 95 and 299 show 99", () => {
  expect([80, 90, 95, 99].map(filesToShow)).toEqual([14, 29, 59, 299]);
});

test("30 files: if none fails, at least 90 percent with 95 percent confidence", () => {
  expect(ifNoneFails(30, 412)).toBe(90);
  expect([0, 1, 28, 58, 59, 298, 299, 5_000].map((size) => ifNoneFails(size, 100_000))).toEqual([0, 5, 89, 94, 95, 98, 99, 99]);
});

test("only looking at every file shows all", () => {
  expect(ifNoneFails(411, 412)).toBe(99);
  expect(ifNoneFails(412, 412)).toBe(100);
});

const seen = (changes: Partial<Seen>): Seen => ({
  population: 412,
  drawn: 30,
  applies: 30,
  shows: 30,
  seriousHarm: 0,
  open: 0,
  ...changes,
});
const code = (changes: Partial<Seen>) => concludeSample(seen(changes), 90).code;

test("thirty of thirty proves 90 percent, 27 of 30 has it but does not prove it, 26 of 30 has it not", () => {
  expect([code({}), code({ shows: 27 }), code({ shows: 26 })]).toEqual(["proves", "doesNotProve", "fails"]);
});

test("a larger sample can prove 90 percent with failures in it", () => {
  expect(code({ drawn: 200, applies: 200, shows: 192 })).toBe("proves");
  expect(code({ drawn: 200, applies: 200, shows: 183 })).toBe("doesNotProve");
});

test("one file with serious harm makes the sample fail", () => {
  expect(code({ seriousHarm: 1 })).toBe("fails");
  expect(concludeSample(seen({ applies: 0, shows: 0, seriousHarm: 1 }), 90)).toEqual({ code: "fails" });
});

test("only the files in which the case occurs carry the conclusion", () => {
  expect(code({ applies: 8, shows: 8 })).toBe("doesNotProve");
  expect(code({ applies: 0, shows: 0 })).toBe("nothingSeen");
});

test("when every file of the population was looked at, the share is what it is", () => {
  expect(code({ population: 10, drawn: 10, applies: 10, shows: 9 })).toBe("proves");
  expect(code({ population: 10, drawn: 10, applies: 10, shows: 8 })).toBe("fails");
});
