import type { DateOnly } from "../dossier/dossierSchema.ts";

/** Days since 1 January 1970. */
export type Day = number;

/** No such date gives undefined. Source: Howard Hinnant, chrono-compatible low-level date algorithms. */
export function dayNumber(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** For a date that is known to exist. */
export function dayOf(date: DateOnly): Day {
  const [year, month, day] = date.split("-").map(Number);
  const found = dayNumber(year ?? 0, month ?? 0, day ?? 0);
  if (found === undefined) throw new Error(`Not a date: ${date}`);
  return found;
}

export function dateOf(day: Day): DateOnly {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
