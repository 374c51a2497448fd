import type { Problem } from "../problem.ts";
import { checkNorm } from "./checkNorm.ts";
import { type Norm, normSchema } from "./normSchema.ts";
import { rawProblems } from "./rawProblems.ts";
import { shapeProblems } from "./shapeProblems.ts";

export type ReadNorm =
  | { readonly kind: "norm"; readonly norm: Norm }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** A norm from parsed JSON, whole or not at all: either nothing is wrong, or every problem of the first kind met is listed. */
export function readNorm(json: unknown): ReadNorm {
  const raw = rawProblems(json);
  if (raw.length > 0) return { kind: "problems", problems: raw };
  const shape = normSchema.safeParse(json, { reportInput: true });
  if (!shape.success) return { kind: "problems", problems: shapeProblems(shape.error.issues) };
  const problems = checkNorm(shape.data);
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "norm", norm: shape.data };
}
