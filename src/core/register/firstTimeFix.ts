import { completionOf } from "./completion.ts";
import { flag } from "./flag.ts";
import { type Cases, isWithin, noDay, type Period } from "./register.ts";

/**
 * `closedAtFirstResponse`: settled on the day of the first response and not reopened. `notReopened`: where the register
 * has no first response, all that can be told is that a case stayed closed.
 */
export type FirstTimeFix = {
  readonly basis: "closedAtFirstResponse" | "notReopened";
  readonly fixed: number;
  readonly of: number;
  /** Ended, but the register does not tell. */
  readonly unknown: number;
};

/** Of the cases received in the period that have ended; undefined when no column tells. */
export function firstTimeFix(cases: Cases, period: Period): FirstTimeFix | undefined {
  const { ended, basis } = completionOf(cases);
  const { received, firstResponse } = cases.moments;
  const { reopened } = cases.flags;
  const bySpeed = basis === "received-closed" && firstResponse !== undefined;
  if (ended === undefined || (!bySpeed && reopened === undefined)) return undefined;
  const counts = { fixed: 0, of: 0, unknown: 0 };
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const end = ended.days[row] ?? noDay;
    if (end === noDay || !isWithin(period, received.days[row] ?? noDay)) continue;
    const again = reopened === undefined ? flag.no : (reopened[row] ?? flag.unknown);
    const response = bySpeed ? (firstResponse.days[row] ?? noDay) : end;
    if (again === flag.unknown || response === noDay) counts.unknown += 1;
    else {
      counts.of += 1;
      if (again === flag.no && response >= end) counts.fixed += 1;
    }
  }
  return { basis: bySpeed ? "closedAtFirstResponse" : "notReopened", ...counts };
}
