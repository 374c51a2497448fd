import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";

test("keys are sorted at every depth and nothing is spaced", () => {
  expect(canonicalJson({ b: [1, { z: true, a: null }], a: "é" })).toBe('{"a":"é","b":[1,{"a":null,"z":true}]}');
});

test("keys are sorted by code unit, as RFC 8785 shows", () => {
  const keys = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
  expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test("numbers have their shortest form", () => {
  expect(canonicalJson([1e30, 4.5, 0.002, 1e-27, -0])).toBe("[1e+30,4.5,0.002,1e-27,0]");
});

test("a member that is absent and a member that is undefined give the same text", () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
});

test("what JSON cannot say is refused", () => {
  expect(() => canonicalJson([Number.NaN])).toThrow("Not a JSON number");
  expect(() => canonicalJson([undefined])).toThrow("Not a JSON value");
});

test("the text says the same as the value, whatever the order of the keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
