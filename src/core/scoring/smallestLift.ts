import type { CriterionId, Rule, Section } from "../norm/normSchema.ts";
import { type Additive, pointsOf, rawPoints } from "./additive.ts";
import { applicableIn } from "./applicable.ts";
import { areDisjoint, leastSet, leastSize } from "./leastSet.ts";
import { reading, withMet } from "./reading.ts";
import type { Given, Lift, Score } from "./scores.ts";
import { type GradedSection, isGraded, sectionGrade } from "./sectionGrade.ts";
import { capOf, signalsBelow } from "./signals.ts";
import { holds, type Read, verdict } from "./verdict.ts";

/** A smallest set of criteria that lifts the section to its next score; ties go to the norm's order. */
export function smallestLift(section: Section, given: Given): Lift {
  if (!isGraded(section)) return { kind: "unscored" };
  const read = reading(section, given, "no");
  const grade = sectionGrade(section, read);
  const from = Math.min(grade, capOf(section, given));
  // A sign that keeps the section where it stands must go; the criteria matter only when they do not reach further by themselves.
  const signals = signalsBelow(section, given, from + 1);
  const least = grade > from ? new Set<CriterionId>() : leastFor(section, read, grade);
  if (least === undefined) return { kind: "highest", score: from };
  const cleared = { ...given, signals: { ...given.signals, ...Object.fromEntries(signals.map((id) => [id, "notFound" as const])) } };
  const to = Math.min(sectionGrade(section, withMet(read, least)), capOf(section, cleared));
  const criteria = applicableIn(section, given.auditKind).counted.filter((id) => least.has(id));
  return { kind: "lift", from, to, criteria, signals };
}

function leastFor({ scoring }: GradedSection, read: Read, grade: Score): ReadonlySet<CriterionId> | undefined {
  switch (scoring.kind) {
    case "stepwise": {
      const next = scoring.levels.find((level) => !holds(level.rule, read));
      return next && leastSet([next.rule], read);
    }
    case "additive":
      return grade < scoring.max ? leastForPoints(scoring, read, grade + 1) : undefined;
  }
}

type Option = { readonly gain: number; readonly when: Rule };

/** Tries which parts earn the points that are short; undefined when no choice of parts earns them. */
function leastForPoints(scoring: Additive, read: Read, target: Score): ReadonlySet<CriterionId> | undefined {
  const parts = scoring.parts.map((part): readonly Option[] => {
    const points = pointsOf(part, read);
    return part.oneOf
      .filter((option) => option.points > points && verdict(option.when, read) === "no")
      .map((option) => ({ gain: option.points - points, when: option.when }));
  });
  const atLeast = cheapestFrom(parts, read, target);
  let best: ReadonlySet<CriterionId> | undefined;
  const tryFrom = (index: number, short: number, rules: readonly Rule[]): void => {
    if (short <= 0) {
      const found = leastSet(rules, read);
      if (best === undefined || found.size < best.size) best = found;
      return;
    }
    const cheapest = leastSize(rules, read) + (atLeast[index]?.[short] ?? Number.POSITIVE_INFINITY);
    if (cheapest >= (best?.size ?? Number.POSITIVE_INFINITY)) return;
    for (const option of parts[index] ?? []) tryFrom(index + 1, short - option.gain, [...rules, option.when]);
    tryFrom(index + 1, short, rules);
  };
  tryFrom(0, target - rawPoints(scoring, read), []);
  return best;
}

/**
 * For every part onwards and every number of points short: a number of criteria that no choice is under, infinite when
 * the points cannot be earned. Exact when the parts share no criteria, which keeps the search to one road.
 */
function cheapestFrom(parts: readonly (readonly Option[])[], read: Read, most: number): readonly (readonly number[])[] {
  const disjoint = areDisjoint(parts.map((options) => ({ allOf: options.map((option) => option.when) })));
  const table: number[][] = [Array.from({ length: most + 1 }, (_, short) => (short === 0 ? 0 : Number.POSITIVE_INFINITY))];
  for (const options of parts.toReversed()) {
    const after = table[0] ?? [];
    const row = after.map((skip, short) => {
      const taken = options.map((option) => {
        const rest = after[Math.max(0, short - option.gain)] ?? 0;
        return disjoint || rest === Number.POSITIVE_INFINITY ? leastSize([option.when], read) + rest : 0;
      });
      return short === 0 ? 0 : Math.min(skip, ...taken);
    });
    table.unshift(row);
  }
  return table;
}
