import type { Problem } from "../problem.ts";
import { type DateCodes, orderShown } from "./dateColumn.ts";
import type { DateField } from "./fields.ts";
import type { DatesRead, OrderBasis } from "./register.ts";
import type { DateOrder, RegisterMap } from "./registerMap.ts";

export type ResolvedDates = {
  /** Columns that hold dates. An optional column in which no cell is a date is left out. */
  readonly orders: ReadonlyMap<DateField, DateOrder>;
  readonly dates: readonly DatesRead[];
  readonly notices: readonly Problem[];
};

/** Settles per column which number is the month: from the map, the column, the other columns, or by Dutch custom, and then says so. */
export function resolveDates(columns: ReadonlyMap<DateField, DateCodes>, wanted: NonNullable<RegisterMap["dateOrder"]>): ResolvedDates {
  const orders = new Map<DateField, DateOrder>();
  const dates: DatesRead[] = [];
  const notices: Problem[] = [];
  const shown = new Set([...columns.values()].map(orderShown).filter((order) => order !== undefined));
  for (const [field, codes] of columns) {
    if (
      field !== "received" &&
      codes.unreadable > 0 &&
      codes.sure + codes.dayFirst + codes.monthFirst + codes.either + codes.impossible === 0
    ) {
      notices.push({ code: "registerColumnWithoutDates", path: field, params: { count: codes.unreadable } });
      continue;
    }
    const { order, basis } = settle(codes, wanted[field], shown);
    orders.set(field, order);
    dates.push({ field, order: basis === "sure" ? "yearFirst" : order, basis });
    if (basis === "assumed") notices.push({ code: "registerOrderAssumed", path: field, params: { count: codes.either } });
    if (basis === "otherColumns") notices.push({ code: "registerOrderBorrowed", path: field, params: { count: codes.either } });
    const against = order === "dayFirst" ? codes.monthFirst : codes.dayFirst;
    if (against > 0) notices.push({ code: "registerOrdersMixed", path: field, params: { count: against, uncertain: codes.either } });
  }
  return { orders, dates, notices };
}

function settle(
  codes: DateCodes,
  wanted: DateOrder | undefined,
  shown: ReadonlySet<DateOrder>,
): { readonly order: DateOrder; readonly basis: OrderBasis } {
  if (wanted !== undefined) return { order: wanted, basis: "map" };
  const own = orderShown(codes);
  if (own !== undefined) return { order: own, basis: "found" };
  if (codes.either === 0) return { order: "dayFirst", basis: "sure" };
  const [other, ...more] = shown;
  return other !== undefined && more.length === 0 ? { order: other, basis: "otherColumns" } : { order: "dayFirst", basis: "assumed" };
}
