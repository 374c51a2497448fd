import type { CriterionId, Norm } from "../norm/normSchema.ts";
import { scoreNorm } from "./scoreNorm.ts";
import type { Given, NormScore } from "./scores.ts";

const none: ReadonlySet<string> = new Set();

/** The scores after these criteria have become met and these warning signs are no longer found. */
export function whatIf(norm: Norm, given: Given, criteria: ReadonlySet<CriterionId>, clearSignals: ReadonlySet<string> = none): NormScore {
  return scoreNorm(norm, assuming(given, criteria, clearSignals));
}

/** The answers as they would be. A criterion that does not apply stays not applicable. */
export function assuming(given: Given, criteria: ReadonlySet<CriterionId>, clearSignals: ReadonlySet<string> = none): Given {
  const answers = { ...given.answers };
  for (const id of criteria) if (answers[id] !== "notApplicable") answers[id] = "met";
  const signals = { ...given.signals };
  for (const id of clearSignals) signals[id] = "notFound";
  return { ...given, answers, signals };
}
