import type { FlagField } from "./fields.ts";
import { flag } from "./flag.ts";
import { isWithin, noDay, type Period, type Register } from "./register.ts";

export type FlagCounts = { readonly yes: number; readonly no: number; readonly unknown: number };

/** Of the cases received in the period; without the column all are unknown. */
export function flagCounts(register: Register, field: FlagField, period: Period): FlagCounts {
  const flags = register.flags[field];
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (let row = 0; row < register.used; row += 1) {
    if (!isWithin(period, register.moments.received.days[row] ?? noDay)) continue;
    const given = flags?.[row] ?? flag.unknown;
    counts[given === flag.yes ? "yes" : given === flag.no ? "no" : "unknown"] += 1;
  }
  return counts;
}
