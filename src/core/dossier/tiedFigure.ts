import type { SurveyField } from "../register/fields.ts";
import type { CaseFilter } from "../register/selectCases.ts";
import type { Dossier, Evidence } from "./dossierSchema.ts";
import { isSuperseded } from "./evidenceFor.ts";

/** What a figure is called in evidence: a figure of one channel is another than that of all cases. The order of the names does not matter. */
export function figureKey(id: string, filter: CaseFilter): string {
  const narrowed = Object.entries(filter)
    .map(([field, names]) => `${field}: ${names.toSorted().join(", ")}`)
    .sort();
  return [id, ...narrowed].join("; ").slice(0, 2000);
}

/** A mark of a survey among customers is another figure than the same mark in the register, which complainants alone gave. */
export function surveyKey(mark: SurveyField): string {
  return `survey: ${mark}`;
}

/** The evidence that counts for the figure with this key, if it was made. */
export function tiedEvidence(dossier: Dossier, key: string): Evidence | undefined {
  return Object.values(dossier.evidence).find(
    (one) => one.removed === undefined && one.register?.figure === key && !isSuperseded(one, dossier),
  );
}
