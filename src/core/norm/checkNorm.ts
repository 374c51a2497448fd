import type { Problem } from "../problem.ts";
import { checkEvidence } from "./checkEvidence.ts";
import { checkFollows } from "./checkFollows.ts";
import { checkIds } from "./checkIds.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkScoring } from "./checkScoring.ts";
import { checkTexts } from "./checkTexts.ts";
import type { Norm } from "./normSchema.ts";

/** Whether a norm of the right shape also makes sense. All problems at once; none means every function of the core may trust it. */
export function checkNorm(norm: Norm): Problem[] {
  return [
    ...checkIds(norm),
    ...checkScoring(norm),
    ...checkReferences(norm),
    ...checkFollows(norm),
    ...checkEvidence(norm),
    ...checkTexts(norm),
  ];
}
