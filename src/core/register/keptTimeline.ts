import { z } from "zod";
import { dateOf } from "./calendar.ts";
import type { Timeline } from "./timelines.ts";

/** More cases than this are no dots any more. */
export const mostDots = 80;
/** Ten years. */
const mostWeeks = 530;

const count = z.int().min(0);

/** When cases of a name came in: every one by the days since the one before, or how many in each week where they are many. */
export const keptTimeline = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cases"), first: z.iso.date(), gaps: z.array(count).max(mostDots - 1) }),
  z.strictObject({ kind: z.literal("weeks"), first: z.iso.date(), counts: z.array(count).max(mostWeeks) }),
]);

export type KeptTimeline = z.infer<typeof keptTimeline>;

/** Undefined without a case, or over more weeks than can be drawn. */
export function keepTimeline({ days }: Pick<Timeline, "days">): KeptTimeline | undefined {
  const [start, end] = [days[0]?.[0], days.at(-1)?.[0]];
  if (start === undefined || end === undefined) return undefined;
  const first = dateOf(start);
  if (days.reduce((sum, [, cases]) => sum + cases, 0) <= mostDots) {
    const all = days.flatMap(([day, cases]) => Array<number>(cases).fill(day));
    return { kind: "cases", first, gaps: all.slice(1).map((day, place) => day - (all[place] ?? day)) };
  }
  const counts = Array<number>(Math.floor((end - start) / 7) + 1).fill(0);
  if (counts.length > mostWeeks) return undefined;
  for (const [day, cases] of days) {
    const week = Math.floor((day - start) / 7);
    counts[week] = (counts[week] ?? 0) + cases;
  }
  return { kind: "weeks", first, counts };
}
