import type { Norm } from "../norm/normSchema.ts";
import { sectionsFor } from "./applicable.ts";
import { meanOf } from "./mean.ts";
import { readinessOf } from "./readiness.ts";
import { scoreSection } from "./scoreSection.ts";
import type { Given, NormScore, OverallScore, SectionScore } from "./scores.ts";

/** The score of every section that takes part in this kind of audit, in the norm's order, and the overall picture. */
export function scoreNorm(norm: Norm, given: Given): NormScore {
  const sections = sectionsFor(norm, given.auditKind).map((section) => scoreSection(section, given));
  return { sections, overall: overallOf(norm, given, sections) };
}

function overallOf(norm: Norm, given: Given, sections: readonly SectionScore[]): OverallScore {
  switch (norm.overall.kind) {
    case "mean":
      return meanOf(sections);
    case "readiness":
      return readinessOf(norm, norm.overall, given, sections);
  }
}
