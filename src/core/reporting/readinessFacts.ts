import type { Norm } from "../norm/normSchema.ts";
import { checklistsFor, tallyOf } from "../scoring/readiness.ts";
import { reading } from "../scoring/reading.ts";
import type { Given } from "../scoring/scores.ts";
import type { ReadinessFacts } from "./reportModel.ts";

/** What the readiness advice looks at, with open items counted as not met. */
export function readinessFacts(norm: Norm, given: Given): ReadinessFacts | undefined {
  const rule = norm.overall;
  if (rule.kind !== "readiness") return undefined;
  const tallies = checklistsFor(norm, given).map((section) => ({ section, tally: tallyOf(section, given, reading(section, given, "no")) }));
  const sum = (count: (tally: (typeof tallies)[number]["tally"]) => number) =>
    tallies.reduce((total, { tally }) => total + count(tally), 0);
  const knockOuts = sum((tally) => tally.applicable - tally.othersApplicable);
  return {
    knockOutsMet: knockOuts - sum((tally) => tally.knockOutsUnmet),
    knockOuts,
    othersMet: sum((tally) => tally.othersMet),
    others: sum((tally) => tally.othersApplicable),
    othersPercent: rule.othersPercent,
    sectionFloorPercent: rule.sectionFloorPercent,
    // Compared as whole numbers, as the advice itself does.
    underFloor: tallies
      .filter(({ tally }) => tally.met * 100 < rule.sectionFloorPercent * tally.applicable)
      .map(({ section }) => section.id),
  };
}
