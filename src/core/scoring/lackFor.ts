import type { CriterionId, Section } from "../norm/normSchema.ts";
import { type Additive, pointsOf } from "./additive.ts";
import { applicableIn } from "./applicable.ts";
import { reading, withMet } from "./reading.ts";
import { ruleLacks } from "./ruleLacks.ts";
import type { Given, Lack, Score } from "./scores.ts";
import { signalsBelow } from "./signals.ts";
import type { Stepwise } from "./stepwise.ts";
import { type Read, verdict } from "./verdict.ts";

/**
 * What a section still lacks for `target`; open criteria lack. Empty exactly when the low score reaches the target.
 * Who fulfils every line, however chosen, reaches it. A checklist knows one target: every applicable item met.
 */
export function lackFor(section: Section, given: Given, target: Score): readonly Lack[] {
  const { scoring } = section;
  const read = reading(section, given, "no");
  switch (scoring.kind) {
    case "checklist":
      return criteria(applicableIn(section, given.auditKind).counted.filter((id) => read(id) === "no"));
    case "stepwise":
      return withSignals(section, given, target, stepwiseLacks(scoring, read, target));
    case "additive":
      return withSignals(section, given, target, additiveLacks(scoring, read, target));
  }
}

function withSignals(section: Section, given: Given, target: Score, lacks: readonly Lack[]): readonly Lack[] {
  if (lacks.some((lack) => lack.kind === "unreachable")) return lacks;
  const signals = signalsBelow(section, given, target).map((id): Lack => ({ kind: "signal", id }));
  return [...signals, ...lacks];
}

function stepwiseLacks(scoring: Stepwise, read: Read, target: Score): readonly Lack[] {
  if (target <= scoring.base) return [];
  const last = scoring.levels.findIndex((level) => level.score >= target);
  if (last === -1) return [{ kind: "unreachable" }];
  const rules = scoring.levels.slice(0, last + 1).map((level) => level.rule);
  // What a higher level demands outright settles a choice that a lower level leaves, so demands are gathered first.
  const demanded = new Set<CriterionId>();
  for (;;) {
    const lacks = rules.flatMap((rule) => ruleLacks(rule, withMet(read, demanded)));
    const demands = lacks.filter((lack) => lack.kind === "criterion");
    if (demands.length === 0) return [...criteria(demanded), ...distinct(lacks)];
    for (const { id } of demands) demanded.add(id);
  }
}

function additiveLacks(scoring: Additive, read: Read, target: Score): readonly Lack[] {
  if (target <= scoring.floor) return [];
  if (target > scoring.max) return [{ kind: "unreachable" }];
  let sum = scoring.base;
  let attainable = scoring.base;
  const gains: Extract<Lack, { kind: "points" }>["gains"][number][] = [];
  for (const part of scoring.parts) {
    const points = pointsOf(part, read);
    let best = points;
    for (const option of part.oneOf) {
      if (option.points <= points || verdict(option.when, read) !== "no") continue;
      best = Math.max(best, option.points);
      gains.push({ part: part.id, gain: option.points - points, lacks: ruleLacks(option.when, read) });
    }
    sum += points;
    attainable += best;
  }
  if (sum >= target) return [];
  return attainable < target ? [{ kind: "unreachable" }] : [{ kind: "points", short: target - sum, gains }];
}

function criteria(ids: Iterable<CriterionId>): readonly Lack[] {
  return Array.from(ids, (id) => ({ kind: "criterion", id }));
}

function distinct(lacks: readonly Lack[]): readonly Lack[] {
  return [...new Map(lacks.map((lack) => [JSON.stringify(lack), lack])).values()];
}
