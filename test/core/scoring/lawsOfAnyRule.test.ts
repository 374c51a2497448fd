/** Laws on small sections with random rules, checked against every possible way to answer: rules no bundled norm has. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import type { Section } from "../../../src/core/norm/normSchema.ts";
import { lackFor } from "../../../src/core/scoring/lackFor.ts";
import { openCriteria } from "../../../src/core/scoring/reading.ts";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import type { Given } from "../../../src/core/scoring/scores.ts";
import { smallestLift } from "../../../src/core/scoring/smallestLift.ts";
import { undecided } from "../../../src/core/scoring/undecided.ts";
import { assuming } from "../../../src/core/scoring/whatIf.ts";
import { anySmallSection, completions, fulfil } from "./arbitraries.ts";

// Many cases; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const someGiven: fc.Arbitrary<Given> = fc.record({
  answers: fc
    .array(fc.constantFrom<Answer | undefined>("met", "met", "partly", "notMet", "notApplicable", undefined, undefined), {
      minLength: 7,
      maxLength: 7,
    })
    .map((list) => Object.fromEntries(list.flatMap((answer, index) => (answer === undefined ? [] : [["abcdefg".charAt(index), answer]])))),
  signals: fc.record(
    { s1: fc.constantFrom("found" as const, "notFound" as const), s2: fc.constantFrom("found" as const, "notFound" as const) },
    { requiredKeys: [] },
  ),
  auditKind: fc.constantFrom("internalAudit" as const, "followUpAudit" as const),
  planned: fc.constant(new Set<string>()),
});
const runs = { numRuns: 1_500 };

test("the bounds are the lowest and the highest score of all completions", () => {
  fc.assert(
    fc.property(anySmallSection, someGiven, (section, given) => {
      const all = [...completions(given, openCriteria(section, given))].map((whole) => bounds(section, whole).low);
      expect(bounds(section, given)).toEqual({ low: Math.min(...all), high: Math.max(...all) });
    }),
    runs,
  );
});

test("the open answers that can change the score are exactly those that change it in some completion", () => {
  fc.assert(
    fc.property(anySmallSection, someGiven, (section, given) => {
      const open = openCriteria(section, given);
      const deciding = open.filter((id) => {
        const others = open.filter((other) => other !== id);
        return [...completions(given, others)].some((whole) => bounds(section, whole).low !== bounds(section, whole).high);
      });
      expect(undecided(section, given)).toEqual(deciding);
    }),
    runs,
  );
});

test("no set of criteria smaller than the smallest lift lifts the section", () => {
  fc.assert(
    fc.property(anySmallSection, someGiven, (section, given) => {
      const lift = smallestLift(section, given);
      const unmet = section.criteria
        .map((criterion) => criterion.id)
        .filter((id) => given.answers[id] !== "met" && given.answers[id] !== "notApplicable");
      const cleared = new Set(lift.kind === "lift" ? lift.signals : ["s1", "s2"]);
      const from = bounds(section, given).low;
      const sizes = subsets(unmet)
        .filter((set) => bounds(section, assuming(given, set, cleared)).low > from)
        .map((set) => set.size);
      if (lift.kind === "lift") {
        expect(lift.criteria.length).toBe(Math.min(...sizes));
        expect(bounds(section, assuming(given, new Set(lift.criteria), cleared)).low).toBe(lift.to);
        for (const id of lift.signals) {
          const kept = new Set(lift.signals.filter((other) => other !== id));
          expect(bounds(section, assuming(given, new Set(unmet), kept)).low).toBe(from);
        }
      } else {
        expect(sizes).toEqual([]);
      }
    }),
    runs,
  );
});

test("nothing lacks exactly when the target is reached, unreachable is said truly, and any choice reaches it", () => {
  fc.assert(
    fc.property(anySmallSection, someGiven, fc.infiniteStream(fc.nat(9_999)), (section, given, stream) => {
      const pick = (below: number) => (stream.next().value ?? 0) % below;
      const everything = new Set(section.criteria.map((criterion) => criterion.id));
      for (let target = 0; target <= 6; target += 1) {
        const lacks = lackFor(section, given, target);
        expect(lacks.length === 0).toBe(bounds(section, given).low >= target);
        if (lacks.some((lack) => lack.kind === "unreachable")) {
          expect(bounds(section, assuming(given, everything, new Set(["s1", "s2"]))).low).toBeLessThan(target);
          continue;
        }
        const done = fulfil(lacks, pick);
        expect(bounds(section, assuming(given, done.met, done.signals)).low).toBeGreaterThanOrEqual(target);
        // Nothing is asked twice and nothing that is already so.
        for (const id of done.met) expect(given.answers[id]).not.toBe("met");
      }
    }),
    runs,
  );
});

function bounds(section: Section, given: Given): { low: number; high: number } {
  const score = scoreSection(section, given);
  if (score.kind === "checklist") throw new Error("A checklist has no bounds");
  return { low: score.low, high: score.high };
}

function subsets(ids: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => new Set(ids.filter((_id, index) => bits & (2 ** index))));
}
