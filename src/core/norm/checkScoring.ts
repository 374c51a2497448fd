import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import { criteriaOfRule, partsOfRule } from "./findCriterion.ts";
import type { Norm, Rule, Scoring, Section } from "./normSchema.ts";
import { scoresOf } from "./scoresOf.ts";

type Path = readonly PropertyKey[];

/** Whether every section can be scored the way it says. */
export function checkScoring(norm: Norm): Problem[] {
  const home = new Map(norm.sections.flatMap((section) => section.criteria.map((criterion) => [criterion.id, section.id] as const)));
  return [
    ...norm.sections.flatMap((section, s) => [
      ...usedOf(section).flatMap((use) => checkUse(section, home, use, ["sections", s, "scoring", ...use.path])),
      ...checkUnused(section, ["sections", s]),
      ...checkShape(section.scoring, ["sections", s, "scoring"]),
      ...checkSignals(section, ["sections", s]),
      ...checkKnockOuts(section, ["sections", s]),
      ...checkOverall(norm, section, ["sections", s, "scoring", "kind"]),
      ...checkScale(norm, section, ["sections", s]),
    ]),
  ];
}

type Use = { readonly rule: Rule; readonly path: Path };

function usedOf({ scoring }: Section): Use[] {
  switch (scoring.kind) {
    case "stepwise":
      return scoring.levels.map((level, i) => ({ rule: level.rule, path: ["levels", i, "rule"] }));
    case "additive":
      return scoring.parts.flatMap((part, p) =>
        part.oneOf.map((option, o) => ({ rule: option.when, path: ["parts", p, "oneOf", o, "when"] })),
      );
    case "checklist":
      return scoring.items.map((id, i) => ({ rule: id, path: ["items", i] }));
  }
}

function checkUse(section: Section, home: ReadonlyMap<string, string>, { rule }: Use, path: Path): Problem[] {
  if (typeof rule === "string") {
    const criterion = section.criteria.find((candidate) => candidate.id === rule);
    const elsewhere = home.get(rule);
    if (criterion?.illustrative === true) return [problem("normIllustrativeCounts", path, { id: rule })];
    if (criterion !== undefined) return [];
    if (elsewhere !== undefined) return [problem("normCriterionElsewhere", path, { id: rule, section: section.id, home: elsewhere })];
    return [problem("normUnknownCriterion", path, { id: rule, section: section.id })];
  }
  const parts = partsOfRule(rule);
  const partsKey = "allOf" in rule ? "allOf" : "anyOf" in rule ? "anyOf" : "of";
  const problems = parts.flatMap((part, i) => checkUse(section, home, { rule: part, path }, [...path, partsKey, i]));
  if ("atLeast" in rule && rule.atLeast > parts.length) {
    problems.push(problem("normAtLeastTooMany", path, { atLeast: rule.atLeast, parts: parts.length }));
  }
  const names = parts.flatMap((part) => (typeof part === "string" ? [part] : part.label === undefined ? [] : [part.label]));
  for (const name of repeatedOf(names)) problems.push(problem("normRuleRepeats", path, { name }));
  return problems;
}

function checkUnused(section: Section, path: Path): Problem[] {
  const used = new Set(usedOf(section).flatMap(({ rule }) => criteriaOfRule(rule)));
  return section.criteria.flatMap((criterion, c) =>
    used.has(criterion.id) || criterion.illustrative === true
      ? []
      : [problem("normUnusedCriterion", [...path, "criteria", c], { id: criterion.id })],
  );
}

function checkShape(scoring: Scoring, path: Path): Problem[] {
  switch (scoring.kind) {
    case "stepwise":
      return scoring.levels.flatMap((level, i) => {
        const previous = scoring.levels[i - 1]?.score ?? scoring.base;
        return level.score > previous
          ? []
          : [problem("normLevelsNotRising", [...path, "levels", i, "score"], { score: level.score, previous })];
      });
    case "additive": {
      const problems: Problem[] = [];
      let reach = scoring.base;
      for (const [p, part] of scoring.parts.entries()) {
        const points = part.oneOf.map((option) => option.points);
        reach += Math.max(...points);
        for (const same of repeatedOf(points)) problems.push(problem("normPointsRepeat", [...path, "parts", p, "oneOf"], { points: same }));
      }
      if (reach < scoring.max) problems.push(problem("normMaxOutOfReach", [...path, "max"], { max: scoring.max, reach }));
      if (scoring.floor < scoring.base || scoring.floor >= scoring.max) {
        problems.push(problem("normFloorOutOfRange", [...path, "floor"], { floor: scoring.floor, base: scoring.base, max: scoring.max }));
      }
      return problems;
    }
    case "checklist":
      return repeatedOf(scoring.items).map((id) => problem("normRuleRepeats", [...path, "items"], { name: id }));
  }
}

/** A cap must be a score the section can give, and lower than its best. */
function checkSignals(section: Section, path: Path): Problem[] {
  const signals = section.signals ?? [];
  const scores = scoresOf(section.scoring);
  if (scores.length === 0) return signals.length === 0 ? [] : [problem("normSignalsNeedScore", [...path, "signals"])];
  return signals.flatMap((signal, i) =>
    scores.slice(0, -1).includes(signal.cap)
      ? []
      : [problem("normCapOutOfRange", [...path, "signals", i, "cap"], { cap: signal.cap, allowed: scores.slice(0, -1).join(", ") })],
  );
}

function checkKnockOuts(section: Section, path: Path): Problem[] {
  if (section.scoring.kind === "checklist") return [];
  return section.criteria.flatMap((criterion, c) =>
    criterion.knockOut === true
      ? [problem("normKnockOutOutsideChecklist", [...path, "criteria", c, "knockOut"], { id: criterion.id })]
      : [],
  );
}

/** A mean needs scores in every section, readiness needs checklists. */
function checkOverall(norm: Norm, section: Section, path: Path): Problem[] {
  const isChecklist = section.scoring.kind === "checklist";
  const fits = norm.overall.kind === "readiness" ? isChecklist : !isChecklist;
  return fits
    ? []
    : [problem("normOverallMismatch", path, { overall: norm.overall.kind, section: section.id, kind: section.scoring.kind })];
}

function checkScale(norm: Norm, section: Section, path: Path): Problem[] {
  const { scale } = norm;
  if (scale === undefined) return [];
  return scoresOf(section.scoring).flatMap((score) =>
    Object.hasOwn(scale, String(score)) ? [] : [problem("normScaleLacksScore", [...path, "scoring"], { score })],
  );
}

function repeatedOf<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function problem(code: string, path: Path, params?: Problem["params"]): Problem {
  return { code, path: pathText(path), ...(params === undefined ? {} : { params }) };
}
