import type { CriterionId } from "../norm/normSchema.ts";
import type { Evidence, SampleCounts } from "./dossierSchema.ts";
import { filesThatCount } from "./sampleFiles.ts";

/** `open`: files of the sample of which nothing has been recorded yet for this criterion. */
export type SampleTally = SampleCounts & { readonly drawn: number; readonly open: number };

/**
 * What a sample shows of one criterion. It follows from the files where the sample has them: those that were replaced
 * and those chosen by judgement count nowhere. A sample that was drawn elsewhere has the numbers that were filled in.
 * Undefined while nothing is known.
 */
export function sampleTally(evidence: Evidence, criterion: CriterionId): SampleTally | undefined {
  const { sample } = evidence;
  if (sample === undefined) return undefined;
  const files = filesThatCount(evidence);
  if (files.length === 0) {
    const counts = sample.results[criterion];
    return counts && { ...counts, drawn: sample.drawn, open: 0 };
  }
  const results = files.flatMap((file) => file.results[criterion] ?? []);
  if (results.length === 0) return undefined;
  const shows = results.filter(({ seen }) => seen === "shows").length;
  return {
    drawn: files.length,
    applies: shows + results.filter(({ seen }) => seen === "showsNot").length,
    shows,
    seriousHarm: results.filter(({ seriousHarm }) => seriousHarm).length,
    open: files.length - results.length,
  };
}

/** The criteria and signs of which the sample shows something. */
export function sampledIds(evidence: Evidence): ReadonlySet<CriterionId> {
  const files = filesThatCount(evidence);
  if (files.length === 0) return new Set(Object.keys(evidence.sample?.results ?? {}));
  return new Set(files.flatMap(({ results }) => Object.keys(results)));
}
