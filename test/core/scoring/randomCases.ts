import { type Case, ikmItems, klantbelangCriteria, klantbelangSigns } from "./independent.ts";

/**
 * Cases by a fixed seed, so that a difference found once is found again. The shares of met and open answers run from
 * one end to the other, otherwise nearly every case would get the lowest score.
 */
export function klantbelangCases(count: number): readonly Case[] {
  const draw = drawing(2016);
  return Array.from({ length: count }, () => {
    const share = sharesBy(draw);
    const foundPercent = draw.from([0, 0, 10]);
    const sign = () => (draw.below(100) < foundPercent ? "found" : draw.from(["notFound", "notFound", "notFound", undefined]));
    return {
      norm: "klantbelang@2016-2017",
      answers: record(klantbelangCriteria, (id) => answerBy(draw, share, id === "III.4.h")),
      signals: record(klantbelangSigns, sign),
    };
  });
}

export function ikmCases(count: number): readonly Case[] {
  const draw = drawing(3000);
  return Array.from({ length: count }, () => {
    const share = sharesBy(draw);
    const point = () => ({
      criteria: ikmItems.filter(() => draw.below(4) === 0),
      ...(draw.below(6) > 0 && { owner: "Teamleider klachten" }),
      ...(draw.below(6) > 0 && { term: draw.from(["2026-12-31", "2028-02-29"]) }),
    });
    return {
      norm: "ikm3000@pre-audit-1",
      answers: record(ikmItems, () => answerBy(draw, share, true)),
      auditKind: draw.from(["selfAssessment", "internalAudit", "preAudit", "followUpAudit"]),
      points: Array.from({ length: draw.below(9) }, point),
    };
  });
}

type Draw = { readonly below: (n: number) => number; readonly from: <T>(items: readonly [T, ...T[]]) => T };
type Shares = { readonly metPercent: number; readonly openPercent: number };

function sharesBy(draw: Draw): Shares {
  return { metPercent: draw.from([30, 70, 85, 95, 99, 100]), openPercent: draw.from([0, 0, 2, 10, 50, 100]) };
}

function answerBy(draw: Draw, { metPercent, openPercent }: Shares, mayBeNotApplicable: boolean): string | undefined {
  if (draw.below(100) < openPercent) return undefined;
  if (mayBeNotApplicable && draw.below(12) === 0) return "notApplicable";
  return draw.below(100) < metPercent ? "met" : draw.from(["partly", "notMet"]);
}

function record(ids: readonly string[], value: (id: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const drawn = value(id);
      return drawn === undefined ? [] : [[id, drawn]];
    }),
  );
}

/** A small generator of random whole numbers (mulberry32). */
function drawing(seed: number): Draw {
  let state = seed;
  const below = (n: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
  return { below, from: (items) => items[below(items.length)] ?? items[0] };
}
