import { type Day, dayOf } from "../../core/register/calendar.ts";
import { strictestHolidays } from "../../core/register/holidays.ts";
import { type Workdays, workdaysOf } from "../../core/register/workdays.ts";
import { type ComplaintCause, type YearFigures, yearFigures } from "../klantbelang/yearFigures.ts";
import { causeWords } from "./registerWords.ts";
import { apportion, type Seeded, seeded } from "./seeded.ts";

export type ExampleYear = keyof typeof yearFigures;

/** How a case stands when the register is exported. */
export type ExampleCase = {
  readonly cause: ComplaintCause;
  readonly received: Day;
  readonly due: Day;
  /** Absent: still open. */
  readonly closed?: Day;
  /** Received before the year began and due in it. */
  readonly carriedOver: boolean;
};

/** Due per month of the audit year, July first, with the late and the open ones; the other years take the shape of 2026. */
const shape2026 = {
  due: [231, 228, 243, 236, 229, 241, 262, 254, 247, 238, 240, 232],
  closedLate: [12, 11, 14, 13, 14, 17, 34, 27, 19, 15, 14, 14],
  openOverdue: [0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 7, 12],
};

/** How early cases are closed within a short and a long term, and how late the late ones are; chosen so that median and 90th percentile are those of the year. */
type Pace = { readonly short: number; readonly long: number; readonly latestDays: number };
const paces: Readonly<Record<ExampleYear, Pace>> = {
  2024: { short: 0.9, long: 0.8, latestDays: 42 },
  2025: { short: 1.05, long: 2.4, latestDays: 26 },
  2026: { short: 1.3, long: 2.8, latestDays: 25 },
};

/** The register is exported a month after the year has ended, with what was still open then. */
export const exportedAfterDays = 31;

/** The cases of a year's register: those due in the audit year and those received in it, exactly as many as the year's figures say. */
export function exampleCases(year: ExampleYear): readonly ExampleCase[] {
  const figures = yearFigures[year];
  const chance = seeded(year);
  const [from, to] = [dayOf(figures.from), dayOf(figures.to)];
  const workdays = workdaysOf(strictestHolidays, [], { from: from - 60, to: to + 90 });
  const dueDays = daysPerMonth(figures, workdays, chance);
  const causes = causesInSeason(figures, dueDays.length, chance);
  const due = dueDays.map(({ day, standing }, place) => {
    const cause = causes[place] ?? "other";
    return { cause, received: receivedFor(day, cause, workdays, chance), due: day, standing };
  });
  const later = causeKeys.flatMap((cause) => {
    const inYear = due.filter((one) => one.cause === cause && one.received >= from).length;
    return Array.from({ length: figures.causes[cause] - inYear }, () => {
      const received = lateReceipt(to, cause, workdays, chance);
      return { cause, received, due: workdays.after(received, causeWords[cause].termWorkingDays), standing: "onTime" as Standing };
    });
  });
  const stillOpen = figures.received - figures.closed - figures.openOverdue;
  const open = new Set(chance.shuffled(later).slice(0, stillOpen));
  return [...due, ...later]
    .map((one): ExampleCase => {
      const { cause, received, due: ends, standing } = one;
      const known = { cause, received, due: ends, carriedOver: received < from };
      if (standing === "openOverdue" || open.has(one)) return known;
      return { ...known, closed: closedOn(one, standing, paces[year], to + exportedAfterDays, chance) };
    })
    .sort((a, b) => a.received - b.received || a.due - b.due);
}

type Standing = "onTime" | "closedLate" | "openOverdue";
const causeKeys = Object.keys(causeWords) as readonly ComplaintCause[]; // the keys of a record of causes

function daysPerMonth(
  figures: YearFigures,
  workdays: Workdays,
  chance: Seeded,
): readonly { readonly day: Day; readonly standing: Standing }[] {
  const due = apportion(figures.due, shape2026.due);
  const late = apportion(figures.closedLate, shape2026.closedLate);
  const open = apportion(figures.openOverdue, shape2026.openOverdue);
  const firstYear = Number(figures.from.slice(0, 4));
  return due
    .flatMap((count, place) => {
      const month = ((place + 6) % 12) + 1;
      const first = dayOf(`${month < 7 ? firstYear + 1 : firstYear}-${String(month).padStart(2, "0")}-01`);
      const days = Array.from({ length: 28 }, (_, index) => first + index).filter((day) => workdays.between(day - 1, day) === 1);
      const standings: readonly Standing[] = Array.from({ length: count }, (_, index) =>
        index < (late[place] ?? 0) ? "closedLate" : index < (late[place] ?? 0) + (open[place] ?? 0) ? "openOverdue" : "onTime",
      );
      return chance.shuffled(standings).map((standing) => ({ day: days[chance.below(days.length)] ?? first, standing }));
    })
    .sort((a, b) => a.day - b.day);
}

/** One cause per case in the order of the year, each more often in its season. */
function causesInSeason(figures: YearFigures, count: number, chance: Seeded): readonly ComplaintCause[] {
  const counts = apportion(
    count,
    causeKeys.map((cause) => figures.causes[cause]),
  );
  return causeKeys
    .flatMap((cause, place) =>
      Array.from({ length: counts[place] ?? 0 }, () => ({ cause, at: momentInSeason(causeWords[cause].season, chance) })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ cause }) => cause);
}

/** A moment of an audit year, from 0 in July to 12. */
function momentInSeason(season: readonly number[], chance: Seeded): number {
  const total = season.reduce((sum, weight) => sum + weight, 0);
  let left = chance.share() * total;
  for (let place = 0; place < 12; place += 1) {
    const weight = season[(place + 6) % 12] ?? 1;
    if (left < weight) return place + left / weight;
    left -= weight;
  }
  return 12;
}

/** A day whose term ends on the given day. */
function receivedFor(due: Day, cause: ComplaintCause, workdays: Workdays, chance: Seeded): Day {
  const term = causeWords[cause].termWorkingDays;
  const days: Day[] = [];
  for (let day = due - 1; days.length === 0 || workdays.after(day, term) === due; day -= 1) {
    if (workdays.after(day, term) === due) days.push(day);
  }
  // Most complaints come in on a working day.
  const [weekday = due] = days.slice(-1);
  return chance.share() < 0.8 ? weekday : (days[chance.below(days.length)] ?? weekday);
}

/** A day at the end of the year whose term ends after it. */
function lateReceipt(to: Day, cause: ComplaintCause, workdays: Workdays, chance: Seeded): Day {
  let first = to;
  while (workdays.after(first - 1, causeWords[cause].termWorkingDays) > to) first -= 1;
  return first + chance.below(to - first + 1);
}

function closedOn(
  { cause, received, due }: Omit<ExampleCase, "closed" | "carriedOver">,
  standing: Standing,
  pace: Pace,
  exported: Day,
  chance: Seeded,
): Day {
  if (standing === "closedLate") return Math.min(exported, due + 1 + Math.floor(pace.latestDays * chance.share()));
  const early = causeWords[cause].termWorkingDays === 20 ? pace.long : pace.short;
  return Math.min(exported, received + 1 + Math.floor((due - received) * chance.share() ** early));
}
