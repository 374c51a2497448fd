/** What is done to an interview: its questions are laid out, noted at, ordered; who it was with and what may be quoted. */
import { z } from "zod";
import type { AuditKind, Norm } from "../../norm/normSchema.ts";
import { type Dossier, type Evidence, longestText } from "../dossierSchema.ts";
import { type InterviewQuestion, interviewPart, question } from "../evidenceSchema.ts";
import { questionOfNorm, questionsOfRole } from "../questionsOfRole.ts";
import { changeFields, entityIn, refuseFields, refuseNewId, wellFormed, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { isJudgedIn } from "./evidence.ts";
import { refuseParts } from "./evidenceParts.ts";

const interviewChanges = interviewPart.partial().strict();
const ownText = question.shape.own;
const questionChanges = question.pick({ own: true, later: true, skipped: true }).partial().strict();
const keyList = z.array(z.string());

/**
 * Lays out every question that the norm has for the role, all at once: two people who type at the same question then
 * write in the same record.
 */
export function prepareInterview(draft: Dossier, command: CommandOf<"prepareInterview">, norm: Norm): Refusal | undefined {
  const evidence = interviewIn(draft, command.id);
  if ("code" in evidence) return evidence;
  layOut(evidence, norm, draft.kind);
  return undefined;
}

/** Another role brings its questions; those of the role before stay where something was noted, else they are skipped. */
export function editInterview(draft: Dossier, command: CommandOf<"editInterview">, norm: Norm): Refusal | undefined {
  const evidence = interviewIn(draft, command.id);
  if ("code" in evidence) return evidence;
  if (Object.keys(command.changes).length === 0) return { code: "nothingToChange" };
  const before = evidence.interview ?? { role: "", layer: "", department: "", people: 1 };
  const refusal =
    refuseFields(interviewChanges, command.changes) ?? refuseParts(draft, { interview: { ...before, ...command.changes } }, norm);
  if (refusal !== undefined) return refusal;
  evidence.interview ??= before;
  const { role } = evidence.interview;
  changeFields(evidence.interview, command.changes);
  if (evidence.interview.role !== role) {
    fitToRole(evidence, norm, draft.kind);
    layOut(evidence, norm, draft.kind);
  }
  withholdQuotes(evidence);
  return undefined;
}

export function addQuestion(draft: Dossier, command: CommandOf<"addQuestion">, norm: Norm): Refusal | undefined {
  const evidence = interviewIn(draft, command.id);
  if ("code" in evidence) return evidence;
  const questions = evidence.questions ?? {};
  const refusal =
    (command.own.trim() === "" ? { code: "questionEmpty" } : undefined) ??
    refuseNewId(questions, command.question) ??
    (questionOfNorm(norm, command.question) === undefined ? undefined : { code: "idTaken", params: { id: command.question } }) ??
    refuseFields(ownText, command.own) ??
    refuseCriteria(command.criteria, norm);
  if (refusal !== undefined) return refusal;
  const order = 1 + Math.max(-1, ...Object.values(questions).map((each) => each.order));
  evidence.questions ??= {};
  evidence.questions[command.question] = { ...emptyQuestion(command.criteria, order), own: wellFormed(command.own) };
  return undefined;
}

export function editQuestion(draft: Dossier, command: CommandOf<"editQuestion">, norm: Norm): Refusal | undefined {
  const found = questionIn(draft, command.id, command.question);
  if ("code" in found) return found;
  const { changes, criteria } = command;
  if (Object.keys(changes).length === 0 && criteria === undefined) return { code: "nothingToChange" };
  // Without words of its own, only a question of the norm has a text.
  const wordless = changes.own?.trim() === "" && questionOfNorm(norm, command.question) === undefined;
  const refusal =
    (wordless ? { code: "questionEmpty" } : undefined) ??
    refuseFields(questionChanges, changes) ??
    (criteria === undefined ? undefined : refuseCriteria(criteria, norm));
  if (refusal !== undefined) return refusal;
  changeFields(found, changes);
  if (criteria !== undefined) {
    for (const id of Object.keys(found.criteria)) if (!criteria.includes(id)) delete found.criteria[id];
    for (const id of criteria) if (found.criteria[id] === undefined) found.criteria[id] = true;
  }
  return undefined;
}

export function chooseQuestions(draft: Dossier, command: CommandOf<"chooseQuestions">): Refusal | undefined {
  const questions = questionsIn(draft, command.id, command.questions);
  if ("code" in questions) return questions;
  const refusal = refuseFields(question.shape.skipped, command.skipped);
  if (refusal !== undefined) return refusal;
  for (const each of questions) if ((each.skipped === true) !== command.skipped) each.skipped = command.skipped;
  return undefined;
}

/** The named questions in this order, in the places that they have among all. */
export function orderQuestions(draft: Dossier, command: CommandOf<"orderQuestions">): Refusal | undefined {
  const questions = questionsIn(draft, command.id, command.order);
  if ("code" in questions) return questions;
  const places = questions.map(({ order }) => order).sort((a, b) => a - b);
  // Equal places, after a merge, would leave the order as it was.
  const apart = places.map((place, index) => Math.max(place, (places[0] ?? 0) + index));
  for (const [index, each] of questions.entries()) writeField(each, "order", apart[index] ?? index);
  return undefined;
}

/** A note may still be written in an interview that a colleague removed meanwhile: the words are kept. */
export function writeInterviewNote(draft: Dossier, command: CommandOf<"writeInterviewNote">): Refusal | undefined {
  const found = questionIn(draft, command.id, command.question);
  if ("code" in found) return found;
  if (command.text.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  writeField(found, "note", command.text);
  return undefined;
}

/** An interview, removed or not, or why not. */
export function interviewIn(draft: Dossier, id: string): Evidence | Refusal {
  const evidence = entityIn(draft.evidence, id);
  if (evidence === undefined) return { code: "unknownEvidence", params: { id } };
  return evidence.type === "interview" ? evidence : { code: "notAnInterview", params: { title: evidence.title } };
}

/** Words that were going to be quoted are not, once the person has not agreed to that. */
export function withholdQuotes(evidence: Evidence): void {
  if (evidence.interview?.consent === "quotes") return;
  for (const statement of Object.values(evidence.statements ?? {})) if (statement.quote === "allowed") statement.quote = "notAllowed";
}

function layOut(evidence: Evidence, norm: Norm, kind: AuditKind): void {
  evidence.questions ??= {};
  evidence.statements ??= {};
  const role = evidence.interview?.role ?? "";
  for (const [order, { key, judged, role: wordedFor }] of questionsOfRole(norm, role, kind).entries()) {
    if (evidence.questions[key] !== undefined) continue;
    // Words for another role are at hand, and asked when the auditor chooses so.
    evidence.questions[key] = {
      ...emptyQuestion(judged === undefined ? [] : [judged.id], order),
      ...(wordedFor === role ? {} : { skipped: true }),
    };
  }
}

/** Of the questions at which nothing was noted, those for the role are asked. */
function fitToRole(evidence: Evidence, norm: Norm, kind: AuditKind): void {
  const role = evidence.interview?.role ?? "";
  const asked = new Set(questionsOfRole(norm, role, kind).flatMap((each) => (each.role === role ? [each.key] : [])));
  for (const [key, each] of Object.entries(evidence.questions ?? {})) {
    const untouched = each.own === "" && each.note === "" && !each.later;
    if (untouched && asked.has(key) === (each.skipped === true)) each.skipped = !asked.has(key);
  }
}

function emptyQuestion(criteria: readonly string[], order: number): InterviewQuestion {
  return { own: "", criteria: Object.fromEntries(criteria.map((id) => [id, true as const])), note: "", later: false, order };
}

function questionIn(draft: Dossier, id: string, key: string): InterviewQuestion | Refusal {
  const evidence = interviewIn(draft, id);
  if ("code" in evidence) return evidence;
  return entityIn(evidence.questions ?? {}, key) ?? unknownQuestion(key);
}

/** The named questions, each once. */
function questionsIn(draft: Dossier, id: string, keys: readonly string[]): readonly InterviewQuestion[] | Refusal {
  const evidence = interviewIn(draft, id);
  if ("code" in evidence) return evidence;
  const refusal = refuseFields(keyList, keys);
  if (refusal !== undefined) return refusal;
  const found = [...new Set(keys)].map((key) => [key, entityIn(evidence.questions ?? {}, key)] as const);
  const unknown = found.find(([, each]) => each === undefined);
  return unknown === undefined ? found.flatMap(([, each]) => (each === undefined ? [] : [each])) : unknownQuestion(unknown[0]);
}

function unknownQuestion(id: string): Refusal {
  return { code: "unknownQuestion", params: { id } };
}

function refuseCriteria(criteria: readonly string[], norm: Norm): Refusal | undefined {
  const unknown = criteria.find((id) => !isJudgedIn(norm, id));
  return unknown === undefined ? undefined : { code: "unknownCriterion", params: { id: unknown } };
}
