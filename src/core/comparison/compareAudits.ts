import type { Answer, SignalState } from "../dossier/dossierSchema.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { CriterionId, SectionId } from "../norm/normSchema.ts";
import { type SameItems, sameItems } from "../norm/sameItems.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import type { OverallScore, SectionScore } from "../scoring/scores.ts";
import { type Audit, countingAnswers } from "./audit.ts";

/** Of the criteria that either audit asks about, how many both do; one that is the same in both counts once. */
export type ComparableShare = { readonly same: number; readonly of: number };

/** How far a value moved: at least `low`, at most `high`; equal when nothing is open. */
type Move = { readonly low: number; readonly high: number };

export type SectionMove = { readonly id: SectionId; readonly from: SectionScore; readonly to: SectionScore; readonly move: Move };

export type AnswerChange = {
  readonly section: SectionId;
  readonly id: CriterionId;
  /** Its id in the version before, where that is another. */
  readonly idBefore?: CriterionId;
  /** Absent: open. */
  readonly from?: Answer;
  readonly to?: Answer;
  readonly rationaleFrom?: string;
  readonly rationaleTo?: string;
};

type SignalChange = { readonly section: SectionId; readonly id: string; readonly from?: SignalState; readonly to?: SignalState };

type Changes = { readonly changed: readonly AnswerChange[]; readonly signals: readonly SignalChange[] };

export type Comparison =
  | { readonly kind: "notComparable"; readonly because: "otherNorm" | "otherVersion"; readonly share: ComparableShare }
  /** Another version: of what it says is the same the answers, and never a score. */
  | ({ readonly kind: "partly"; readonly share: ComparableShare } & Changes)
  | ({
      readonly kind: "comparable";
      readonly share: ComparableShare;
      readonly sections: readonly SectionMove[];
      readonly overall: { readonly from: OverallScore; readonly to: OverallScore };
    } & Changes);

/** Two audits criterion by criterion. Scores are compared within one version alone; across versions and norms none is called a rise or a drop. */
export function compareAudits(from: Audit, to: Audit): Comparison {
  const items = sameItems(from.norm, to.norm);
  const [asked, askedLater] = [criteriaOf(from), criteriaOf(to)];
  const same = new Map([...items].filter(([id, before]) => askedLater.has(id) && asked.has(before)));
  const share = { same: same.size, of: asked.size + askedLater.size - same.size };
  if (from.norm.id !== to.norm.id) return { kind: "notComparable", because: "otherNorm", share };
  const changes = { changed: changedAnswers(from, to, same), signals: changedSignals(from, to, items) };
  if (from.norm.version !== to.norm.version) {
    return same.size === 0 ? { kind: "notComparable", because: "otherVersion", share } : { kind: "partly", share, ...changes };
  }
  return {
    kind: "comparable",
    share,
    sections: to.score.sections.flatMap((section) => {
      const before = from.score.sections.find(({ id }) => id === section.id);
      return before === undefined ? [] : [{ id: section.id, from: before, to: section, move: moveOf(before, section) }];
    }),
    overall: { from: from.score.overall, to: to.score.overall },
    ...changes,
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

function changedAnswers(from: Audit, to: Audit, same: SameItems): readonly AnswerChange[] {
  const [before, after] = [countingAnswers(from), countingAnswers(to)];
  const [why, whyNow] = [from.rationales[whoseCounts(from.auditKind)], to.rationales[whoseCounts(to.auditKind)]];
  return to.norm.sections.flatMap((section) =>
    section.criteria.flatMap(({ id }) => {
      const idBefore = same.get(id);
      if (idBefore === undefined || before[idBefore] === after[id]) return [];
      return [
        {
          section: section.id,
          id,
          ...(idBefore === id ? {} : { idBefore }),
          ...(before[idBefore] === undefined ? {} : { from: before[idBefore] }),
          ...(after[id] === undefined ? {} : { to: after[id] }),
          ...(why[idBefore] === undefined ? {} : { rationaleFrom: why[idBefore] }),
          ...(whyNow[id] === undefined ? {} : { rationaleTo: whyNow[id] }),
        },
      ];
    }),
  );
}

function changedSignals(from: Audit, to: Audit, items: SameItems): readonly SignalChange[] {
  return to.norm.sections.flatMap((section) =>
    (section.signals ?? []).flatMap(({ id }) => {
      const idBefore = items.get(id);
      if (idBefore === undefined) return [];
      const [before, after] = [from.signals[idBefore], to.signals[id]];
      if (before === after) return [];
      return [
        { section: section.id, id, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) },
      ];
    }),
  );
}
