import type { CriterionId, Section } from "../norm/normSchema.ts";
import { applicableIn } from "./applicable.ts";
import type { Given } from "./scores.ts";
import type { Read } from "./verdict.ts";

/** Reads the answers of a section while open answers count as `open` says: `no` gives the low bound, `yes` the high one. */
export function reading(section: Section, given: Given, open: "yes" | "no"): Read {
  const { leftOut } = applicableIn(section, given.auditKind);
  return (id) => {
    if (leftOut.has(id)) return "notApplicable";
    const answer = given.answers[id];
    if (answer === "met") return "yes";
    // The description must be satisfied as a whole, so partly is not enough.
    if (answer === "notMet" || answer === "partly") return "no";
    return answer === "notApplicable" ? "notApplicable" : open;
  };
}

/** The same reading, with these criteria met. */
export function withMet(read: Read, met: ReadonlySet<CriterionId>): Read {
  return (id) => (met.has(id) ? "yes" : read(id));
}

/** Criteria without an answer that count for the score, in the norm's order. */
export function openCriteria(section: Section, given: Given): readonly CriterionId[] {
  return applicableIn(section, given.auditKind).counted.filter((id) => isOpen(given, id));
}

export function isOpen(given: Given, id: CriterionId): boolean {
  // An id may be spelt like a property every object has (`constructor`); only a string is an answer.
  return typeof given.answers[id] !== "string";
}
