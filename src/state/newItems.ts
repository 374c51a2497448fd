import type { CommandOf, Refusal } from "../core/dossier/commands/command.ts";
import { newId } from "../platform/ids.ts";
import { useDossier } from "./dossier.ts";

type NewItem = { readonly kind: "added"; readonly id: string } | { readonly kind: "refused"; readonly refusal: Refusal };

/** Adds evidence to the open dossier under a new id. */
export function addEvidence(body: Pick<CommandOf<"addEvidence">, "fields" | "links" | "attachments">): NewItem {
  const id = newId();
  return outcome(id, useDossier.getState().run({ kind: "addEvidence", id, ...body }));
}

/** Adds an improvement point to the open dossier under a new id. */
export function addPoint(body: Pick<CommandOf<"addPoint">, "fields" | "criteria">): NewItem {
  const id = newId();
  return outcome(id, useDossier.getState().run({ kind: "addPoint", id, ...body }));
}

/** Adds an own question to an interview under a new id. */
export function addQuestion(interview: string, own: string, criteria: readonly string[]): NewItem {
  const id = newId();
  return outcome(id, useDossier.getState().run({ kind: "addQuestion", id: interview, question: id, own, criteria }));
}

/** Adds a statement to an interview under a new id. */
export function addStatement(interview: string, { fields, criteria }: Pick<CommandOf<"addStatement">, "fields" | "criteria">): NewItem {
  const id = newId();
  return outcome(id, useDossier.getState().run({ kind: "addStatement", id: interview, statement: id, fields, criteria }));
}

function outcome(id: string, refusal: Refusal | undefined): NewItem {
  return refusal === undefined ? { kind: "added", id } : { kind: "refused", refusal };
}
