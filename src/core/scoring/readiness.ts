import type { Norm, Section } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "./applicable.ts";
import { reading, withMet } from "./reading.ts";
import type { Given, Readiness, ReadinessScore, SectionScore } from "./scores.ts";
import type { Read } from "./verdict.ts";

export type ReadinessRule = Extract<Norm["overall"], { kind: "readiness" }>;

/** Items of one section under one reading. `others` are the items that are not a knock-out. */
export type Tally = {
  readonly met: number;
  readonly applicable: number;
  readonly othersMet: number;
  readonly othersApplicable: number;
  readonly knockOutsUnmet: number;
};

/**
 * Advice with bounds: low counts open items as not met, high as met. An open item with a planned point becomes met in
 * both; should it turn out not to apply, the advice after improvements can still fall under the low bound.
 */
export function readinessOf(norm: Norm, rule: ReadinessRule, given: Given, sections: readonly SectionScore[]): ReadinessScore {
  return {
    kind: "readiness",
    low: readinessUnder(norm, rule, given, "no"),
    high: readinessUnder(norm, rule, given, "yes"),
    final: sections.every((section) => section.final),
  };
}

export function tallyOf(section: Section, given: Given, read: Read): Tally {
  const { counted, knockOuts } = applicableIn(section, given.auditKind);
  const tally = { met: 0, applicable: 0, othersMet: 0, othersApplicable: 0, knockOutsUnmet: 0 };
  for (const id of counted) {
    const said = read(id);
    if (said === "notApplicable") continue;
    tally.applicable += 1;
    if (said === "yes") tally.met += 1;
    if (knockOuts.has(id)) {
      if (said === "no") tally.knockOutsUnmet += 1;
    } else {
      tally.othersApplicable += 1;
      if (said === "yes") tally.othersMet += 1;
    }
  }
  return tally;
}

/** The checklists that readiness looks at. */
export function checklistsFor(norm: Norm, given: Given): readonly Section[] {
  return sectionsFor(norm, given.auditKind).filter((section) => section.scoring.kind === "checklist");
}

function readinessUnder(norm: Norm, rule: ReadinessRule, given: Given, open: "yes" | "no"): Readiness {
  if (isReady(norm, rule, given, (section) => reading(section, given, open))) return "ready";
  if (given.planned.size === 0) return "notReady";
  const done = isReady(norm, rule, given, (section) => withPlanned(reading(section, given, open), given));
  return done ? "readyAfterImprovements" : "notReady";
}

/** An item that does not apply stays so: a point about it, once done, earns nothing. */
function withPlanned(read: Read, given: Given): Read {
  const met = withMet(read, given.planned);
  return (id) => (read(id) === "notApplicable" ? "notApplicable" : met(id));
}

function isReady(norm: Norm, rule: ReadinessRule, given: Given, readingOf: (section: Section) => Read): boolean {
  let othersMet = 0;
  let othersApplicable = 0;
  for (const section of checklistsFor(norm, given)) {
    const tally = tallyOf(section, given, readingOf(section));
    if (tally.knockOutsUnmet > 0) return false;
    // Compared as whole numbers, so 60 % of 5 items never hangs on rounding. A section without items passes.
    if (tally.met * 100 < rule.sectionFloorPercent * tally.applicable) return false;
    othersMet += tally.othersMet;
    othersApplicable += tally.othersApplicable;
  }
  return othersMet * 100 >= rule.othersPercent * othersApplicable;
}
