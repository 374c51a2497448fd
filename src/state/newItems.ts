import type { CommandOf, Refusal } from "../core/dossier/commands/command.ts";
import type { Attachment, Stance } from "../core/dossier/dossierSchema.ts";
import { withCode } from "../core/dossier/evidenceCode.ts";
import { newId } from "../platform/ids.ts";
import { useDossier } from "./dossier.ts";
import { usePreferences } from "./preferences.ts";

type NewItem = { readonly kind: "added"; readonly id: string } | { readonly kind: "refused"; readonly refusal: Refusal };

/** Adds evidence to the open dossier under a new id. */
export function addEvidence(body: Pick<CommandOf<"addEvidence">, "fields" | "links" | "attachments">): NewItem {
  const id = newId();
  return outcome(id, useDossier.getState().run({ kind: "addEvidence", id, ...body }));
}

/** A photo becomes an observation, any other file a document; its name without the ending is the title, after the next code. */
export function addFileEvidence(attachment: Attachment, links: Readonly<Record<string, Stance>>): NewItem {
  const type = attachment.mime.startsWith("image/") ? "observation" : "document";
  const name = attachment.name.replace(/\.[^.]{1,8}$/, "");
  const { dossier } = useDossier.getState();
  const title = dossier === undefined ? name : withCode(dossier, type, name);
  const fields = { type, title, source: "", date: "", collectedBy: usePreferences.getState().name, place: "", note: "" } as const;
  return addEvidence({ fields, links, attachments: [attachment] });
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

/** For a thing that is added by a command of its own. */
export function freshId(): string {
  return newId();
}

function outcome(id: string, refusal: Refusal | undefined): NewItem {
  return refusal === undefined ? { kind: "added", id } : { kind: "refused", refusal };
}
