import type { AuditKind, Criterion, CriterionId, Norm, Section } from "../norm/normSchema.ts";

/** What of a section counts in one kind of audit. */
export type Applicable = {
  /** Criteria that count for the score, in the norm's order: not illustrative, not left out by the kind of audit. */
  readonly counted: readonly CriterionId[];
  /** Criteria that do not belong to this kind of audit; a rule reads them as not applicable. */
  readonly leftOut: ReadonlySet<CriterionId>;
  readonly knockOuts: ReadonlySet<CriterionId>;
  /** False when not one criterion belongs to this kind of audit: the section is then left out. */
  readonly applies: boolean;
};

/** Determined once per section and kind: a norm never changes in memory, and scoring runs on every key press. */
const determined = new WeakMap<Section, Map<AuditKind, Applicable>>();

export function applicableIn(section: Section, auditKind: AuditKind): Applicable {
  const byKind = determined.get(section) ?? new Map<AuditKind, Applicable>();
  const applicable = byKind.get(auditKind) ?? determine(section, auditKind);
  if (!byKind.has(auditKind)) determined.set(section, byKind.set(auditKind, applicable));
  return applicable;
}

/** The sections that take part in this kind of audit, in the norm's order. */
export function sectionsFor(norm: Norm, auditKind: AuditKind): readonly Section[] {
  return norm.sections.filter((section) => applicableIn(section, auditKind).applies);
}

function determine(section: Section, auditKind: AuditKind): Applicable {
  const belongs = (criterion: Criterion) => criterion.appliesTo?.includes(auditKind) ?? true;
  const counted = section.criteria.filter((criterion) => belongs(criterion) && criterion.illustrative !== true);
  return {
    counted: counted.map((criterion) => criterion.id),
    leftOut: new Set(section.criteria.filter((criterion) => !belongs(criterion)).map((criterion) => criterion.id)),
    knockOuts: new Set(counted.filter((criterion) => criterion.knockOut === true).map((criterion) => criterion.id)),
    applies: section.criteria.some(belongs),
  };
}
