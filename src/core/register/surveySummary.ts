/** What of a survey may be kept in a dossier: how many answered what, per group. No answer of a customer. */
import { z } from "zod";
import type { SurveyFigures, SurveyGroups } from "./readSurvey.ts";
import { type Mean, meanText } from "./surveys.ts";

const count = z.int().min(0);
const nps = z
  .strictObject({ promoters: count, passives: count, detractors: count, n: count })
  .refine(({ promoters, passives, detractors, n }) => n === promoters + passives + detractors, { message: "answers add up" });
/** Marks in hundredths; the margin as it is shown. */
const mean = z.strictObject({
  n: z.int().min(1),
  sumHundredths: count,
  margin: z.string().max(10).optional(),
  lowest: count,
  highest: count,
});
const group = z.strictObject({ nps, csat: mean.optional(), ces: mean.optional() });

export const surveySummary = z
  .strictObject({ read: count, used: count, complainants: group, others: group, notTold: group })
  .refine(({ read, used }) => used <= read, { message: "rows with a mark are rows that were read" });
export type SurveySummary = z.infer<typeof surveySummary>;
type Group = SurveySummary["complainants"];

export function summariseSurvey({ read, used, complainants, others, notTold }: SurveyFigures): SurveySummary {
  return { read, used, complainants: kept(complainants), others: kept(others), notTold: kept(notTold) };
}

/** The groups as they were when the file was read. */
export function surveyGroups({ complainants, others, notTold }: SurveySummary): SurveyGroups {
  return { complainants: shown(complainants), others: shown(others), notTold: shown(notTold) };
}

function kept({ nps, csat, ces }: SurveyGroups["complainants"]): Group {
  return { nps: { ...nps }, ...(csat === undefined ? {} : { csat: keptMean(csat) }), ...(ces === undefined ? {} : { ces: keptMean(ces) }) };
}

function keptMean({ n, sumHundredths, margin, lowest, highest }: Mean): NonNullable<Group["csat"]> {
  return {
    n,
    sumHundredths,
    ...(margin === undefined ? {} : { margin }),
    lowest: Math.round(lowest * 100),
    highest: Math.round(highest * 100),
  };
}

function shown({ nps, csat, ces }: Group): SurveyGroups["complainants"] {
  return { nps, csat: csat && shownMean(csat), ces: ces && shownMean(ces) };
}

function shownMean({ n, sumHundredths, margin, lowest, highest }: NonNullable<Group["csat"]>): Mean {
  return { n, sumHundredths, mean: meanText(sumHundredths, n), margin, lowest: lowest / 100, highest: highest / 100 };
}
