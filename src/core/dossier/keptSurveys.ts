import type { Dossier, SurveyRecord } from "./dossierSchema.ts";

/** Surveys that are kept, the latest first. */
export function keptSurveys({ surveys }: Pick<Dossier, "surveys">): readonly SurveyRecord[] {
  return Object.values(surveys)
    .filter(({ removed }) => removed === undefined)
    .sort((a, b) => descending(a.to, b.to) || descending(a.added.at, b.added.at) || descending(b.id, a.id));
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
