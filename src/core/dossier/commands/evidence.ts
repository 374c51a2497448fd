import { criterionById, signalById } from "../../norm/findCriterion.ts";
import type { Norm } from "../../norm/normSchema.ts";
import type { Attachment, Dossier, Evidence, Stance } from "../dossierSchema.ts";
import { dossierSchema, stances } from "../dossierSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, setRemoved, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { clearParts, refuseComputed, refuseParts, withoutParts, writeParts } from "./evidenceParts.ts";
import { withholdQuotes } from "./interview.ts";
import { refuseAgainstStatements, refuseUnlink } from "./statements.ts";
import { touch } from "./touch.ts";

const evidenceSchema = dossierSchema.shape.evidence.valueType;
const evidenceFields = evidenceSchema
  .pick({
    type: true,
    title: true,
    source: true,
    date: true,
    collectedBy: true,
    place: true,
    note: true,
    interview: true,
    sample: true,
    register: true,
    document: true,
    observation: true,
    voice: true,
  })
  .strict();
const evidenceChanges = evidenceFields.partial();
const citedField = evidenceSchema.shape.links.valueType.shape.cited;
const attachmentFields = evidenceSchema.shape.attachments.valueType.strict();

export function addEvidence(draft: Dossier, command: CommandOf<"addEvidence">, norm: Norm): Refusal | undefined {
  const attached = command.attachments ?? [];
  const refusal =
    refuseNewId(draft.evidence, command.id) ??
    refuseFields(evidenceFields, command.fields) ??
    refuseParts(draft, command.fields, norm) ??
    firstRefusal(Object.entries(command.links), ([id, stance]) => refuseLink(norm, id, stance)) ??
    firstRefusal(attached, (attachment) => refuseFile(attachment));
  if (refusal !== undefined) return refusal;
  const evidence: Evidence = {
    id: command.id,
    ...filledIn(withoutParts(command.fields)),
    links: Object.fromEntries(Object.entries(command.links).map(([id, stance]) => [id, { stance, at: command.at }])),
    attachments: Object.fromEntries(attached.map((attachment) => [attachment.sha256, filledIn(attachment)])),
    ...emptyLists(command.fields.type),
    added: { by: command.by, at: command.at },
  };
  writeParts(evidence, command.fields, command.at);
  draft.evidence[command.id] = evidence;
  return undefined;
}

/** Removed evidence may still be edited: whoever was typing while a colleague removed it keeps the words. */
export function editEvidence(draft: Dossier, command: CommandOf<"editEvidence">, norm: Norm): Refusal | undefined {
  const evidence = entityIn(draft.evidence, command.id);
  if (evidence === undefined) return unknownEvidence(command.id);
  const clear = command.clear ?? [];
  if (Object.keys(command.changes).length === 0 && clear.length === 0) return { code: "nothingToChange" };
  const refusal =
    refuseFields(evidenceChanges, command.changes) ??
    refuseParts(draft, command.changes, norm) ??
    refuseComputed(evidence.register, command.changes.register) ??
    refuseOtherType(evidence, command.changes.type);
  if (refusal !== undefined) return refusal;
  changeFields(evidence, withoutParts(command.changes));
  writeParts(evidence, command.changes, command.at);
  clearParts(evidence, clear);
  withholdQuotes(evidence);
  touch(evidence, command);
  return undefined;
}

export function linkEvidence(draft: Dossier, command: CommandOf<"linkEvidence">, norm: Norm): Refusal | undefined {
  const evidence = presentEvidence(draft, command.id);
  if ("code" in evidence) return evidence;
  const refusal =
    refuseLink(norm, command.criterion, command.stance) ?? refuseAgainstStatements(evidence, command.criterion, command.stance);
  if (refusal !== undefined) return refusal;
  const link = entityIn(evidence.links, command.criterion);
  if (link === undefined) evidence.links[command.criterion] = { stance: command.stance, at: command.at };
  else {
    if (link.stance !== command.stance) Object.assign(link, { stance: command.stance, at: command.at });
    if (link.unasked !== undefined) delete link.unasked;
  }
  return undefined;
}

/** Says where in the piece of evidence it stands; empty takes that away. */
export function citeEvidence(draft: Dossier, command: CommandOf<"citeEvidence">): Refusal | undefined {
  const evidence = entityIn(draft.evidence, command.id);
  if (evidence === undefined) return unknownEvidence(command.id);
  const link = entityIn(evidence.links, command.criterion);
  if (link === undefined) return { code: "notLinked", params: { id: command.criterion } };
  const refusal = refuseFields(citedField, command.cited);
  if (refusal !== undefined) return refusal;
  if (command.cited !== "") writeField(link, "cited", command.cited);
  else if (link.cited !== undefined) delete link.cited;
  return undefined;
}

export function unlinkEvidence(draft: Dossier, command: CommandOf<"unlinkEvidence">): Refusal | undefined {
  const evidence = entityIn(draft.evidence, command.id);
  if (evidence === undefined) return unknownEvidence(command.id);
  const refusal = refuseUnlink(evidence, command.criterion);
  if (refusal !== undefined) return refusal;
  if (entityIn(evidence.links, command.criterion) !== undefined) delete evidence.links[command.criterion];
  return undefined;
}

export function attach(draft: Dossier, command: CommandOf<"attach">): Refusal | undefined {
  const evidence = presentEvidence(draft, command.id);
  if ("code" in evidence) return evidence;
  const refusal = refuseFile(command.attachment);
  if (refusal !== undefined) return refusal;
  const known = entityIn(evidence.attachments, command.attachment.sha256);
  if (known === undefined) evidence.attachments[command.attachment.sha256] = filledIn(command.attachment);
  else changeFields(known, command.attachment);
  return undefined;
}

export function detach(draft: Dossier, command: CommandOf<"detach">): Refusal | undefined {
  const evidence = entityIn(draft.evidence, command.id);
  if (evidence === undefined) return unknownEvidence(command.id);
  if (entityIn(evidence.attachments, command.sha256) !== undefined) delete evidence.attachments[command.sha256];
  return undefined;
}

export function removeEvidence(draft: Dossier, command: CommandOf<"removeEvidence" | "restoreEvidence">): Refusal | undefined {
  const evidence = entityIn(draft.evidence, command.id);
  if (evidence === undefined) return unknownEvidence(command.id);
  setRemoved(evidence, command.kind === "removeEvidence", command);
  return undefined;
}

/** Of another type there is no place where the words about its questions, statements or files are seen. */
function refuseOtherType(evidence: Evidence, type: Evidence["type"] | undefined): Refusal | undefined {
  const { questions = {}, statements = {}, files = {}, title } = evidence;
  const told = [
    ...Object.values(questions).map(({ note }) => note !== ""),
    ...Object.values(statements).map(() => true),
    ...Object.values(files).map(({ note, results }) => note !== "" || Object.keys(results).length > 0),
  ];
  if (type === undefined || type === evidence.type || !told.includes(true)) return undefined;
  return { code: "evidenceTypeInUse", params: { title } };
}

/** Criteria and warning signs can carry evidence and points. */
export function isJudgedIn(norm: Norm, id: string): boolean {
  return criterionById(norm).has(id) || signalById(norm).has(id);
}

/** Evidence that is there and not removed, or why not. */
export function presentEvidence(draft: Dossier, id: string): Evidence | Refusal {
  const evidence = entityIn(draft.evidence, id);
  if (evidence === undefined) return unknownEvidence(id);
  return evidence.removed === undefined ? evidence : { code: "evidenceRemoved", params: { title: evidence.title } };
}

function refuseLink(norm: Norm, id: string, stance: Stance): Refusal | undefined {
  if (!isJudgedIn(norm, id)) return { code: "unknownCriterion", params: { id } };
  return stances.includes(stance) ? undefined : { code: "fieldInvalid", params: { field: "stance" } };
}

function refuseFile(attachment: Attachment): Refusal | undefined {
  return refuseFields(attachmentFields, attachment);
}

/** What several people may add to at once is there from the start, so that nobody's list takes the place of another's. */
function emptyLists(type: Evidence["type"]): Partial<Evidence> {
  if (type === "interview") return { questions: {}, statements: {} };
  return type === "fileSample" ? { files: {} } : {};
}

function unknownEvidence(id: string): Refusal {
  return { code: "unknownEvidence", params: { id } };
}

function firstRefusal<T>(items: readonly T[], refuse: (item: T) => Refusal | undefined): Refusal | undefined {
  for (const item of items) {
    const refusal = refuse(item);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
