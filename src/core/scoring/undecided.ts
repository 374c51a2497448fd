import { partsOfRule } from "../norm/findCriterion.ts";
import type { CriterionId, Rule, Section } from "../norm/normSchema.ts";
import { openCriteria, reading } from "./reading.ts";
import type { Given, Score } from "./scores.ts";
import { type GradedSection, isGraded, sectionGrade } from "./sectionGrade.ts";
import { capOf } from "./signals.ts";
import { type Read, verdict } from "./verdict.ts";

/** Beyond this many combinations of other answers a criterion counts as one that matters. */
const TRIES = 5_000;

/**
 * The open answers that can still change this score, in the norm's order: for each there is a way to answer the others
 * in which it makes the difference. Empty exactly when low and high are equal. In a checklist every open item counts.
 */
export function undecided(section: Section, given: Given): readonly CriterionId[] {
  const open = openCriteria(section, given);
  if (!isGraded(section)) return open;
  const low = reading(section, given, "no");
  const cap = capOf(section, given);
  const live = liveCriteria(section, low, reading(section, given, "yes"));
  const candidates = open.filter((id) => live.has(id));
  return candidates.filter((id) => {
    const others = candidates.filter((other) => other !== id);
    const tries = { left: TRIES };
    return matters((yes) => Math.min(cap, sectionGrade(section, withOpen(low, candidates, yes))), id, others, [], tries);
  });
}

/** The score when, of the candidates, exactly those in `yes` are met. */
type ScoreWith = (yes: readonly CriterionId[]) => Score;

function matters(
  scoreWith: ScoreWith,
  id: CriterionId,
  free: readonly CriterionId[],
  yes: readonly CriterionId[],
  tries: { left: number },
): boolean {
  tries.left -= 1;
  if (tries.left < 0) return true;
  const lowWithout = scoreWith(yes);
  const highWith = scoreWith([...yes, ...free, id]);
  if (lowWithout === highWith) return false;
  if (scoreWith([...yes, id]) > lowWithout || scoreWith([...yes, ...free]) < highWith) return true;
  const [next, ...rest] = free;
  if (next === undefined) return false;
  return matters(scoreWith, id, rest, [...yes, next], tries) || matters(scoreWith, id, rest, yes, tries);
}

/** `low` reads every open answer as no; only the candidates are open in a rule that is still alive. */
function withOpen(low: Read, candidates: readonly CriterionId[], yes: readonly CriterionId[]): Read {
  const open = new Set(candidates);
  const met = new Set(yes);
  return (id) => (open.has(id) ? (met.has(id) ? "yes" : "no") : low(id));
}

/** Criteria in the parts of rules that open answers still decide. A level above one that surely fails decides nothing. */
function liveCriteria({ scoring }: GradedSection, low: Read, high: Read): ReadonlySet<CriterionId> {
  const live = new Set<CriterionId>();
  switch (scoring.kind) {
    case "stepwise":
      for (const { rule } of scoring.levels) {
        if (verdict(rule, high) === "no") break;
        collectLive(rule, low, high, live);
      }
      return live;
    case "additive":
      for (const part of scoring.parts) for (const option of part.oneOf) collectLive(option.when, low, high, live);
      return live;
  }
}

function collectLive(rule: Rule, low: Read, high: Read, live: Set<CriterionId>): void {
  if (verdict(rule, low) === verdict(rule, high)) return;
  if (typeof rule === "string") live.add(rule);
  else for (const part of partsOfRule(rule)) collectLive(part, low, high, live);
}
