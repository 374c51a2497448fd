import type { Dossier, Evidence } from "../dossier/dossierSchema.ts";
import { readTitle } from "../dossier/evidenceCode.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { criterionById, signalById } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import { toldGroups } from "./toldGroups.ts";

/** A text that names, beside the code of an interview, the role that may not stand beside it. */
export type RoleAtCode = {
  /** Where it was typed, `answers/I.2.a/auditor`, and what people call that. */
  readonly path: string;
  readonly at: string;
  readonly codes: readonly string[];
  readonly role: string;
};

/**
 * Where a text that is printed tells who an interview was with, though so few people have that role that it points at
 * somebody. Words other than those of the role, `the director` for one, it does not know.
 */
export function roleAtCode(dossier: Dossier, norm: Norm): readonly RoleAtCode[] {
  const { small } = toldGroups(dossier, norm);
  const hidden = presentEvidence(dossier).flatMap((evidence) => {
    const role = evidence.interview?.role ?? "";
    const code = readTitle(evidence.title)?.code;
    const name = norm.roles[role]?.name[dossier.language];
    const isHidden = evidence.type === "interview" && isInForce(evidence) && small.has(role);
    return isHidden && code !== undefined && name !== undefined ? [{ code, name, named: namesIn(name) }] : [];
  });
  if (hidden.length === 0) return [];
  return printedTexts(dossier).flatMap(({ path, text: typed }) => {
    const found = sentencesOf(typed).flatMap((sentence) => {
      const there = hidden.filter(({ code }) => hasCode(sentence, code));
      const words = there.length === 0 ? [] : wordsOf(sentence);
      return there.filter(({ named }) => words.some(named));
    });
    const codesOf = (role: string) => [...new Set(found.flatMap(({ code, name }) => (name === role ? [code] : [])))];
    return [...new Set(found.map(({ name }) => name))].map((role) => ({
      path,
      at: nameOf(path, dossier, norm),
      codes: codesOf(role),
      role,
    }));
  });
}

function nameOf(path: string, { points, evidence, assignment }: Dossier, norm: Norm): string {
  const [room, id = ""] = path.split("/");
  if (room === "points") return `${points[id]?.number ?? ""} ${points[id]?.title ?? ""}`;
  if (room === "evidence") return evidence[id]?.title ?? "";
  return (criterionById(norm).get(id) ?? signalById(norm).get(id))?.ref ?? assignment.organisation;
}

type Printed = { readonly path: string; readonly text: string };

function printedTexts({ answers, signals, points, evidence, assignment }: Dossier): readonly Printed[] {
  const judged = Object.entries(answers).flatMap(([id, { auditor, self, limitation, override }]) => [
    ...(auditor === undefined ? [] : [text(`answers/${id}/auditor`, auditor.rationale, auditor.reason)]),
    ...(self === undefined ? [] : [text(`answers/${id}/self`, self.rationale, self.reason)]),
    text(`answers/${id}/limitation`, limitation?.reason ?? ""),
    text(`answers/${id}/override`, override?.reason ?? ""),
  ]);
  const found = Object.entries(signals).map(([id, { rationale, rightOfReply, leadReason }]) =>
    text(`signals/${id}`, rationale, rightOfReply, leadReason),
  );
  const improved = Object.values(points)
    .filter(({ removed }) => removed === undefined)
    .map((point) => text(`points/${point.id}`, point.title, point.condition, point.cause, point.effect, point.recommendation));
  const said = Object.values(evidence)
    .filter(({ removed }) => removed === undefined)
    .map((each) => text(`evidence/${each.id}`, ...saidIn(each)));
  const told = (["conclusion", "divergingOpinions", "method", "followUp"] as const).map((field) =>
    text(`assignment/${field}`, assignment[field]),
  );
  return [...judged, ...found, ...improved, ...said, ...told];
}

/** What was typed as title of an interview is never printed. */
function saidIn({ type, title, note, statements = {} }: Evidence): readonly string[] {
  const words = Object.values(statements).flatMap((statement) => (statement.removed === undefined ? [statement.words] : []));
  return type === "interview" ? words : [title, note, ...words];
}

function text(path: string, ...parts: readonly string[]): Printed {
  return { path, text: parts.filter((part) => part !== "").join("\n") };
}

function sentencesOf(typed: string): readonly string[] {
  return typed.split(/(?<=[.!?;])\s+|\n+/);
}

function hasCode(sentence: string, code: string): boolean {
  return sentence.includes(code) && sentence.split(/[^\p{L}\p{N}-]+/u).includes(code);
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

/** Shorter words are too common to point at a role. */
const shortestWord = 7;

/**
 * Whether a word names this role: `klachtencoördinator` and `coördinator`, `handler` or `complaint handler`. A role that
 * is called by a field, `Risk, compliance and privacy`, is no single word.
 */
function namesIn(name: string): (word: string) => boolean {
  const words = wordsOf(name);
  const own = words.at(-1) ?? "";
  const isField = words.length > 2 || own.length < shortestWord;
  return (word) => !isField && word.length >= shortestWord && (own.endsWith(word) || own.endsWith(singular(word)));
}

function singular(word: string): string {
  return word.replace(/(?:s|en)$/, "");
}
