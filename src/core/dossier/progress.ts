import type { Norm, SectionId } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import type { Dossier, Whose } from "./dossierSchema.ts";

/** Whole numbers of criteria: answered, open but left out with a stated limitation, and all that must be answered. */
export type Counts = { readonly answered: number; readonly limited: number; readonly total: number };
export type Progress = Counts & {
  readonly sections: readonly (Counts & { readonly id: SectionId })[];
  readonly signals: { readonly answered: number; readonly total: number };
};

export function progressOf(dossier: Dossier, norm: Norm, whose: Whose): Progress {
  const sections = sectionsFor(norm, dossier.kind).map((section) => {
    const { counted } = applicableIn(section, dossier.kind);
    const records = counted.map((id) => dossier.answers[id]);
    const answered = records.filter((record) => record?.[whose]?.answer !== undefined).length;
    const limited = records.filter((record) => record?.[whose]?.answer === undefined && record?.limitation !== undefined).length;
    return { id: section.id, answered, limited, total: counted.length };
  });
  const signals = norm.sections.flatMap((section) => section.signals ?? []);
  return {
    sections,
    answered: sections.reduce((sum, section) => sum + section.answered, 0),
    limited: sections.reduce((sum, section) => sum + section.limited, 0),
    total: sections.reduce((sum, section) => sum + section.total, 0),
    signals: { answered: signals.filter(({ id }) => dossier.signals[id]?.state !== undefined).length, total: signals.length },
  };
}
