import type { Norm, SectionId } from "../core/norm/normSchema.ts";
import { formatMean } from "../core/scoring/formatMean.ts";
import type { NormScore, OverallScore, SectionScore } from "../core/scoring/scores.ts";

/** A score as the command line promises it: these keys, in this order, and no others. */
export function scoreOutput(norm: Norm, score: NormScore): object {
  return {
    norm: `${norm.id}@${norm.version}`,
    sections: score.sections.map((section) => sectionOutput(section, norm)),
    overall: overallOutput(score.overall),
  };
}

export function sectionOutput(section: SectionScore, norm: Norm): object {
  switch (section.kind) {
    case "stepwise": {
      const { id, kind, low, high, final, open, cappedBy } = section;
      return { id, kind, low, high, final, open, cappedBy };
    }
    case "additive": {
      const { id, kind, low, high, rawLow, rawHigh, final, open, cappedBy } = section;
      return { id, kind, low, high, rawLow, rawHigh, final, open, ...(hasSignals(norm, id) && { cappedBy }) };
    }
    case "checklist": {
      const { id, kind, met, applicable, open, knockOutsUnmet, knockOutsOpen, final } = section;
      return { id, kind, met, applicable, open, knockOutsUnmet, knockOutsOpen, final };
    }
  }
}

export function overallOutput(overall: OverallScore): object {
  switch (overall.kind) {
    case "mean": {
      const { kind, sumLow, sumHigh, count, final } = overall;
      return { kind, sumLow, sumHigh, count, low: formatMean(sumLow, count), high: formatMean(sumHigh, count), final };
    }
    case "readiness":
      return overall;
  }
}

function hasSignals(norm: Norm, id: SectionId): boolean {
  return norm.sections.some((section) => section.id === id && section.signals !== undefined);
}
