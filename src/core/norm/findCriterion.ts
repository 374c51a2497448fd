import type { Criterion, CriterionId, Norm, Rule, Section, Signal } from "./normSchema.ts";

type Index = {
  readonly criteria: ReadonlyMap<CriterionId, Criterion>;
  readonly signals: ReadonlyMap<string, Signal>;
  readonly sections: ReadonlyMap<string, Section>;
};

const indexes = new WeakMap<Norm, Index>();

export function criterionById(norm: Norm): ReadonlyMap<CriterionId, Criterion> {
  return indexOf(norm).criteria;
}

export function signalById(norm: Norm): ReadonlyMap<string, Signal> {
  return indexOf(norm).signals;
}

/** For an id that the caller knows to be in the norm. */
export function findCriterion(norm: Norm, id: CriterionId): Criterion {
  const found = criterionById(norm).get(id);
  if (found === undefined) throw new Error(`No criterion ${id} in ${norm.id}@${norm.version}`);
  return found;
}

/** The section that holds this criterion or signal. */
export function sectionOf(norm: Norm, id: string): Section {
  const found = indexOf(norm).sections.get(id);
  if (found === undefined) throw new Error(`No section of ${norm.id}@${norm.version} holds ${id}`);
  return found;
}

/** Every criterion a rule asks about, each once, in the order of the rule. */
export function criteriaOfRule(rule: Rule): CriterionId[] {
  const found = new Set<CriterionId>();
  const walk = (part: Rule): void => {
    if (typeof part === "string") found.add(part);
    else for (const inner of partsOfRule(part)) walk(inner);
  };
  walk(rule);
  return [...found];
}

/** The direct parts of a group. */
export function partsOfRule(rule: Exclude<Rule, string>): readonly Rule[] {
  if ("allOf" in rule) return rule.allOf;
  if ("anyOf" in rule) return rule.anyOf;
  return rule.of;
}

function indexOf(norm: Norm): Index {
  const known = indexes.get(norm);
  if (known !== undefined) return known;
  const criteria = new Map<CriterionId, Criterion>();
  const signals = new Map<string, Signal>();
  const sections = new Map<string, Section>();
  for (const section of norm.sections) {
    for (const criterion of section.criteria) {
      criteria.set(criterion.id, criterion);
      sections.set(criterion.id, section);
    }
    for (const signal of section.signals ?? []) {
      signals.set(signal.id, signal);
      sections.set(signal.id, section);
    }
  }
  const made = { criteria, signals, sections };
  indexes.set(norm, made);
  return made;
}
