import { placeOf } from "../../core/dossier/placeOf.ts";
import type { Norm, Section } from "../../core/norm/normSchema.ts";
import type { Problem } from "../../core/problem.ts";

export type BlockGroup = { readonly about: "assignment" | "team" | Section; readonly problems: readonly Problem[] };

/** What stands in the way of a final report, by where the work is: the assignment, the team, each section. */
export function blockGroups(problems: readonly Problem[], norm: Norm): readonly BlockGroup[] {
  const groups: readonly BlockGroup["about"][] = ["assignment", "team", ...norm.sections];
  return groups
    .map((about) => ({ about, problems: problems.filter((problem) => isAbout(problem, about, norm)) }))
    .filter((group) => group.problems.length > 0);
}

function isAbout(problem: Problem, about: BlockGroup["about"], norm: Norm): boolean {
  const place = placeOf(problem.path, norm);
  if (place === undefined) throw new Error(`A report is blocked at ${problem.path}, which is no place in a dossier`);
  return typeof about === "string" ? place.kind === about : place.kind === "criterion" && place.section === about.id;
}
