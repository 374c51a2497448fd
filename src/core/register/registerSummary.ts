/** What of a register may be kept in a dossier: whole numbers and names of categories and the like. No row, no key, no text. */
import { z } from "zod";
import { keptTimeline } from "./keptTimeline.ts";
import { filterFields } from "./selectCases.ts";
import { exclusions, populations, shareIds } from "./shareFigures.ts";
import { longestName } from "./wordColumn.ts";

/** Names and days beyond these are told as a number only. */
export const mostNames = 25;
export const mostDays = 400;
export const mostMonths = 120;
export const mostDaysOff = 1000;
export const longestSummaryName = 80;
/** A choice of more names than this is not made; each is kept whole, or the figure would be of other cases than it says. */
export const mostFilterNames = 200;

const count = z.int().min(0);
const name = z.string().min(1).max(longestSummaryName);
const date = z.iso.date();
/** In hundredths of a day. */
const hundredths = z.int().min(0);
const histogram = z.array(z.tuple([count, count])).max(mostDays);
const days = z.strictObject({
  n: count,
  p50: hundredths.optional(),
  p90: hundredths.optional(),
  p95: hundredths.optional(),
  /** Whole days and how many cases took them; the longest are left out, and counted in `longer`. */
  histogram,
  longer: count,
});
const withinTerm = z.strictObject({
  onTime: count,
  closedLate: count,
  openOverdue: count,
  unknown: count,
  notYetDue: count,
  received: count,
});
const named = z.strictObject({ name, count });
const groupFields = ["channel", "product", "department", "category", "cause", "importance"] as const;
const mean = z.strictObject({ n: count, sumHundredths: count, margin: z.string().max(10).optional() });

export const registerSummary = z
  .strictObject({
    read: count,
    used: count,
    rejected: count,
    from: date.optional(),
    to: date.optional(),
    today: date,
    unit: z.enum(["calendarDays", "workingDays"]),
    windowDays: z.int().min(1).max(3660),
    /** What counted as no working day besides weekends; only where working days count for a figure. */
    workdays: z
      .strictObject({
        goodFriday: z.boolean(),
        liberationDay: z.enum(["everyYear", "everyFiveYears", "never"]),
        daysOff: z.array(date).max(mostDaysOff),
      })
      .optional(),
    /** Names per column to which the figures were narrowed. */
    filter: z.partialRecord(z.enum(filterFields), z.array(z.string().max(longestName)).max(mostFilterNames)),
    withinTerm: withinTerm.extend({ assessable: z.boolean() }),
    perTerm: z
      .array(
        z.strictObject({
          field: z.string().max(20),
          name: z.string().max(longestSummaryName),
          days: count,
          unit: z.string().max(20),
          withinTerm,
        }),
      )
      .max(mostNames),
    shares: z
      .array(
        z.strictObject({
          id: z.enum(shareIds),
          population: z.enum(populations),
          part: count,
          of: count,
          excluded: z.array(z.strictObject({ why: z.enum(exclusions), count })).max(exclusions.length),
          indicative: z.boolean(),
        }),
      )
      .max(shareIds.length),
    turnaround: days.extend({ basis: z.enum(["received-closed", "received-firstResponse"]), negative: count, open: count }),
    backlog: days
      .extend({
        /** Of the open cases; those within their term are the rest. Figures that were kept before this was counted are without. */
        terms: z.strictObject({ over: histogram, overLonger: count, unknown: histogram, unknownLonger: count }).optional(),
      })
      .optional(),
    pareto: z.strictObject({ categories: count, vitalFew: count, named: count, blank: count, top: z.array(named).max(mostNames) }),
    patterns: z.strictObject({
      patterns: count,
      notable: count,
      /** Names that return and, where there is room, those that are notable. */
      top: z
        .array(
          named.extend({
            field: z.enum(["category", "cause", "department"]),
            from: date,
            to: date,
            /** Of the first ones. */
            timeline: keptTimeline.optional(),
          }),
        )
        .max(mostNames),
    }),
    perMonth: z
      .array(
        z.strictObject({
          month: z.string().regex(/^\d{4}-\d{2}$/),
          received: count,
          ended: count,
          /** Of the terms that fell in the month; figures that were kept before this was counted are without. */
          withinTerm: withinTerm.omit({ received: true }).optional(),
        }),
      )
      .max(mostMonths),
    groups: z
      .array(z.strictObject({ field: z.enum(groupFields), names: count, top: z.array(named.extend({ withinTerm })).max(mostNames) }))
      .max(groupFields.length),
    scatter: z.array(named.extend({ sum: count, weighed: count, often: z.boolean(), heavy: z.boolean() })).max(mostNames),
    perCustomers: z.strictObject({ complaints: count, customers: z.int().min(1) }).optional(),
    actions: count.optional(),
    nps: z.strictObject({ promoters: count, passives: count, detractors: count, n: count }).optional(),
    csat: mean.optional(),
    ces: mean.optional(),
  })
  .refine(({ read, used, rejected }) => read === used + rejected, { message: "read is used and rejected together" })
  .refine(({ shares }) => shares.every(({ part, of }) => part <= of), { message: "a part is at most its whole" });

export type RegisterSummary = z.infer<typeof registerSummary>;
