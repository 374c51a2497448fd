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

/** The evidence that counts for this figure, if it was made. */
export function tiedEvidence(dossier: Dossier, id: string, filter: CaseFilter): Evidence | undefined {
  const key = figureKey(id, filter);
  return Object.values(dossier.evidence).find(
    (one) => one.removed === undefined && one.register?.figure === key && !isSuperseded(one, dossier),
  );
}
