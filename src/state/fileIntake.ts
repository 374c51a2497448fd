import { create } from "zustand";
import type { Attachment } from "../core/dossier/dossierSchema.ts";
import { evidenceWithFile } from "../core/dossier/evidenceWithFile.ts";
import type { Problem } from "../core/problem.ts";
import { useDossier } from "./dossier.ts";
import { keepEach } from "./keepFiles.ts";
import { addFileEvidence } from "./newItems.ts";

/** What a person should know of a file that was brought in; of most there is nothing to know. */
export type IntakeNote =
  | { readonly kind: "problem"; readonly problem: Problem }
  /** The dossier has these bytes already, with the evidence of this id; nothing was added. */
  | { readonly kind: "known"; readonly attachment: Attachment; readonly evidence: string };

type FileIntake = {
  readonly dossier: string | undefined;
  /** While files are coming in. */
  readonly running: { readonly done: number; readonly total: number; readonly name: string } | undefined;
  readonly notes: readonly IntakeNote[];
};

const idle: FileIntake = { dossier: undefined, running: undefined, notes: [] };

/** Files on their way into the open dossier. It goes on while the reader looks at another screen. */
export const useFileIntake = create<FileIntake>()(() => idle);

let stop = new AbortController();
/** Files that come while others are coming in wait for their turn. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes a piece of evidence of every file that the dossier does not have yet, one after another, and gives their ids.
 * What was added stays when it is cancelled, and it ends by itself when another dossier is opened.
 */
export function bringFiles(files: readonly File[]): Promise<readonly string[]> {
  const dossier = useDossier.getState().id;
  const { signal } = stop;
  const brought = turn.then(() => bringIn(files, dossier, signal));
  turn = brought.catch(() => undefined);
  return brought;
}

async function bringIn(files: readonly File[], dossier: string | undefined, signal: AbortSignal): Promise<readonly string[]> {
  const ids: string[] = [];
  const notes: IntakeNote[] = [];
  let done = 0;
  const before = useFileIntake.getState().dossier === dossier ? useFileIntake.getState().notes : [];
  const tellProgress = () =>
    useFileIntake.setState({
      dossier,
      notes: [...before, ...notes],
      running: { done, total: files.length, name: files[done]?.name ?? "" },
    });
  tellProgress();
  try {
    for await (const outcome of keepEach(files, signal)) {
      if (useDossier.getState().id !== dossier) break;
      const added = outcome.kind === "lost" ? outcome : addFile(outcome.attachment);
      if ("id" in added) ids.push(added.id);
      else notes.push(added.kind === "lost" ? { kind: "problem", problem: added.problem } : added);
      if (outcome.kind === "kept" && outcome.notice !== undefined && "id" in added)
        notes.push({ kind: "problem", problem: outcome.notice });
      done += 1;
      tellProgress();
    }
  } finally {
    useFileIntake.setState({ running: undefined });
  }
  return ids;
}

/** Those that wait for their turn too. */
export function cancelBringing(): void {
  stop.abort();
  stop = new AbortController();
}

export function forgetNotes(): void {
  useFileIntake.setState({ notes: [] });
}

/** A file that the dossier has already, as evidence of its own after all. */
export function addApart(note: Extract<IntakeNote, { kind: "known" }>): IntakeNote | { readonly id: string } {
  useFileIntake.setState(({ notes }) => ({ notes: notes.filter((each) => each !== note) }));
  return newEvidence(note.attachment);
}

function addFile(attachment: Attachment): IntakeNote | { readonly id: string } {
  const { dossier } = useDossier.getState();
  const known = dossier === undefined ? undefined : evidenceWithFile(dossier, attachment.sha256);
  return known === undefined ? newEvidence(attachment) : { kind: "known", attachment, evidence: known.id };
}

function newEvidence(attachment: Attachment): IntakeNote | { readonly id: string } {
  const added = addFileEvidence(attachment, {});
  if (added.kind === "added") return { id: added.id };
  return { kind: "problem", problem: { code: added.refusal.code, path: attachment.name, params: added.refusal.params ?? {} } };
}
