import type { Dossier } from "../dossier/dossierSchema.ts";
import type { Criterion, Norm, Section } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";

/** Per section what can be seen with one's own eyes: the criteria of this kind of audit whose evidence may be an observation. */
export function observationChecklist(
  norm: Norm,
  kind: Dossier["kind"],
): readonly { readonly section: Section; readonly criteria: readonly Criterion[] }[] {
  return sectionsFor(norm, kind).flatMap((section) => {
    const { counted } = applicableIn(section, kind);
    const criteria = section.criteria.filter(({ id, evidence }) => counted.includes(id) && evidence.includes("observation"));
    return criteria.length === 0 ? [] : [{ section, criteria }];
  });
}
