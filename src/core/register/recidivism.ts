import type { Day } from "./calendar.ts";
import { type Cases, isWithin, noDay, type Period } from "./register.ts";
import { rowsByDay } from "./rowsByDay.ts";

export type Recidivism = {
  /** Cases of a customer who had complained before, at most twelve months earlier. */
  readonly again: number;
  /** Cases received in the period with a customer. */
  readonly of: number;
  readonly withoutCustomer: number;
  /** The first day in the register: before it nothing is known, so a register of a year shows too little. */
  readonly knownFrom: Day | undefined;
};

const lookBackDays = 365;

/** Looks back beyond the period, as far as the register goes; undefined without a column of customers. */
export function recidivism(cases: Cases, period: Period): Recidivism | undefined {
  const { customer } = cases.keys;
  if (customer === undefined) return undefined;
  const { days } = cases.moments.received;
  // Cases of a customer by day: the day before in this order is the nearest earlier complaint.
  const order = rowsByDay(days, cases.rows);
  const latestDay = new Int32Array(mostOf(customer) + 1).fill(noDay);
  const counts = { again: 0, of: 0, withoutCustomer: 0 };
  for (const row of order) {
    const day = days[row] ?? noDay;
    const id = customer[row] ?? -1;
    const counted = isWithin(period, day);
    if (id < 0) {
      if (counted) counts.withoutCustomer += 1;
      continue;
    }
    const before = latestDay[id] ?? noDay;
    latestDay[id] = day;
    if (!counted) continue;
    counts.of += 1;
    if (before !== noDay && day - before <= lookBackDays) counts.again += 1;
  }
  const [first] = order;
  return { ...counts, knownFrom: first === undefined ? undefined : days[first] };
}

function mostOf(ids: Int32Array): number {
  let most = -1;
  for (const id of ids) if (id > most) most = id;
  return most;
}
