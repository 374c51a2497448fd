import type { CriterionId, Norm, SectionId } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import type { Answer, Dossier } from "./dossierSchema.ts";

type Difference = { readonly section: SectionId; readonly id: CriterionId; readonly self: Answer; readonly auditor: Answer };
export type Differences = {
  /** Criteria that both have answered. */
  readonly both: number;
  /** In the norm's order. */
  readonly differ: readonly Difference[];
};

/** Where the organisation's own answer and the auditor's are not the same. */
export function differencesOf(dossier: Dossier, norm: Norm): Differences {
  let both = 0;
  const differ: Difference[] = [];
  for (const section of sectionsFor(norm, dossier.kind)) {
    for (const id of applicableIn(section, dossier.kind).counted) {
      const record = dossier.answers[id];
      const self = record?.self?.answer;
      const auditor = record?.auditor?.answer;
      if (self === undefined || auditor === undefined) continue;
      both += 1;
      if (self !== auditor) differ.push({ section: section.id, id, self, auditor });
    }
  }
  return { both, differ };
}
