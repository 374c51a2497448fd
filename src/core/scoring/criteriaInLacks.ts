import type { CriterionId } from "../norm/normSchema.ts";
import type { Lack } from "./scores.ts";

/** Every criterion that these lacks name, in whichever choice, each once. */
export function criteriaInLacks(lacks: readonly Lack[]): ReadonlySet<CriterionId> {
  return new Set(lacks.flatMap(criteriaIn));
}

function criteriaIn(lack: Lack): readonly CriterionId[] {
  switch (lack.kind) {
    case "criterion":
      return [lack.id];
    case "pick":
      return lack.of.flatMap((group) => group.lacks.flatMap(criteriaIn));
    case "points":
      return lack.gains.flatMap((gain) => gain.lacks.flatMap(criteriaIn));
    case "signal":
    case "unreachable":
      return [];
  }
}
