import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { LocalText } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";

/** Number and text of any criterion or sign of the norm. */
export function useJudgedTexts(): (id: string) => { readonly ref: string; readonly text: LocalText } {
  const norm = useDossier((s) => s.norm);
  return (id) => (norm && (criterionById(norm).get(id) ?? signalById(norm).get(id))) ?? { ref: id, text: { nl: "", en: "" } };
}
