import { type Day, dateOf } from "./calendar.ts";
import type { MonthCount } from "./perMonth.ts";
import { hasTooManyUnknown, shareOf } from "./withinTerm.ts";

/** Why a month has no share: nothing fell due, it is not over and whoever is slow does not count yet, or too many terms are unknown. */
export type MonthShare =
  | { readonly kind: "share"; readonly onTime: number; readonly of: number }
  | { readonly kind: "noTerm" }
  | { readonly kind: "notOver"; readonly onTime: number; readonly of: number }
  | { readonly kind: "tooManyUnknown"; readonly unknown: number; readonly received: number };

/** By the rules of the share over the whole period: open cases past their term count as late. */
export function monthShare({ month, received, withinTerm }: Omit<MonthCount, "ended">, today: Day): MonthShare {
  const { onTime, of } = shareOf({ ...withinTerm, received });
  const { unknown } = withinTerm;
  if (month >= dateOf(today).slice(0, 7)) return { kind: "notOver", onTime, of };
  if (hasTooManyUnknown({ unknown, received })) return { kind: "tooManyUnknown", unknown, received };
  return of === 0 ? { kind: "noTerm" } : { kind: "share", onTime, of };
}
