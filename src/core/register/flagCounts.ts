import type { FlagField } from "./fields.ts";
import { flag } from "./flag.ts";
import { type Cases, isWithin, noDay, type Period } from "./register.ts";

export type FlagCounts = { readonly yes: number; readonly no: number; readonly unknown: number };

/** Of the cases received in the period; without the column all are unknown. */
export function flagCounts(cases: Cases, field: FlagField, period: Period): FlagCounts {
  const flags = cases.flags[field];
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (let row = 0; row < cases.used; row += 1) {
    if (!isWithin(period, cases.moments.received.days[row] ?? noDay)) continue;
    const given = flags?.[row] ?? flag.unknown;
    counts[given === flag.yes ? "yes" : given === flag.no ? "no" : "unknown"] += 1;
  }
  return counts;
}
