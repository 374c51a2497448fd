import type { DayOff } from "../../core/dossier/dossierSchema.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { dayText, type FigureWriting } from "./figureWriting.ts";

/** What counted as a working day, with the days off of the organisation itself and why; empty where no figure counts working days. */
export function workdaysText(writing: FigureWriting, { workdays }: Pick<RegisterSummary, "workdays">, known: readonly DayOff[]): string {
  const { words } = writing;
  if (workdays === undefined) return "";
  const reasons = new Map(known.map(({ date, reason }) => [date, reason.trim()]));
  const own = workdays.daysOff.map((date) => {
    const reason = reasons.get(date) ?? "";
    return reason === "" ? dayText(writing, date) : `${dayText(writing, date)} (${reason})`;
  });
  return [
    words("register.workdays.base"),
    words(workdays.goodFriday ? "register.workdays.goodFridayOff" : "register.workdays.goodFridayWorks"),
    words(`register.workdays.liberationDay.${workdays.liberationDay}`),
    words(own.length === 0 ? "register.workdays.ownNone" : "register.workdays.own", { list: own.join(", ") }),
  ].join(" ");
}
