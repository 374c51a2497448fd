import type { Day } from "./calendar.ts";
import type { FlagField } from "./fields.ts";
import { flag } from "./flag.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";

export type FlagCounts = { readonly yes: number; readonly no: number; readonly unknown: number };

/** Of the cases received in the period; without the column all are unknown. */
export function flagCounts(cases: Cases, field: FlagField, period: Period): FlagCounts {
  const { from, to } = boundsOf(period);
  const counts = countFlags(cases.rows, cases.flags[field], cases.moments.received.days, from, to);
  return { yes: counts[flag.yes] ?? 0, no: counts[flag.no] ?? 0, unknown: counts[flag.unknown] ?? 0 };
}

function countFlags(rows: Int32Array, flags: Uint8Array | undefined, days: Int32Array, from: Day, to: Day): Int32Array {
  const counts = new Int32Array(3);
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const day = days[row] ?? noDay;
    if (day < from || day > to) continue;
    const given = flags?.[row] ?? 0;
    counts[given] = (counts[given] ?? 0) + 1;
  }
  return counts;
}
