import type { Norm } from "../core/norm/normSchema.ts";
import { formatMean } from "../core/scoring/formatMean.ts";
import type { NormScore, OverallScore, SectionScore } from "../core/scoring/scores.ts";

/** A score as the command line promises it: these keys, in this order, and no others. */
export function scoreOutput(norm: Norm, score: NormScore): object {
  const withSignals = new Set(norm.sections.filter((section) => section.signals !== undefined).map((section) => section.id));
  return {
    norm: `${norm.id}@${norm.version}`,
    sections: score.sections.map((section) => sectionOutput(section, withSignals.has(section.id))),
    overall: overallOutput(score.overall),
  };
}

function sectionOutput(section: SectionScore, hasSignals: boolean): object {
  switch (section.kind) {
    case "stepwise": {
      const { id, kind, low, high, final, open, cappedBy } = section;
      return { id, kind, low, high, final, open, cappedBy };
    }
    case "additive": {
      const { id, kind, low, high, rawLow, rawHigh, final, open, cappedBy } = section;
      return { id, kind, low, high, rawLow, rawHigh, final, open, ...(hasSignals && { cappedBy }) };
    }
    case "checklist": {
      const { id, kind, met, applicable, open, knockOutsUnmet, knockOutsOpen, final } = section;
      return { id, kind, met, applicable, open, knockOutsUnmet, knockOutsOpen, final };
    }
  }
}

function overallOutput(overall: OverallScore): object {
  switch (overall.kind) {
    case "mean": {
      const { kind, sumLow, sumHigh, count, final } = overall;
      return { kind, sumLow, sumHigh, count, low: formatMean(sumLow, count), high: formatMean(sumHigh, count), final };
    }
    case "readiness":
      return overall;
  }
}
