import { criterionById, sectionOf, signalById } from "../norm/findCriterion.ts";
import type { CriterionId, Norm, SectionId } from "../norm/normSchema.ts";

/** Where in a dossier something is found. */
export type Place =
  /** A criterion or a warning sign. */
  | { readonly kind: "criterion"; readonly section: SectionId; readonly id: CriterionId }
  | { readonly kind: "evidence"; readonly id: string }
  | { readonly kind: "point"; readonly id: string }
  /** `field` is empty where the whole assignment is meant. */
  | { readonly kind: "assignment"; readonly field: string }
  | { readonly kind: "team" }
  | { readonly kind: "report" };

/** The place that a path of the trail, of a problem or of the attention list points at, `answers/I.2.a/auditor`. */
export function placeOf(path: string, norm: Norm): Place | undefined {
  const [room = "", id = ""] = path.split("/");
  switch (room) {
    case "answers":
    case "signals":
      return criterionById(norm).has(id) || signalById(norm).has(id)
        ? { kind: "criterion", section: sectionOf(norm, id).id, id }
        : undefined;
    case "evidence":
      return { kind: "evidence", id };
    case "points":
      return { kind: "point", id };
    case "assignment":
      return { kind: "assignment", field: id };
    case "team":
      return { kind: "team" };
    case "report":
      return { kind: "report" };
    default:
      return undefined;
  }
}
