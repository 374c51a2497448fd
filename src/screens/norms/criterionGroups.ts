import { criteriaOfRule } from "../../core/norm/findCriterion.ts";
import type { Criterion, CriterionId, LocalText, Rule, Section } from "../../core/norm/normSchema.ts";

/** Criteria that are read together. */
export type CriterionGroup =
  | {
      readonly kind: "level";
      readonly score: number;
      readonly criteria: readonly Criterion[];
      /** Groups inside the level that have a name, "A" and "B". */
      readonly named: readonly NamedGroup[];
      /** One of the named groups is enough, or all are needed. */
      readonly needs: "one" | "all";
    }
  | {
      readonly kind: "part";
      readonly id: string;
      readonly name: LocalText;
      readonly gains: readonly Gain[];
      readonly criteria: readonly Criterion[];
    }
  | { readonly kind: "items"; readonly criteria: readonly Criterion[] }
  | { readonly kind: "rest"; readonly criteria: readonly Criterion[] };
export type NamedGroup = { readonly label: string; readonly ids: readonly CriterionId[] };
/** So many points when all these criteria are met. */
type Gain = { readonly points: number; readonly ids: readonly CriterionId[] };

/**
 * The criteria of a section in the order in which it is scored. A criterion that counts at two levels is read at the
 * first; what counts nowhere comes last.
 */
export function criterionGroups(section: Section): readonly CriterionGroup[] {
  const read = new Set<CriterionId>();
  const firstRead = (ids: readonly CriterionId[]) => {
    const criteria = section.criteria.filter(({ id }) => ids.includes(id) && !read.has(id));
    for (const { id } of criteria) read.add(id);
    return criteria;
  };
  const groups = scoredGroups(section, firstRead);
  const rest = section.criteria.filter(({ id }) => !read.has(id));
  return rest.length === 0 ? groups : [...groups, { kind: "rest", criteria: rest }];
}

function scoredGroups(section: Section, firstRead: (ids: readonly CriterionId[]) => readonly Criterion[]): readonly CriterionGroup[] {
  const { scoring } = section;
  switch (scoring.kind) {
    case "stepwise":
      return scoring.levels.map(({ score, rule }) => {
        const named = namedGroups(rule);
        const needs = typeof rule !== "string" && "anyOf" in rule ? "one" : "all";
        return { kind: "level", score, criteria: firstRead(criteriaOfRule(rule)), named, needs };
      });
    case "additive":
      return scoring.parts.map(({ id, name, oneOf }) => ({
        kind: "part",
        id,
        name,
        gains: oneOf.map(({ points, when }) => ({ points, ids: criteriaOfRule(when) })),
        criteria: firstRead(oneOf.flatMap(({ when }) => criteriaOfRule(when))),
      }));
    case "checklist":
      return [{ kind: "items", criteria: firstRead(scoring.items) }];
  }
}

function namedGroups(rule: Rule): readonly NamedGroup[] {
  if (typeof rule === "string") return [];
  const parts = "allOf" in rule ? rule.allOf : "anyOf" in rule ? rule.anyOf : rule.of;
  return parts.flatMap((part) =>
    typeof part === "string" || part.label === undefined ? [] : [{ label: part.label, ids: criteriaOfRule(part) }],
  );
}
