import { type Cases, isWithin, noDay, type Period } from "./register.ts";

/** Feedback that led to an improvement, and how many improvements that were. */
export type Conversion = { readonly withAction: number; readonly of: number; readonly actions: number };

/** Of the cases received in the period; undefined without a column of improvements. */
export function conversion(cases: Cases, period: Period): Conversion | undefined {
  const { action } = cases.keys;
  if (action === undefined) return undefined;
  const actions = new Set<number>();
  const counts = { withAction: 0, of: 0 };
  const { rows } = cases;
  const { days } = cases.moments.received;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    if (!isWithin(period, days[row] ?? noDay)) continue;
    counts.of += 1;
    const id = action[row] ?? -1;
    if (id < 0) continue;
    counts.withAction += 1;
    actions.add(id);
  }
  return { ...counts, actions: actions.size };
}
