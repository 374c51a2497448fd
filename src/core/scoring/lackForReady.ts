import type { CriterionId, Norm, Section } from "../norm/normSchema.ts";
import { applicableIn } from "./applicable.ts";
import { checklistsFor, type ReadinessRule, tallyOf } from "./readiness.ts";
import { reading, withMet } from "./reading.ts";
import type { Given, Lack, LackGroup } from "./scores.ts";

/**
 * What a pre-audit lacks before the advice is "ready": every knock-out, and per cluster and over all a number of items
 * to choose. An item counts for every line it stands in. Empty exactly when the low bound is "ready".
 */
export function lackForReady(norm: Norm, given: Given): readonly Lack[] {
  const { overall } = norm;
  if (overall.kind !== "readiness") return [];
  const gaps = checklistsFor(norm, given).map((section) => gapOfCluster(section, overall, given));
  const short = shortOver(gaps, overall);
  return [
    ...gaps.flatMap((gap) => gap.knockOuts.map((id): Lack => ({ kind: "criterion", id }))),
    ...gaps.flatMap((gap) => pick(gap.short, gap.others)),
    ...pick(
      short,
      gaps.flatMap((gap) => gap.others),
    ),
  ];
}

/** A smallest set of items that makes the advice "ready"; empty when it is. Ties go to the norm's order. */
export function leastForReady(norm: Norm, given: Given): ReadonlySet<CriterionId> {
  const { overall } = norm;
  if (overall.kind !== "readiness") return new Set();
  const gaps = checklistsFor(norm, given).map((section) => gapOfCluster(section, overall, given));
  const forClusters = gaps.flatMap((gap) => gap.others.slice(0, gap.short));
  const rest = gaps.flatMap((gap) => gap.others.slice(gap.short));
  const extra = Math.max(0, shortOver(gaps, overall) - forClusters.length);
  const least = new Set([...gaps.flatMap((gap) => gap.knockOuts), ...forClusters, ...rest.slice(0, extra)]);
  const inOrder = norm.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id));
  return new Set(inOrder.filter((id) => least.has(id)));
}

type ClusterGap = {
  readonly knockOuts: readonly CriterionId[];
  /** Items that are not met and not a knock-out. */
  readonly others: readonly CriterionId[];
  /** How many of `others` the cluster needs once its knock-outs are met. */
  readonly short: number;
  readonly othersMet: number;
  readonly othersApplicable: number;
};

function gapOfCluster(section: Section, rule: ReadinessRule, given: Given): ClusterGap {
  const { counted, knockOuts } = applicableIn(section, given.auditKind);
  const read = reading(section, given, "no");
  const unmet = counted.filter((id) => read(id) === "no");
  const tally = tallyOf(section, given, withMet(read, new Set(unmet.filter((id) => knockOuts.has(id)))));
  return {
    knockOuts: unmet.filter((id) => knockOuts.has(id)),
    others: unmet.filter((id) => !knockOuts.has(id)),
    short: shortOf(tally.met, tally.applicable, rule.sectionFloorPercent),
    othersMet: tally.othersMet,
    othersApplicable: tally.othersApplicable,
  };
}

function shortOver(gaps: readonly ClusterGap[], rule: ReadinessRule): number {
  let met = 0;
  let applicable = 0;
  for (const gap of gaps) {
    met += gap.othersMet;
    applicable += gap.othersApplicable;
  }
  return shortOf(met, applicable, rule.othersPercent);
}

function shortOf(met: number, applicable: number, percent: number): number {
  return Math.max(0, Math.ceil((percent * applicable) / 100) - met);
}

function pick(count: number, ids: readonly CriterionId[]): readonly Lack[] {
  if (count === 0) return [];
  const of = ids.map((id): LackGroup => ({ lacks: [{ kind: "criterion", id }] }));
  return count === of.length ? of.flatMap((group) => group.lacks) : [{ kind: "pick", count, of }];
}
