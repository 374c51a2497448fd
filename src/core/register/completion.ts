import { noTime } from "./moment.ts";
import { type Cases, type Moments, noDay } from "./register.ts";

export type Basis = "received-closed" | "received-firstResponse";

/** What ends a case: closing it or, where the register has no closing dates, the first response. */
export function completionOf({ moments }: Cases): { readonly basis: Basis; readonly ended: Moments | undefined } {
  return moments.closed === undefined && moments.firstResponse !== undefined
    ? { basis: "received-firstResponse", ended: moments.firstResponse }
    : { basis: "received-closed", ended: moments.closed };
}

/** Whether one moment lies after another. Without a time on either side the days decide: a day lasts until its end. */
export function isAfter(one: Moments, other: Moments, row: number): boolean {
  const day = one.days[row] ?? noDay;
  const otherDay = other.days[row] ?? noDay;
  // No time of day, nor its distance from UTC, makes up for three days.
  if (day - otherDay > 2 || otherDay - day > 2) return day > otherDay;
  const seconds = one.seconds[row] ?? noTime;
  const otherSeconds = other.seconds[row] ?? noTime;
  if (seconds === noTime || otherSeconds === noTime) return day > otherDay;
  return day * 86_400 + seconds > otherDay * 86_400 + otherSeconds;
}

const closedWords =
  /^(?:closed|resolved|completed?|done|finished|solved|gesloten|afgehandeld|afgesloten|opgelost|gereed|voltooid|afgerond|klaar)\b/i;

/** Which statuses say that a case is done; a register without status says so of none. */
export type ToldClosed = { readonly ids: Int32Array; readonly closed: Uint8Array } | undefined;

export function toldClosed({ words }: Cases): ToldClosed {
  const { status } = words;
  return status && { ids: status.ids, closed: Uint8Array.from(status.names, (name) => (closedWords.test(name) ? 1 : 0)) };
}

export function isToldClosed(told: ToldClosed, row: number): boolean {
  const status = told?.ids[row] ?? -1;
  return told !== undefined && status >= 0 && told.closed[status] === 1;
}
