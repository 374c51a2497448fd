import fc from "fast-check";
import { type Case, ikmItems, klantbelangCriteria, klantbelangSigns } from "./independent.ts";

/**
 * Cases by a fixed seed, so that a difference found once is found again. The shares of met and open answers run from
 * one end to the other, otherwise nearly every case would score the lowest.
 */
export function klantbelangCases(count: number): readonly Case[] {
  const cases = shares.chain((share) =>
    fc.record({
      norm: fc.constant("klantbelang@2016-2017"),
      answers: fc
        .tuple(...klantbelangCriteria.map((id) => answer(share, id === "III.4.h")))
        .map((list) => present(klantbelangCriteria, list)),
      signals: fc.tuple(...klantbelangSigns.map(() => sign(share.found))).map((list) => present(klantbelangSigns, list)),
    }),
  );
  return fc.sample(cases, { numRuns: count, seed: 2016 });
}

export function ikmCases(count: number): readonly Case[] {
  const point = fc.record(
    {
      criteria: fc.subarray([...ikmItems], { maxLength: 30 }),
      owner: fc.constant("Teamleider klachten"),
      term: fc.constantFrom("2026-12-31", "2028-02-29"),
    },
    { requiredKeys: ["criteria"] },
  );
  const cases = shares.chain((share) =>
    fc.record({
      norm: fc.constant("ikm3000@pre-audit-1"),
      answers: fc.tuple(...ikmItems.map(() => answer(share, true))).map((list) => present(ikmItems, list)),
      auditKind: fc.constantFrom("selfAssessment", "internalAudit", "preAudit", "followUpAudit"),
      points: fc.array(point, { maxLength: 6 }),
    }),
  );
  return fc.sample(cases, { numRuns: count, seed: 3000 });
}

type Shares = { readonly met: number; readonly open: number; readonly found: number };

const shares: fc.Arbitrary<Shares> = fc.record({
  met: fc.constantFrom(30, 70, 85, 95, 99, 100),
  open: fc.constantFrom(0, 0, 2, 10, 50, 100),
  found: fc.constantFrom(0, 0, 10),
});

function answer({ met, open }: Shares, mayBeNotApplicable: boolean): fc.Arbitrary<string | undefined> {
  return fc.tuple(fc.nat(99), fc.nat(99), fc.nat(2)).map(([first, second, third]) => {
    if (first < open) return undefined;
    if (second < met) return mayBeNotApplicable && first % 10 === 9 ? "notApplicable" : "met";
    return third === 2 && mayBeNotApplicable ? "notApplicable" : third === 1 ? "partly" : "notMet";
  });
}

function sign(foundPercent: number): fc.Arbitrary<string | undefined> {
  return fc.nat(99).map((n) => (n < foundPercent ? "found" : n < 90 ? "notFound" : undefined));
}

function present(ids: readonly string[], values: readonly (string | undefined)[]): Record<string, string> {
  return Object.fromEntries(ids.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])));
}
