import { criterionById, sectionOf, signalById } from "../norm/findCriterion.ts";
import type { CriterionId, Norm, SectionId } from "../norm/normSchema.ts";

/** Where in a dossier something is found. */
export type Place =
  /** A criterion or a warning sign. */
  | { readonly kind: "criterion"; readonly section: SectionId; readonly id: CriterionId }
  | { readonly kind: "evidence"; readonly id: string }
  /** An interview in its own screen; `question` is the key of one, or empty where it is about the statements. */
  | { readonly kind: "interview"; readonly id: string; readonly question: string }
  /** `id` is that of an item, or empty where the plan as a whole is meant. */
  | { readonly kind: "plan"; readonly id: string }
  | { readonly kind: "point"; readonly id: string }
  /** `field` is empty where the whole assignment is meant. */
  | { readonly kind: "assignment"; readonly field: string }
  /** Registers, surveys, published terms, days off and classed categories. */
  | { readonly kind: "register" }
  | { readonly kind: "team" }
  | { readonly kind: "report" };

/** The place that a path of the trail, of a problem or of the attention list points at, `answers/I.2.a/auditor`. */
export function placeOf(path: string, norm: Norm): Place | undefined {
  const [room = "", id = "", list = "", key = ""] = path.split("/");
  switch (room) {
    case "answers":
    case "signals":
      return criterionById(norm).has(id) || signalById(norm).has(id)
        ? { kind: "criterion", section: sectionOf(norm, id).id, id }
        : undefined;
    case "evidence":
      if (list === "questions" || list === "statements") return { kind: "interview", id, question: list === "questions" ? key : "" };
      return { kind: "evidence", id };
    case "plan":
      return { kind: "plan", id: id === "items" ? list : "" };
    case "points":
      return { kind: "point", id };
    case "registers":
    case "terms":
    case "categories":
    case "daysOff":
    case "surveys":
      return { kind: "register" };
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
