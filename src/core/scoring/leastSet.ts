import { criteriaOfRule } from "../norm/findCriterion.ts";
import type { CriterionId, Rule } from "../norm/normSchema.ts";
import { withMet } from "./reading.ts";
import { type GroupRule, gapOf, type Read, verdict } from "./verdict.ts";

/** Beyond this many tries in all, the best set found so far stands; the bundled norms need a handful. */
const TRIES = 5_000;

/**
 * A smallest set of criteria that makes every rule hold. Criteria that several rules share are counted once, which is
 * why this searches: it deepens the allowed size from a lower bound, so the first set found is a smallest one.
 */
export function leastSet(rules: readonly Rule[], read: Read): ReadonlySet<CriterionId> {
  const tries = { left: TRIES };
  const any = search(rules, new Set(), read, Number.POSITIVE_INFINITY, tries) ?? new Set();
  for (let size = leastSize(rules, read); size < any.size && tries.left > 0; size += 1) {
    const found = search(rules, new Set(), read, size, tries);
    if (found !== undefined) return found;
  }
  return any;
}

/** A size that no set can be under. Exact when the rules share no criteria. */
export function leastSize(rules: readonly Rule[], read: Read): number {
  const unmet = rules.filter((rule) => verdict(rule, read) === "no");
  return leastSizeOf(unmet, unmet.length, read);
}

/** True when no criterion stands in two of these rules. */
export function areDisjoint(rules: readonly Rule[]): boolean {
  const seen = new Set<CriterionId>();
  for (const rule of rules) {
    for (const id of criteriaOfRule(rule)) {
      if (seen.has(id)) return false;
      seen.add(id);
    }
  }
  return true;
}

function search(
  rules: readonly Rule[],
  chosen: Set<CriterionId>,
  read: Read,
  size: number,
  tries: { left: number },
): Set<CriterionId> | undefined {
  tries.left -= 1;
  const now = withMet(read, chosen);
  while (rules.some((rule) => takeDemanded(rule, now, chosen))) if (chosen.size > size) return undefined;
  if (chosen.size > size || chosen.size + leastSize(rules, now) > size) return undefined;
  const choice = firstChoice(rules, now);
  if (choice === undefined) return chosen;
  // Of m parts with n to go, one of any m - n + 1 parts is always among those fulfilled.
  const { unmet, needed } = gapOf(choice, now);
  const cheapestFirst = unmet.toSorted((a, b) => leastSize([a], now) - leastSize([b], now));
  for (const part of cheapestFirst.slice(0, unmet.length - needed + 1)) {
    // The chosen part comes first, so that it is settled before its group is looked at again.
    const found = search([part, ...rules], new Set(chosen), read, size, tries);
    if (found !== undefined) return found;
    if (tries.left <= 0) return undefined;
  }
  return undefined;
}

/** Takes the criteria that the rule leaves no choice about; false when there was none to take. */
function takeDemanded(rule: Rule, now: Read, chosen: Set<CriterionId>): boolean {
  if (verdict(rule, now) !== "no") return false;
  if (typeof rule === "string") {
    chosen.add(rule);
    return true;
  }
  const { unmet, needed } = gapOf(rule, now);
  if (needed < unmet.length) return false;
  return unmet.map((part) => takeDemanded(part, now, chosen)).includes(true);
}

function firstChoice(rules: readonly Rule[], now: Read): GroupRule | undefined {
  for (const rule of rules) {
    if (typeof rule === "string" || verdict(rule, now) !== "no") continue;
    const { unmet, needed } = gapOf(rule, now);
    if (needed < unmet.length) return rule;
    const inside = firstChoice(unmet, now);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function leastSizeOf(unmet: readonly Rule[], needed: number, read: Read): number {
  if (needed === 0) return 0;
  const sizes = unmet.map((rule) => leastSizeOfRule(rule, read)).sort((a, b) => a - b);
  // Shared criteria count once, so then only the dearest of the cheapest parts is certain.
  return areDisjoint(unmet) ? sizes.slice(0, needed).reduce((sum, size) => sum + size, 0) : (sizes[needed - 1] ?? 0);
}

function leastSizeOfRule(rule: Rule, read: Read): number {
  if (verdict(rule, read) !== "no") return 0;
  if (typeof rule === "string") return 1;
  const { unmet, needed } = gapOf(rule, read);
  return leastSizeOf(unmet, needed, read);
}
