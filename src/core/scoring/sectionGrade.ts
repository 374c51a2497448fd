import type { Section } from "../norm/normSchema.ts";
import { type Additive, rawPoints, reportedScore } from "./additive.ts";
import type { Score } from "./scores.ts";
import { type Stepwise, stepwiseScore } from "./stepwise.ts";
import type { Read } from "./verdict.ts";

/** A section that gives a score; a checklist gives a count instead. */
export type GradedSection = Section & { readonly scoring: Stepwise | Additive };

export function isGraded(section: Section): section is GradedSection {
  return section.scoring.kind !== "checklist";
}

/** The score under one reading, warning signs aside. */
export function sectionGrade({ scoring }: GradedSection, read: Read): Score {
  switch (scoring.kind) {
    case "stepwise":
      return stepwiseScore(scoring, read);
    case "additive":
      return reportedScore(scoring, rawPoints(scoring, read));
  }
}
