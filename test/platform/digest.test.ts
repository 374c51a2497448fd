import { expect, test } from "vitest";
import { sha256 } from "../../src/platform/digest.ts";

test("the digest is SHA-256, over bytes, text and files alike", async () => {
  // The first value is the published test vector for "abc".
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await sha256("abc")).toBe(abc);
  expect(await sha256(new Uint8Array([97, 98, 99]))).toBe(abc);
  expect(await sha256(new Blob(["ab", "c"]))).toBe(abc);
  expect(await sha256(new Uint8Array([0, 97, 98, 99, 0]).subarray(1, 4))).toBe(abc);
});
