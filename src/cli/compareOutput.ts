import type { ComparableShare, Comparison } from "../core/comparison/compareAudits.ts";
import type { SelfAgainstAuditor } from "../core/comparison/selfAgainstAuditor.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { percentText } from "../core/register/percent.ts";
import type { About, NamedAudit } from "./readAudits.ts";
import { overallOutput, scoreOutput, sectionOutput } from "./scoreOutput.ts";

type Placed = { readonly from: number; readonly to: number; readonly comparison: Comparison };

/** The comparable share first, then the audits side by side, then what changed from each to the next. Open answers read `open`. */
export function compareOutput(
  audits: readonly NamedAudit[],
  comparisons: readonly Placed[],
  self: readonly (SelfAgainstAuditor & { readonly about: About })[],
): object {
  return {
    comparable: shareOutput(
      comparisons.reduce((sum, { comparison: { share } }) => ({ same: sum.same + share.same, of: sum.of + share.of }), { same: 0, of: 0 }),
    ),
    audits: audits.map(({ about, audit }) => ({ ...about, auditKind: audit.auditKind, ...scoreOutput(audit.norm, audit.score) })),
    comparisons: comparisons.map((one) => comparisonOutput(one, audits)),
    selfAgainstAuditor: self.map(({ about, both, differ }) => ({ file: about.file, both, differ })),
  };
}

function comparisonOutput({ from, to, comparison }: Placed, audits: readonly NamedAudit[]): object {
  const norm = audits[to]?.audit.norm;
  const head = { from, to, comparable: shareOutput(comparison.share) };
  if (norm === undefined) return head;
  switch (comparison.kind) {
    case "notComparable":
      return { ...head, notComparable: comparison.because };
    case "partly":
      return { ...head, notComparable: "otherVersion", ...changesOutput(comparison) };
    case "comparable":
      return { ...head, ...movesOutput(comparison, norm), ...changesOutput(comparison) };
  }
}

function movesOutput({ sections, overall }: Extract<Comparison, { kind: "comparable" }>, norm: Norm): object {
  return {
    sections: sections.map((section) => ({
      id: section.id,
      from: sectionOutput(section.from, norm),
      to: sectionOutput(section.to, norm),
      move: section.move,
    })),
    overall: { from: overallOutput(overall.from), to: overallOutput(overall.to) },
  };
}

function changesOutput({ changed, signals }: Exclude<Comparison, { kind: "notComparable" }>): object {
  return {
    changed: changed.map(({ section, id, from: before = "open", to: after = "open", ...why }) => ({
      section,
      id,
      from: before,
      to: after,
      ...why,
    })),
    signals: signals.map(({ section, id, from: before = "open", to: after = "open" }) => ({ section, id, from: before, to: after })),
  };
}

function shareOutput({ same, of }: ComparableShare): object {
  return { same, of, percent: percentText(same, of) ?? null };
}
