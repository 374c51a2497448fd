import type { AuditKind, Criterion, Section } from "../norm/normSchema.ts";

/** The criteria of a section that this kind of audit answers: illustrative ones and those of another kind aside. */
export function mustBeAnswered(section: Section, kind: AuditKind): readonly Criterion[] {
  return section.criteria.filter(
    (criterion) => criterion.illustrative !== true && (criterion.appliesTo === undefined || criterion.appliesTo.includes(kind)),
  );
}
