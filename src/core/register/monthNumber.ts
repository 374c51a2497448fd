import { type Day, dayNumber } from "./calendar.ts";

/** Months counted from January of year 0. */
export type MonthNumber = number;

const firstYear = 1850;
const lastYear = 2150;
const firstDay = dayNumber(firstYear, 1, 1) ?? 0;
let ofDay: Int16Array | undefined;

/** The month of a day; a million days are looked up, not reckoned. Days of a register lie between 1900 and 2100, and a term ends within ten years. */
export function monthNumberOf(day: Day): MonthNumber {
  ofDay ??= monthPerDay();
  return ofDay[day - firstDay] ?? 0;
}

/** `2026-03` */
export function monthText(month: MonthNumber): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function monthPerDay(): Int16Array {
  const months = new Int16Array((dayNumber(lastYear, 12, 31) ?? 0) - firstDay + 1);
  for (let month = firstYear * 12; month < (lastYear + 1) * 12; month += 1) {
    const start = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
    months.fill(month, start - firstDay);
  }
  return months;
}
