import { meetsTarget, type WithinTerm } from "./withinTerm.ts";

/** What a share says of a criterion that asks for a percentage, and why; never more than a proposal. */
export type ProposedAnswer =
  | { readonly kind: "answer"; readonly answer: "met" | "notMet"; readonly why: "share" | "noPublishedTerms" }
  | { readonly kind: "notAssessable"; readonly why: "tooManyUnknown" | "noCases" };

/**
 * `termsPublished`: whether the organisation publishes terms at all; without them no share of them can be met. The share is
 * compared as whole numbers, with open cases past their term as late.
 */
export function proposeAnswer(figures: WithinTerm, atLeastPercent: number, termsPublished: boolean): ProposedAnswer {
  if (!termsPublished) return { kind: "answer", answer: "notMet", why: "noPublishedTerms" };
  const meets = meetsTarget(figures, atLeastPercent);
  if (meets !== undefined) return { kind: "answer", answer: meets ? "met" : "notMet", why: "share" };
  const counted = figures.onTime + figures.closedLate + figures.openOverdue;
  return { kind: "notAssessable", why: counted === 0 && figures.unknown === 0 ? "noCases" : "tooManyUnknown" };
}
