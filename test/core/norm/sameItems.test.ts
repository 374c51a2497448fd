import fc from "fast-check";
import { expect, test } from "vitest";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { itemIds, sameItems } from "../../../src/core/norm/sameItems.ts";
import { nextVersion } from "../../builders/nextVersion.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ids = itemIds(klantbelang);

test("within one version everything is the same as itself, and between two norms nothing is", () => {
  expect([...sameItems(klantbelang, klantbelang)]).toEqual(ids.map((id) => [id, id]));
  expect(sameItems(klantbelang, bundledNorm("ikm3000")).size).toBe(0);
});

test("between versions only what the newer one says is the same, whichever of the two comes first", () => {
  const newer = nextVersion(klantbelang, { renamed: { "I.3.h": "I.3.z" }, other: ["I.2.a"] });
  const forth = sameItems(klantbelang, newer);
  expect(forth.get("I.3.z")).toBe("I.3.h");
  expect([forth.has("I.2.a"), forth.has("I.3.h")]).toEqual([false, false]);
  expect(forth.size).toBe(ids.length - 1);
  const back = sameItems(newer, klantbelang);
  expect(new Map([...back].map(([id, other]) => [other, id]))).toEqual(forth);
});

test("an equal id means nothing by itself", () => {
  const { follows: _, ...silent } = nextVersion(klantbelang);
  expect(sameItems(klantbelang, silent).size).toBe(0);
  expect(sameItems(silent, nextVersion(klantbelang, { version: "2040" })).size).toBe(0);
});

test("of two versions that each say they are the later one, only what both say counts", () => {
  const saying = (version: string, earlier: string, same: Readonly<Record<string, string>>): Norm => ({
    ...klantbelang,
    version,
    follows: [{ version: earlier, same }],
  });
  const one = saying("2030", "2031", { "I.2.a": "I.2.a", "I.2.b": "I.2.b" });
  const other = saying("2031", "2030", { "I.2.a": "I.2.a", "I.2.b": "I.2.c" });
  expect([...sameItems(one, other)]).toEqual([["I.2.a", "I.2.a"]]);
});

test("whatever a version says, one thing is the same as at most one other", () => {
  fc.assert(
    fc.property(fc.subarray([...ids]), fc.boolean(), (other, swapped) => {
      const newer = nextVersion(klantbelang, { other });
      const found = swapped ? sameItems(newer, klantbelang) : sameItems(klantbelang, newer);
      expect(new Set(found.values()).size).toBe(found.size);
      expect(found.size).toBe(ids.length - other.length);
    }),
    { numRuns: 20 },
  );
});
