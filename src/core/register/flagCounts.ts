import type { FlagField } from "./fields.ts";
import { flag } from "./flag.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";

export type FlagCounts = { readonly yes: number; readonly no: number; readonly unknown: number };

/** Of the cases received in the period; without the column all are unknown. */
export function flagCounts(cases: Cases, field: FlagField, period: Period): FlagCounts {
  const flags = cases.flags[field];
  const { days } = cases.moments.received;
  const { from, to } = boundsOf(period);
  let [yes, no, all] = [0, 0, 0];
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const day = days[row] ?? noDay;
    if (day < from || day > to) continue;
    all += 1;
    if (flags === undefined) continue;
    const given = flags[row];
    if (given === flag.yes) yes += 1;
    else if (given === flag.no) no += 1;
  }
  return { yes, no, unknown: all - yes - no };
}
