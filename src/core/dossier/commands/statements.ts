/** What an interview says, worked up from its notes. */
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier, Evidence, Instant, Stance } from "../dossierSchema.ts";
import { statement as statementShape } from "../evidenceSchema.ts";
import { presentStatements, strongest } from "../stancesOf.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { isJudgedIn } from "./evidence.ts";
import { interviewIn } from "./interview.ts";

const statementFields = statementShape.pick({ words: true, quote: true, question: true }).strict();
const statementChanges = statementFields.partial();
const statementCriteria = statementShape.shape.criteria;

/** What a statement says about a criterion, the interview says too: it is linked, and against goes before for. */
export function addStatement(draft: Dossier, command: CommandOf<"addStatement">, norm: Norm): Refusal | undefined {
  const evidence = interviewIn(draft, command.id);
  if ("code" in evidence) return evidence;
  const refusal =
    (evidence.removed === undefined ? undefined : { code: "evidenceRemoved", params: { title: evidence.title } }) ??
    (evidence.interview?.consent === "refused" ? { code: "consentRefused" } : undefined) ??
    refuseNewId(evidence.statements ?? {}, command.statement) ??
    (command.fields.words.trim() === "" ? { code: "statementEmpty" } : undefined) ??
    refuseFields(statementFields, command.fields) ??
    refuseQuote(evidence, command.fields.quote) ??
    refuseCriteria(command.criteria, norm);
  if (refusal !== undefined) return refusal;
  evidence.statements ??= {};
  evidence.statements[command.statement] = {
    ...filledIn(command.fields),
    criteria: { ...command.criteria },
    added: { by: command.by, at: command.at },
  };
  raiseLinks(evidence, command.criteria, command.at);
  return undefined;
}

/**
 * The link follows a statement that becomes stronger. It stays when the statement becomes weaker: whether the whole
 * interview then says something else, only the auditor knows.
 */
export function editStatement(draft: Dossier, command: CommandOf<"editStatement">, norm: Norm): Refusal | undefined {
  const evidence = interviewIn(draft, command.id);
  if ("code" in evidence) return evidence;
  const statement = entityIn(evidence.statements ?? {}, command.statement);
  if (statement === undefined) return unknownStatement(command.statement);
  const { changes, criteria } = command;
  if (Object.keys(changes).length === 0 && criteria === undefined) return { code: "nothingToChange" };
  const refusal =
    refuseFields(statementChanges, changes) ??
    (changes.quote === undefined ? undefined : refuseQuote(evidence, changes.quote)) ??
    (criteria === undefined ? undefined : refuseCriteria(criteria, norm));
  if (refusal !== undefined) return refusal;
  changeFields(statement, changes);
  if (criteria !== undefined) {
    const fresh = Object.fromEntries(Object.entries(criteria).filter(([id, stance]) => statement.criteria[id] !== stance));
    for (const id of Object.keys(statement.criteria)) if (!Object.hasOwn(criteria, id)) delete statement.criteria[id];
    for (const [id, stance] of Object.entries(criteria)) writeField(statement.criteria, id, stance);
    if (statement.removed === undefined) raiseLinks(evidence, fresh, command.at);
  }
  return undefined;
}

export function removeStatement(draft: Dossier, command: CommandOf<"removeStatement" | "restoreStatement">): Refusal | undefined {
  const evidence = interviewIn(draft, command.id);
  if ("code" in evidence) return evidence;
  const statement = entityIn(evidence.statements ?? {}, command.statement);
  if (statement === undefined) return unknownStatement(command.statement);
  if (command.kind === "removeStatement") statement.removed ??= { by: command.by, at: command.at };
  else {
    delete statement.removed;
    raiseLinks(evidence, statement.criteria, command.at);
  }
  return undefined;
}

/** Why the interview as a whole cannot say this of a criterion: one of its statements says the opposite. */
export function refuseAgainstStatements(evidence: Evidence, criterion: string, stance: Stance): Refusal | undefined {
  if (stance === "contradicts") return undefined;
  const against = presentStatements(evidence.statements ?? {}).some(({ criteria }) => criteria[criterion] === "contradicts");
  return against ? { code: "statementContradicts", params: { criterion } } : undefined;
}

/** Why an interview cannot be taken from a criterion: one of its statements speaks about it. */
export function refuseUnlink(evidence: Evidence, criterion: string): Refusal | undefined {
  const speaks = presentStatements(evidence.statements ?? {}).some(({ criteria }) => Object.hasOwn(criteria, criterion));
  return speaks ? { code: "statementSpeaks", params: { criterion } } : undefined;
}

/** What speaks against once more is new, though the interview spoke against already. */
function raiseLinks(evidence: Evidence, criteria: Readonly<Record<string, Stance>>, at: Instant): void {
  for (const [id, stance] of Object.entries(criteria)) {
    const link = entityIn(evidence.links, id);
    if (link === undefined) evidence.links[id] = { stance, at };
    else if (stance === "contradicts" || strongest(link.stance, stance) !== link.stance)
      Object.assign(link, { stance: strongest(link.stance, stance), at });
  }
}

function refuseQuote({ interview }: Evidence, quote: string): Refusal | undefined {
  return quote === "allowed" && interview?.consent !== "quotes" ? { code: "quoteWithoutConsent" } : undefined;
}

function refuseCriteria(criteria: Readonly<Record<string, Stance>>, norm: Norm): Refusal | undefined {
  const unknown = Object.keys(criteria).find((id) => !isJudgedIn(norm, id));
  if (unknown !== undefined) return { code: "unknownCriterion", params: { id: unknown } };
  return refuseFields(statementCriteria, criteria);
}

function unknownStatement(id: string): Refusal {
  return { code: "unknownStatement", params: { id } };
}
