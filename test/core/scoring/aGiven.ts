import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import type { CriterionId, Norm } from "../../../src/core/norm/normSchema.ts";
import type { Given } from "../../../src/core/scoring/scores.ts";

type Words = {
  readonly met?: string;
  readonly partly?: string;
  readonly notMet?: string;
  readonly notApplicable?: string;
  readonly found?: string;
  readonly notFound?: string;
  readonly planned?: string;
  readonly auditKind?: Given["auditKind"];
};

/** Ids are separated by spaces; a range such as `II.4.a-f` stands for the letters in between. */
export function aGiven(words: Words = {}): Given {
  const answers: Record<CriterionId, Answer> = {};
  for (const answer of ["met", "partly", "notMet", "notApplicable"] as const) for (const id of ids(words[answer])) answers[id] = answer;
  const signals: Record<string, "found" | "notFound"> = {};
  for (const state of ["found", "notFound"] as const) for (const id of ids(words[state])) signals[id] = state;
  return { answers, signals, auditKind: words.auditKind ?? "internalAudit", planned: new Set(ids(words.planned)) };
}

/** Everything that belongs to the norm answered the same way. */
export function allAnswered(norm: Norm, answer: Answer, auditKind: Given["auditKind"] = "internalAudit"): Given {
  const criteria = norm.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id));
  return { answers: Object.fromEntries(criteria.map((id) => [id, answer])), signals: {}, auditKind, planned: new Set() };
}

export function ids(text = ""): readonly string[] {
  return text.split(" ").flatMap((word) => {
    const range = /^(.+)([a-z])-([a-z])$/.exec(word);
    if (range === null) return word === "" ? [] : [word];
    const [, stem = "", first = "", last = ""] = range;
    const from = first.charCodeAt(0);
    return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, step) => stem + String.fromCharCode(from + step));
  });
}
