import type { Answer, SignalState } from "../dossier/dossierSchema.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { CriterionId, SectionId } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import type { OverallScore, SectionScore } from "../scoring/scores.ts";
import { type Audit, countingAnswers } from "./audit.ts";

/** Of the criteria that either audit asks about, how many both do. */
export type ComparableShare = { readonly same: number; readonly of: number };

/** How far a value moved: at least `low`, at most `high`; equal when nothing is open. */
type Move = { readonly low: number; readonly high: number };

export type SectionMove = { readonly id: SectionId; readonly from: SectionScore; readonly to: SectionScore; readonly move: Move };

export type AnswerChange = {
  readonly section: SectionId;
  readonly id: CriterionId;
  /** Absent: open. */
  readonly from?: Answer;
  readonly to?: Answer;
  readonly rationaleFrom?: string;
  readonly rationaleTo?: string;
};

type SignalChange = { readonly section: SectionId; readonly id: string; readonly from?: SignalState; readonly to?: SignalState };

export type Comparison =
  | { readonly kind: "notComparable"; readonly because: "otherNorm" | "otherVersion"; readonly share: ComparableShare }
  | {
      readonly kind: "comparable";
      readonly share: ComparableShare;
      readonly sections: readonly SectionMove[];
      readonly overall: { readonly from: OverallScore; readonly to: OverallScore };
      readonly changed: readonly AnswerChange[];
      readonly signals: readonly SignalChange[];
    };

/** Two audits on one version of a norm, criterion by criterion. Across versions and norms nothing is called a rise or a drop. */
export function compareAudits(from: Audit, to: Audit): Comparison {
  const [asked, askedLater] = [criteriaOf(from), criteriaOf(to)];
  if (from.norm.id !== to.norm.id || from.norm.version !== to.norm.version) {
    const because = from.norm.id === to.norm.id ? "otherVersion" : "otherNorm";
    return { kind: "notComparable", because, share: { same: 0, of: asked.size + askedLater.size } };
  }
  const same = new Set([...asked].filter((id) => askedLater.has(id)));
  return {
    kind: "comparable",
    share: { same: same.size, of: asked.size + askedLater.size - same.size },
    sections: to.score.sections.flatMap((section) => {
      const before = from.score.sections.find(({ id }) => id === section.id);
      return before === undefined ? [] : [{ id: section.id, from: before, to: section, move: moveOf(before, section) }];
    }),
    overall: { from: from.score.overall, to: to.score.overall },
    changed: changedAnswers(from, to, same),
    signals: changedSignals(from, to),
  };
}

/** Criteria that this kind of audit asks about, illustrative ones too. */
export function criteriaOf({ norm, auditKind }: Audit): ReadonlySet<CriterionId> {
  return new Set(
    sectionsFor(norm, auditKind).flatMap((section) => {
      const { leftOut } = applicableIn(section, auditKind);
      return section.criteria.map(({ id }) => id).filter((id) => !leftOut.has(id));
    }),
  );
}

function moveOf(from: SectionScore, to: SectionScore): Move {
  const [before, after] = [boundsOf(from), boundsOf(to)];
  return { low: after.low - before.high, high: after.high - before.low };
}

/** Of a checklist the items met count. */
function boundsOf(section: SectionScore): Move {
  return section.kind === "checklist" ? { low: section.met, high: section.met + section.open.length } : section;
}

function changedAnswers(from: Audit, to: Audit, same: ReadonlySet<CriterionId>): readonly AnswerChange[] {
  const [before, after] = [countingAnswers(from), countingAnswers(to)];
  const [why, whyNow] = [from.rationales[whoseCounts(from.auditKind)], to.rationales[whoseCounts(to.auditKind)]];
  return to.norm.sections.flatMap((section) =>
    section.criteria.flatMap(({ id }) => {
      if (!same.has(id) || before[id] === after[id]) return [];
      return [
        {
          section: section.id,
          id,
          ...(before[id] === undefined ? {} : { from: before[id] }),
          ...(after[id] === undefined ? {} : { to: after[id] }),
          ...(why[id] === undefined ? {} : { rationaleFrom: why[id] }),
          ...(whyNow[id] === undefined ? {} : { rationaleTo: whyNow[id] }),
        },
      ];
    }),
  );
}

function changedSignals(from: Audit, to: Audit): readonly SignalChange[] {
  return to.norm.sections.flatMap((section) =>
    (section.signals ?? []).flatMap(({ id }) => {
      const [before, after] = [from.signals[id], to.signals[id]];
      if (before === after) return [];
      return [
        { section: section.id, id, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) },
      ];
    }),
  );
}
