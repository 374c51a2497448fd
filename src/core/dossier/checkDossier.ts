import { criterionById, signalById } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import { fieldworkProblems } from "./checkFieldwork.ts";
import type { Dossier } from "./dossierSchema.ts";

/** Whether a dossier, well-formed by itself, speaks of things that are in its norm and in the dossier. */
export function checkDossier(dossier: Dossier, norm: Norm): readonly Problem[] {
  if (dossier.norm.id !== norm.id || dossier.norm.version !== norm.version) {
    const params = { dossier: `${dossier.norm.id}@${dossier.norm.version}`, norm: `${norm.id}@${norm.version}` };
    return [{ code: "otherNorm", path: "norm", params }];
  }
  return [
    ...answerProblems(dossier, norm),
    ...evidenceProblems(dossier, norm),
    ...pointProblems(dossier, norm),
    ...fieldworkProblems(dossier, norm),
  ];
}

function answerProblems(dossier: Dossier, norm: Norm): readonly Problem[] {
  const answers = Object.entries(dossier.answers).flatMap(([id, record]) => {
    const criterion = criterionById(norm).get(id);
    if (criterion === undefined) return [problem("unknownCriterion", ["answers", id], id)];
    if (criterion.mayBeNotApplicable === true) return [];
    return (["auditor", "self"] as const)
      .filter((whose) => record[whose]?.answer === "notApplicable")
      .map((whose) => ({
        code: "notApplicableForbidden",
        path: pathText(["answers", id, whose, "answer"]),
        params: { criterion: criterion.ref },
      }));
  });
  const signals = Object.keys(dossier.signals)
    .filter((id) => !signalById(norm).has(id))
    .map((id) => problem("unknownSignal", ["signals", id], id));
  return [...answers, ...signals];
}

function evidenceProblems(dossier: Dossier, norm: Norm): readonly Problem[] {
  return Object.entries(dossier.evidence).flatMap(([key, { links, interview, sample, register }]) => [
    ...unknownAmong(Object.keys(links), norm).map((id) => problem("unknownCriterion", ["evidence", key, "links", id], id)),
    ...unknownAmong(Object.keys(sample?.results ?? {}), norm).map((id) =>
      problem("unknownCriterion", ["evidence", key, "sample", "results", id], id),
    ),
    ...(interview === undefined || interview.role === "" || Object.hasOwn(norm.roles, interview.role)
      ? []
      : [problem("unknownRole", ["evidence", key, "interview", "role"], interview.role)]),
    ...(register?.definitionEvidence === undefined || Object.hasOwn(dossier.evidence, register.definitionEvidence)
      ? []
      : [problem("unknownEvidence", ["evidence", key, "register", "definitionEvidence"], register.definitionEvidence)]),
  ]);
}

function pointProblems(dossier: Dossier, norm: Norm): readonly Problem[] {
  return Object.entries(dossier.points).flatMap(([key, point]) => [
    ...unknownAmong(Object.keys(point.criteria), norm).map((id) => problem("unknownCriterion", ["points", key, "criteria", id], id)),
    ...Object.entries(point.history).flatMap(([event, { evidence }]) =>
      (evidence ?? [])
        .filter((id) => !Object.hasOwn(dossier.evidence, id))
        .map((id) => problem("unknownEvidence", ["points", key, "history", event, "evidence"], id)),
    ),
  ]);
}

function unknownAmong(ids: readonly string[], norm: Norm): readonly string[] {
  return ids.filter((id) => !criterionById(norm).has(id) && !signalById(norm).has(id));
}

function problem(code: string, path: readonly string[], id: string): Problem {
  return { code, path: pathText(path), params: { id } };
}
