import type { CriterionId, Norm, Section } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "./applicable.ts";
import { criteriaInLacks } from "./criteriaInLacks.ts";
import { lackFor } from "./lackFor.ts";
import { reading } from "./reading.ts";
import { scoreNorm } from "./scoreNorm.ts";
import type { Effect, Given, NormScore, Score, SectionScore } from "./scores.ts";
import { smallestLift } from "./smallestLift.ts";
import { whatIf } from "./whatIf.ts";

/** What it does to the scores when these criteria become met and these signs go, for the order of improvement points. */
export function effectOf(norm: Norm, given: Given, criteria: ReadonlySet<CriterionId>, clearSignals?: ReadonlySet<string>): Effect {
  const before = scoreNorm(norm, given);
  const after = whatIf(norm, given, criteria, clearSignals);
  const onTheWay: CriterionId[] = [];
  const knockOuts: CriterionId[] = [];
  for (const section of sectionsFor(norm, given.auditKind)) {
    const read = reading(section, given, "no");
    const applicable = applicableIn(section, given.auditKind);
    const unmet = applicable.counted.filter((id) => criteria.has(id) && read(id) === "no");
    if (unmet.length === 0) continue;
    const next = criteriaToNext(section, given);
    onTheWay.push(...unmet.filter((id) => next.has(id)));
    knockOuts.push(...unmet.filter((id) => applicable.knockOuts.has(id)));
  }
  return { ...changesBetween(before, after), onTheWay, knockOuts, ...readinessBetween(before, after) };
}

/** In a checklist every unmet item is on the way. */
function criteriaToNext(section: Section, given: Given): ReadonlySet<CriterionId> {
  const lift = smallestLift(section, given);
  return lift.kind === "highest" ? new Set() : criteriaInLacks(lackFor(section, given, lift.kind === "lift" ? lift.to : 0));
}

function changesBetween(before: NormScore, after: NormScore): Pick<Effect, "sections" | "gain"> {
  const sections: Effect["sections"][number][] = [];
  let gain = 0;
  before.sections.forEach((section, index) => {
    const later = after.sections[index];
    if (later === undefined) return;
    gain += earned(later) - earned(section);
    const from = shown(section);
    const to = shown(later);
    if (from !== to) sections.push({ id: section.id, kind: section.kind, from, to });
  });
  return { sections, gain };
}

function shown(section: SectionScore): number {
  return section.kind === "checklist" ? section.met : section.low;
}

/** A raw point under the floor of the scale does not show in the score, but it is a point earned. */
function earned(section: SectionScore): Score {
  return section.kind === "additive" && section.cappedBy.length === 0 ? section.rawLow : shown(section);
}

function readinessBetween(before: NormScore, after: NormScore): Pick<Effect, "readiness"> {
  if (before.overall.kind !== "readiness" || after.overall.kind !== "readiness") return {};
  return { readiness: { from: before.overall.low, to: after.overall.low } };
}
