import { type Day, dateOf } from "./calendar.ts";
import { dutchHolidays, type HolidayChoice, isWeekend } from "./holidays.ts";

export type Workdays = {
  /** Working days after the first day, up to and including the last. Zero or less days apart gives 0. */
  readonly between: (from: Day, to: Day) => number;
  /** The last day of a term of so many working days; the day of receipt does not count. */
  readonly after: (from: Day, count: number) => Day;
};

/** Monday to Friday, without the holidays of the country and the days off that an organisation adds. */
export function workdaysOf(choice: HolidayChoice, daysOff: readonly Day[], span: { readonly from: Day; readonly to: Day }): Workdays {
  const first = span.from - 1;
  const size = span.to - first + slackDays;
  const off = new Set(daysOff);
  for (let year = yearOf(first); year <= yearOf(first + size); year += 1) {
    for (const { day } of dutchHolidays(year, choice)) off.add(day);
  }
  const passed = new Int32Array(size);
  const days: Day[] = [];
  for (let place = 1; place < size; place += 1) {
    const day = first + place;
    const works = !isWeekend(day) && !off.has(day);
    passed[place] = (passed[place - 1] ?? 0) + (works ? 1 : 0);
    if (works) days.push(day);
  }
  const passedAt = (day: Day) => passed[Math.min(Math.max(day - first, 0), size - 1)] ?? 0;
  return {
    between: (from, to) => Math.max(0, passedAt(to) - passedAt(from)),
    after: (from, count) => days[passedAt(from) + count - 1] ?? from,
  };
}

/** The longest term, ten years of working days, ends within this. */
const slackDays = 5600;

function yearOf(day: Day): number {
  return Number(dateOf(day).slice(0, 4));
}
