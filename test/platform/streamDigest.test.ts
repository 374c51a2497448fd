import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { streamDigest } from "../../src/platform/streamDigest.ts";

const inPieces = (pieces: readonly Uint8Array[]) => {
  const digest = streamDigest();
  for (const piece of pieces) digest.add(piece);
  return digest.done();
};

test("the digest of bytes in pieces is the digest of the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
      expect(inPieces(pieces)).toBe(createHash("sha256").update(Buffer.concat(pieces)).digest("hex"));
    }),
  );
});

test("every length around the edge of a block gives the published digest", () => {
  for (let size = 0; size < 200; size += 1) {
    const bytes = new Uint8Array(size).fill(size);
    expect(inPieces([bytes])).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
