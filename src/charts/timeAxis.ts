import { dateOf, dayOf } from "../core/register/calendar.ts";

/** Days since 1 January 1970. */
export type Day = number;

/** First days of months, evenly spaced, at most about `most`; of years where months are too many. */
export function monthStarts(from: Day, to: Day, most: number): readonly Day[] {
  const months = (to - from) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((one) => months / one <= Math.max(1, most)) ?? 1200;
  const [year = 0, month = 1] = dateOf(from).split("-").map(Number);
  const starts: Day[] = [];
  for (let count = Math.floor((year * 12 + month - 1) / step) * step; ; count += step) {
    const day = dayOf(`${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`);
    if (day > to) return starts;
    if (day >= from) starts.push(day);
  }
}
