import type { Section } from "../norm/normSchema.ts";
import { applicableIn } from "./applicable.ts";
import { isOpen } from "./reading.ts";
import type { ChecklistScore, Given } from "./scores.ts";

/** Met out of applicable; open items are applicable until someone says they are not. */
export function checklistScore(section: Section, given: Given): ChecklistScore {
  const { counted, knockOuts } = applicableIn(section, given.auditKind);
  const open: string[] = [];
  const knockOutsUnmet: string[] = [];
  const knockOutsOpen: string[] = [];
  let met = 0;
  let partly = 0;
  let applicable = 0;
  for (const id of counted) {
    const answer = isOpen(given, id) ? undefined : given.answers[id];
    if (answer === "notApplicable") continue;
    applicable += 1;
    if (answer === "met") met += 1;
    if (answer === "partly") partly += 1;
    if (answer === undefined) open.push(id);
    if (!knockOuts.has(id)) continue;
    if (answer === undefined) knockOutsOpen.push(id);
    else if (answer !== "met") knockOutsUnmet.push(id);
  }
  return { id: section.id, kind: "checklist", met, partly, applicable, open, knockOutsUnmet, knockOutsOpen, final: open.length === 0 };
}
