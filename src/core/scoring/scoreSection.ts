import type { Section } from "../norm/normSchema.ts";
import { type Additive, rawPoints, reportedScore } from "./additive.ts";
import { checklistScore } from "./checklist.ts";
import { openCriteria, reading } from "./reading.ts";
import type { AdditiveScore, Given, SectionScore, StepwiseScore } from "./scores.ts";
import { capOf, foundSignals } from "./signals.ts";
import { type Stepwise, stepwiseScore } from "./stepwise.ts";

/** Bounds of one section: low counts open answers as not met, high as met. They hold for the warning signs as answered. */
export function scoreSection(section: Section, given: Given): SectionScore {
  const { scoring } = section;
  switch (scoring.kind) {
    case "stepwise":
      return scoreStepwise(section, scoring, given);
    case "additive":
      return scoreAdditive(section, scoring, given);
    case "checklist":
      return checklistScore(section, given);
  }
}

function scoreStepwise(section: Section, scoring: Stepwise, given: Given): StepwiseScore {
  const open = openCriteria(section, given);
  const cap = capOf(section, given);
  return {
    id: section.id,
    kind: "stepwise",
    low: Math.min(cap, stepwiseScore(scoring, reading(section, given, "no"))),
    high: Math.min(cap, stepwiseScore(scoring, reading(section, given, "yes"))),
    final: open.length === 0,
    open,
    cappedBy: foundSignals(section, given),
  };
}

function scoreAdditive(section: Section, scoring: Additive, given: Given): AdditiveScore {
  const open = openCriteria(section, given);
  const cap = capOf(section, given);
  const rawLow = rawPoints(scoring, reading(section, given, "no"));
  const rawHigh = rawPoints(scoring, reading(section, given, "yes"));
  return {
    id: section.id,
    kind: "additive",
    low: Math.min(cap, reportedScore(scoring, rawLow)),
    high: Math.min(cap, reportedScore(scoring, rawHigh)),
    rawLow,
    rawHigh,
    final: open.length === 0,
    open,
    cappedBy: foundSignals(section, given),
  };
}
