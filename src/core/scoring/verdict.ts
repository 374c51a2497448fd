import { partsOfRule } from "../norm/findCriterion.ts";
import type { CriterionId, Rule } from "../norm/normSchema.ts";

/** What a criterion or a rule says. In the order no < notApplicable < yes every rule is monotone. */
export type Verdict = "yes" | "no" | "notApplicable";
/** Reads one criterion under an assumption about open answers. */
export type Read = (id: CriterionId) => Verdict;

/**
 * Parts that are not applicable are dropped; what is asked shrinks to the parts that are left. A rule of which no part
 * is left is itself not applicable.
 */
export function verdict(rule: Rule, read: Read): Verdict {
  if (typeof rule === "string") return read(rule);
  let yes = 0;
  let applicable = 0;
  for (const part of partsOfRule(rule)) {
    const said = verdict(part, read);
    if (said === "notApplicable") continue;
    applicable += 1;
    if (said === "yes") yes += 1;
  }
  if (applicable === 0) return "notApplicable";
  return yes >= Math.min(askedOf(rule), applicable) ? "yes" : "no";
}

/** A level of which nothing applies does not stand in the way. */
export function holds(rule: Rule, read: Read): boolean {
  return verdict(rule, read) !== "no";
}

export type GroupRule = Exclude<Rule, string>;

/** The parts of a group that do not hold, and how many of them are needed to make the group hold. */
export function gapOf(rule: GroupRule, read: Read): { readonly unmet: readonly Rule[]; readonly needed: number } {
  let yes = 0;
  const unmet: Rule[] = [];
  for (const part of partsOfRule(rule)) {
    const said = verdict(part, read);
    if (said === "yes") yes += 1;
    if (said === "no") unmet.push(part);
  }
  return { unmet, needed: Math.max(0, Math.min(askedOf(rule), yes + unmet.length) - yes) };
}

function askedOf(rule: GroupRule): number {
  if ("allOf" in rule) return rule.allOf.length;
  if ("anyOf" in rule) return 1;
  return rule.atLeast;
}
