import fc from "fast-check";
import { expect, test } from "vitest";
import type { Linked } from "../../../src/core/dossier/evidenceFor.ts";
import { weigh } from "../../../src/core/evidence/sufficiency.ts";
import type { Criterion, Norm, Signal } from "../../../src/core/norm/normSchema.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";
import { anInterview, aPiece, aSample, aSampleOfFiles } from "./aPiece.ts";

const cases = (["klantbelang", "ikm3000"] as const).map((id) => {
  const norm = bundledNorm(id);
  const builder = aDossier(norm).assignment({ periodFrom: "2025-01-01", periodTo: "2025-12-31" }).evidence("def", {});
  for (const signal of norm.sections.flatMap((section) => section.signals ?? [])) {
    builder.run({ kind: "writeSignal", signal: signal.id, field: "rightOfReply", text: "Gehoord." });
    builder.run({ kind: "writeSignal", signal: signal.id, field: "leadReason", text: "Gezien." });
  }
  return { norm, dossier: builder.build(), judged: norm.sections.flatMap((section) => [...section.criteria, ...(section.signals ?? [])]) };
});
const one = fc
  .constantFrom(...cases)
  .chain(({ norm, dossier, judged }) =>
    fc.record({ norm: fc.constant(norm), dossier: fc.constant(dossier), judged: fc.constantFrom(...judged) }),
  );

const source = fc.constantFrom("", "site", "balie", "directie");
/** Evidence that supports, and of which the figures say so too. */
const support = (norm: Norm, judged: Criterion | Signal): fc.Arbitrary<Linked> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(norm.roles)).map((role) => anInterview(role)) },
    fc
      .constantFrom("document" as const, "observation" as const, "customerVoice" as const)
      .chain((type) => source.map((from) => aPiece(type, { source: from }))),
    source.map((from) => aPiece("interview", { source: from })),
    fc.constantFrom(27, 30).map((shows) => aSample(judged.id, shows)),
    fc.constant(null).map(() => aSample(judged.id, 30, { seed: "" })),
    // Files of a sample, of which some may still be open.
    fc.integer({ min: 0, max: 3 }).map((open) => aSampleOfFiles(judged.id, 27, 3 - open)),
    fc
      .constantFrom("2025-01-01", "2025-03-01")
      .map((from) => aPiece("register", { register: { population: 900, from, to: "2025-12-31", definitionEvidence: "def" } })),
  );
const against = fc.constantFrom("document" as const, "interview" as const).map((type) => aPiece(type, {}, "contradicts"));

test("more supporting evidence never makes a criterion less sufficiently supported", () => {
  let sufficient = 0;
  fc.assert(
    fc.property(
      one.chain((on) =>
        fc.record({
          on: fc.constant(on),
          had: fc.array(support(on.norm, on.judged), { maxLength: 14 }),
          more: support(on.norm, on.judged),
        }),
      ),
      ({ on: { dossier, norm, judged }, had, more }) => {
        const before = weigh(dossier, norm, judged, had);
        const after = weigh(dossier, norm, judged, [...had, more]);
        if (before.sufficient) {
          sufficient += 1;
          expect(after.sufficient).toBe(true);
        }
        const missing = (needs: typeof before.needs) => needs.reduce((sum, need) => sum + ("missing" in need ? need.missing : 0), 0);
        expect(missing(after.needs)).toBeLessThanOrEqual(missing(before.needs));
      },
    ),
    { numRuns: 600 },
  );
  expect(sufficient).toBeGreaterThan(100);
});

test("no amount of supporting evidence outvotes a contradiction that nobody has said a word about", () => {
  fc.assert(
    fc.property(
      one.chain((on) =>
        fc.record({ on: fc.constant(on), support: fc.array(support(on.norm, on.judged), { maxLength: 14 }), other: against, at: fc.nat() }),
      ),
      ({ on: { dossier, norm, judged }, support: had, other, at }) => {
        const place = at % (had.length + 1);
        const result = weigh(dossier, norm, judged, [...had.slice(0, place), other, ...had.slice(place)]);
        expect(result.sufficient).toBe(false);
        expect(result.contradictions).toEqual([other.evidence.id]);
      },
    ),
  );
});

test("the order in which evidence was gathered does not matter", () => {
  fc.assert(
    fc.property(
      one.chain((on) =>
        fc.record({ on: fc.constant(on), had: fc.array(fc.oneof(support(on.norm, on.judged), against), { maxLength: 10 }) }),
      ),
      ({ on: { dossier, norm, judged }, had }) => {
        const [forward, backward] = [had, had.toReversed()].map((linked) => weigh(dossier, norm, judged, linked));
        expect(backward?.sufficient).toBe(forward?.sufficient);
        expect(backward?.needs).toEqual(forward?.needs);
      },
    ),
  );
});
