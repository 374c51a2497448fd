import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import type { FigureRequest, ReadDone } from "./registerMessages.ts";

/** The same period a year earlier where the file reaches it, else all of the file; as it stood a year earlier, or at its last day. */
export function yearBefore({ from, to, today: stood }: RegisterSummary, done: ReadDone): Pick<FigureRequest, "from" | "to" | "today"> {
  const [start, end] = [earlierYear(from), earlierYear(to)];
  const reached = start !== undefined && end !== undefined && done.firstReceived <= end && done.lastReceived >= start;
  return { ...(reached ? { from: start, to: end } : {}), today: earlierYear(stood) ?? done.lastReceived };
}

function earlierYear(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const shifted = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return shifted.endsWith("-02-29") ? shifted.replace("-02-29", "-02-28") : shifted;
}
