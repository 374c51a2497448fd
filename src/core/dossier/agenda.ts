import type { DateOnly, Dossier } from "./dossierSchema.ts";
import { presentPlan } from "./planFor.ts";
import type { PlanItem } from "./planSchema.ts";
import { samePerson } from "./samePerson.ts";

export type AgendaDay = {
  /** Empty for what has no day yet; it comes last. */
  readonly date: DateOnly | "";
  readonly items: readonly PlanItem[];
};

/** How long an interview or observation takes at least, for telling whether two are too close. */
const leastMinutes = 45;

/** Interviews, and observations that have a day, by day and time; called off ones are left out. */
export function agenda(dossier: Pick<Dossier, "plan">): readonly AgendaDay[] {
  const days = new Map<string, PlanItem[]>();
  for (const item of presentPlan(dossier)) {
    // An observation without a day asks for no appointment.
    const isMeeting = item.kind === "interview" || (item.kind === "observation" && item.date !== "");
    if (!isMeeting || item.status === "cancelled") continue;
    days.set(item.date, [...(days.get(item.date) ?? []), item]);
  }
  return [...days].map(([date, items]) => ({ date, items }));
}

/** Ids of items of one day that ask the same auditor in two places at once. */
export function clashes(items: readonly PlanItem[]): ReadonlySet<string> {
  const timed = items.flatMap((item) => {
    const minutes = minutesOf(item.time);
    return minutes === undefined || item.who.trim() === "" ? [] : [{ item, minutes }];
  });
  const found = new Set<string>();
  for (const [index, one] of timed.entries()) {
    for (const other of timed.slice(index + 1)) {
      if (!shareSomebody(one.item.who, other.item.who) || Math.abs(one.minutes - other.minutes) >= leastMinutes) continue;
      found.add(one.item.id).add(other.item.id);
    }
  }
  return found;
}

/** `Noor, Sam` and `Sam` share somebody. */
function shareSomebody(one: string, other: string): boolean {
  const people = (who: string) => who.split(/[,;&]|\ben\b|\band\b/).filter((name) => name.trim() !== "");
  return people(one).some((a) => people(other).some((b) => samePerson(a, b)));
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
