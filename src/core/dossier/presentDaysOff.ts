import type { DayOff, Dossier } from "./dossierSchema.ts";

/** The days off that count, each date once, in order: two people may have added the same one. */
export function presentDaysOff({ daysOff }: Pick<Dossier, "daysOff">): readonly DayOff[] {
  const byDate = new Map<string, DayOff>();
  for (const day of Object.values(daysOff).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (day.removed === undefined && !byDate.has(day.date)) byDate.set(day.date, day);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
