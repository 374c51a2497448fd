import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import { exampleAnswers, fits } from "./exampleAnswers.ts";
import { type Example, type Examples, examplesSchema } from "./examplesSchema.ts";
import { criterionById, signalById } from "./findCriterion.ts";
import type { Norm, Section } from "./normSchema.ts";
import { rawProblems } from "./rawProblems.ts";
import { scoresOf } from "./scoresOf.ts";
import { shapeProblems } from "./shapeProblems.ts";

type Path = readonly PropertyKey[];
export type ReadExamples =
  | { readonly kind: "examples"; readonly examples: readonly Example[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/**
 * The worked examples of a norm, when they fit it and leave no outcome without an example. Whether each expectation is
 * also what the scoring answers is a matter for the test that runs them.
 */
export function checkExamples(norm: Norm, json: unknown): ReadExamples {
  const raw = rawProblems(json);
  if (raw.length > 0) return { kind: "problems", problems: raw };
  const shape = examplesSchema.safeParse(json, { reportInput: true });
  if (!shape.success) return { kind: "problems", problems: shapeProblems(shape.error.issues) };
  const problems = [...checkFit(norm, shape.data), ...checkCoverage(norm, shape.data.examples)];
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "examples", examples: shape.data.examples };
}

function checkFit(norm: Norm, { norm: address, examples }: Examples): Problem[] {
  const problems: Problem[] = [];
  if (address !== `${norm.id}@${norm.version}`) {
    problems.push(problem("normExampleOtherNorm", ["norm"], { found: address, norm: `${norm.id}@${norm.version}` }));
  }
  const names = examples.map((example) => example.name);
  for (const [e, example] of examples.entries()) {
    const path = ["examples", e];
    if (names.indexOf(example.name) < e)
      problems.push(problem("normDuplicateId", [...path, "name"], { id: example.name, first: "examples" }));
    problems.push(...checkIds(norm, example, path), ...checkExpected(norm, example, path));
  }
  return problems;
}

function checkIds(norm: Norm, example: Example, path: Path): Problem[] {
  const criteria = [...criterionById(norm).values()];
  const unknown = (id: string, at: Path): Problem => problem("normUnknownItem", [...path, ...at], { id });
  const problems: Problem[] = [];
  for (const key of Object.keys(example.answers)) {
    if (!criteria.some((criterion) => fits(key, criterion.id))) problems.push(unknown(key, ["answers", key]));
  }
  for (const [id, answer] of Object.entries(exampleAnswers(norm, example))) {
    if (answer === "notApplicable" && criterionById(norm).get(id)?.mayBeNotApplicable !== true) {
      problems.push(problem("normExampleNotApplicable", [...path, "answers"], { id }));
    }
  }
  for (const id of Object.keys(example.signals ?? {})) if (!signalById(norm).has(id)) problems.push(unknown(id, ["signals", id]));
  for (const [p, point] of (example.points ?? []).entries()) {
    for (const [c, id] of point.criteria.entries())
      if (!criterionById(norm).has(id)) problems.push(unknown(id, ["points", p, "criteria", c]));
  }
  return problems;
}

/** An expectation names a section of the norm, in the form that section's scoring has, and expects something. */
function checkExpected(norm: Norm, example: Example, path: Path): Problem[] {
  const { sections = {}, overall } = example.expect;
  const problems: Problem[] = [];
  for (const [id, expected] of Object.entries(sections)) {
    const section = norm.sections.find((candidate) => candidate.id === id);
    if (section === undefined) problems.push(problem("normUnknownItem", [...path, "expect", "sections", id], { id }));
    else if ((section.scoring.kind === "checklist") !== "met" in expected) {
      problems.push(problem("normExampleOtherForm", [...path, "expect", "sections", id], { section: id, kind: section.scoring.kind }));
    }
  }
  if (overall !== undefined && (norm.overall.kind === "mean") !== "count" in overall) {
    problems.push(problem("normExampleOtherForm", [...path, "expect", "overall"], { section: "overall", kind: norm.overall.kind }));
  }
  if (overall === undefined && Object.keys(sections).length === 0)
    problems.push(problem("normExampleExpectsNothing", [...path, "expect"], {}));
  return problems;
}

function checkCoverage(norm: Norm, examples: readonly Example[]): Problem[] {
  return [...norm.sections.flatMap((section) => checkSection(section, examples)), ...checkReadiness(norm, examples)];
}

function checkSection(section: Section, examples: readonly Example[]): Problem[] {
  const expected = examples.flatMap((example) => example.expect.sections?.[section.id] ?? []);
  if (section.scoring.kind !== "checklist") {
    const shown = new Set(expected.flatMap((outcome) => ("low" in outcome && outcome.low === outcome.high ? [outcome.low] : [])));
    return scoresOf(section.scoring).flatMap((score) =>
      shown.has(score) ? [] : [problem("normExampleMissingScore", ["examples"], { section: section.id, score })],
    );
  }
  const checked = expected.flatMap((outcome) => ("met" in outcome ? [outcome] : []));
  const size = section.criteria.length;
  const wanted = {
    allMet: checked.some((outcome) => outcome.applicable > 0 && outcome.met === outcome.applicable),
    someUnmet: checked.some((outcome) => outcome.met < outcome.applicable),
    open: checked.some((outcome) => (outcome.open ?? []).length > 0),
    notApplicable:
      !section.criteria.some((criterion) => criterion.mayBeNotApplicable) || checked.some((outcome) => outcome.applicable < size),
    knockOutUnmet:
      !section.criteria.some((criterion) => criterion.knockOut) || checked.some((outcome) => (outcome.knockOutsUnmet ?? []).length > 0),
  };
  return Object.entries(wanted).flatMap(([outcome, isThere]) =>
    isThere ? [] : [problem("normExampleMissingOutcome", ["examples"], { section: section.id, outcome })],
  );
}

function checkReadiness(norm: Norm, examples: readonly Example[]): Problem[] {
  if (norm.overall.kind !== "readiness") return [];
  const shown = new Set(
    examples.flatMap(({ expect: { overall } }) =>
      overall !== undefined && "low" in overall && overall.low === overall.high ? [overall.low] : [],
    ),
  );
  return (["notReady", "readyAfterImprovements", "ready"] as const).flatMap((readiness) =>
    shown.has(readiness) ? [] : [problem("normExampleMissingReadiness", ["examples"], { readiness })],
  );
}

function problem(code: string, path: Path, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: pathText(path), params };
}
