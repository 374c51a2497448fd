import type { z } from "zod";
import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import type { Dossier } from "./dossierSchema.ts";
import { dossierFormat, dossierSchema } from "./dossierSchema.ts";

export type ReadDossier =
  | { readonly kind: "dossier"; readonly dossier: Dossier }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Bounds on a stored dossier: far above a dossier with 1,000 pieces of evidence, far below what stalls a page. */
const most = { depth: 12, values: 1_000_000, characters: 64_000_000, problems: 100 };

/**
 * Reads a dossier from anything at all. Every problem is named with its place, up to a hundred. Whether the ids exist
 * in the norm is another question: `checkDossier`.
 */
export function readDossier(value: unknown): ReadDossier {
  const unsafe = boundProblems(value);
  if (unsafe.length > 0) return { kind: "problems", problems: unsafe };
  if (!isPlainObject(value) || typeof value.format !== "number") {
    return { kind: "problems", problems: [{ code: "notADossier", path: "" }] };
  }
  if (Number.isInteger(value.format) && value.format > dossierFormat) return { kind: "tooNew", format: value.format };
  const parsed = dossierSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { kind: "problems", problems: capped(parsed.error.issues.flatMap(shapeProblems)) };
  const problems = idProblems(parsed.data);
  return problems.length > 0 ? { kind: "problems", problems: capped(problems) } : { kind: "dossier", dossier: parsed.data };
}

const reserved = new Set(["__proto__", "constructor", "prototype"]);

/** Walks without recursion, so that a deeply nested file cannot exhaust the stack. */
function boundProblems(root: unknown): Problem[] {
  const problems: Problem[] = [];
  let values = 0;
  let characters = 0;
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    values += 1;
    if (typeof value === "string") characters += value.length;
    if (values > most.values || characters > most.characters) return [{ code: "dossierTooLarge", path: "" }];
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= most.depth) {
      problems.push({ code: "dossierTooDeep", path: pathText(path), params: { max: most.depth } });
      if (problems.length >= most.problems) return problems;
      continue;
    }
    for (const key of Object.keys(value)) {
      characters += key.length;
      if (reserved.has(key)) problems.push({ code: "keyReserved", path: pathText([...path, key]), params: { key } });
      else waiting.push({ value: (value as Record<string, unknown>)[key], path: [...path, key] }); // an own key of a checked object
    }
    if (problems.length >= most.problems) return problems;
  }
  return problems;
}

function shapeProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = pathText(issue.path);
  if (/^[a-z][A-Za-z]+$/.test(issue.message)) {
    return [{ code: issue.message, path, ...("maximum" in issue ? { params: { max: Number(issue.maximum) } } : {}) }];
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ code: "keyUnknown", path: pathText([...issue.path, key]), params: { key } }));
  return [{ code: issue.input === undefined ? "valueMissing" : "valueUnfit", path }];
}

/** Everything in a map carries its own key as id. */
function idProblems(dossier: Dossier): Problem[] {
  const { team, evidence, points, registers, terms, categories, daysOff, surveys } = dossier;
  const maps = { team, evidence, points, "plan.items": dossier.plan.items, registers, terms, categories, daysOff, surveys };
  const entities = Object.entries(maps).flatMap(([name, map]) =>
    Object.entries(map).map(([key, { id }]) => ({ path: [...name.split("."), key, "id"], key, id })),
  );
  const attachments = Object.values(dossier.evidence).flatMap((evidence) =>
    Object.entries(evidence.attachments).map(([key, { sha256 }]) => ({
      path: ["evidence", evidence.id, "attachments", key, "sha256"],
      key,
      id: sha256,
    })),
  );
  return [...entities, ...attachments]
    .filter(({ key, id }) => key !== id)
    .map(({ path }) => ({ code: "idDiffersFromKey", path: pathText(path) }));
}

function capped(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= most.problems) return problems;
  return [...problems.slice(0, most.problems), { code: "moreProblems", path: "", params: { count: problems.length - most.problems } }];
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
