import { criterionById, signalById } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import type { Dossier } from "./dossierSchema.ts";

/** Whether plan, interviews, samples and figures speak of criteria, roles and evidence that are there. */
export function fieldworkProblems(dossier: Dossier, norm: Norm): readonly Problem[] {
  return mentions(dossier).flatMap(({ path, kind, id }) => {
    const known =
      kind === "unknownCriterion"
        ? criterionById(norm).has(id) || signalById(norm).has(id)
        : Object.hasOwn(kind === "unknownRole" ? norm.roles : kind === "unknownEvidence" ? dossier.evidence : dossier.registers, id);
    return known ? [] : [{ code: kind, path: pathText(path), params: { id } }];
  });
}

type Mention = {
  readonly path: readonly string[];
  readonly kind: "unknownCriterion" | "unknownRole" | "unknownEvidence" | "unknownRegister";
  readonly id: string;
};

function mentions({ plan, evidence }: Dossier): readonly Mention[] {
  const roles = Object.keys(plan.roles).map((id): Mention => ({ path: ["plan", "roles", id], kind: "unknownRole", id }));
  const items = Object.entries(plan.items).flatMap(([key, item]): readonly Mention[] => {
    const path = ["plan", "items", key];
    return [
      ...criteria([...path, "criteria"], item.criteria),
      ...(item.role === "" ? [] : [{ path: [...path, "role"], kind: "unknownRole" as const, id: item.role }]),
      ...optional([...path, "evidence"], "unknownEvidence", item.evidence),
    ];
  });
  const collected = Object.entries(evidence).flatMap(([key, { register, questions = {}, statements = {}, files = {} }]) => {
    const path = ["evidence", key];
    return [
      ...optional([...path, "register", "register"], "unknownRegister", register?.register),
      ...optional([...path, "register", "supersededBy"], "unknownEvidence", register?.supersededBy),
      ...Object.entries(questions).flatMap(([id, question]) => criteria([...path, "questions", id, "criteria"], question.criteria)),
      ...Object.entries(statements).flatMap(([id, statement]) => criteria([...path, "statements", id, "criteria"], statement.criteria)),
      ...Object.entries(files).flatMap(([id, file]) => criteria([...path, "files", id, "results"], file.results)),
    ];
  });
  return [...roles, ...items, ...collected];
}

function criteria(path: readonly string[], about: Readonly<Record<string, unknown>>): readonly Mention[] {
  return Object.keys(about).map((id) => ({ path: [...path, id], kind: "unknownCriterion", id }));
}

function optional(path: readonly string[], kind: Mention["kind"], id: string | undefined): readonly Mention[] {
  return id === undefined ? [] : [{ path, kind, id }];
}
