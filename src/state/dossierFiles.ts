import type { Problem } from "../core/problem.ts";
import { startEngine } from "../engine/automerge.ts";
import { restoreBackupFile, writeBackupFile } from "../engine/backupFile.ts";
import { writeDossierFile } from "../engine/dossierFile.ts";
import { dossierStorage } from "../engine/dossierStorage.ts";
import { duplicateDossier, exportDossier, exportRaw } from "../engine/exportDossier.ts";
import { readDossierFile } from "../engine/readDossierFile.ts";
import { type TakenIn, takeIn } from "../engine/takeIn.ts";
import { zipLimits } from "../engine/zip.ts";
import { getAttachment } from "../platform/attachments.ts";
import { now, today } from "../platform/clock.ts";
import { saveFile } from "../platform/files.ts";
import { newId } from "../platform/ids.ts";
import { listNames } from "../platform/names.ts";
import { database } from "./database.ts";
import { useDossier } from "./dossier.ts";
import type { OpenedFile, SavedDossierFile } from "./dossierList.ts";
import { usePreferences } from "./preferences.ts";

/** Everything with files and with the engine that the list of dossiers needs; loaded when it is asked for. */
async function deps() {
  const db = await database();
  return { db, storage: dossierStorage(db), now };
}

/** Starts the engine ahead of the first dossier. */
export function warmUp(): Promise<void> {
  return startEngine();
}

export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > zipLimits.fileBytes) {
    return { kind: "problems", problems: [{ code: "dossierFileTooLarge", path: "", params: { limit: zipLimits.fileBytes / 1_000_000 } }] };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: "problems", problems: [{ code: "attachmentUnreadable", path: "", params: { name: file.name } }] };
  }
  const read = await readDossierFile(bytes);
  switch (read.kind) {
    case "file":
      return outcomeOf(await takeIn(read.file, await deps()));
    case "backup":
      return restored(await restoreBackupFile(bytes, await deps()));
    case "tooNew":
    case "problems":
      return read;
  }
}

/** `names`: how many names the original has on this device. A copy has none, because it may go elsewhere. */
export async function duplicate(id: string): Promise<{ readonly id: string; readonly names: number }> {
  await useDossier.getState().flush();
  const copy = newId();
  const kept = await duplicateDossier(id, copy, await deps());
  if (kept !== "kept") throw new Error(`No duplicate was made: ${kept}`);
  return { id: copy, names: (await listNames(await database(), id)).length };
}

/** A dossier that cannot be read is saved as it lies on the disk, so that somebody can repair it. */
export async function exportFile(id: string): Promise<SavedDossierFile> {
  const { db, storage } = await deps();
  const open = useDossier.getState();
  const attachment = async (digest: string) => {
    const blob = await getAttachment(db, digest);
    return blob === undefined ? undefined : new Uint8Array(await blob.arrayBuffer());
  };
  // The open dossier goes out as it stands in memory: that is what a full disk has not got.
  const written =
    open.status === "open" && open.id === id && open.norm !== undefined
      ? await writeDossierFile({ document: open.document(), norm: open.norm, attachment })
      : await exportDossier(id, { db, storage, now });
  if (written === undefined) return { ...(await saved(await exportRaw(id, db), `toetssteen-${id}.zip`)), missing: 0 };
  const card = await db.get("index", id);
  const name = [card?.organisation, card?.unit, card?.norm, card?.periodTo.slice(0, 4)].filter((part) => part).join(" ");
  return { ...(await saved(written.bytes, `${name || id}.toets`)), missing: written.missing.length };
}

export async function backup(): Promise<SavedDossierFile> {
  await useDossier.getState().flush();
  const { bytes } = await writeBackupFile(await deps());
  const outcome = await saved(bytes, `toetssteen-backup-${today()}.toets`);
  if (outcome.kind === "saved" || outcome.kind === "downloaded") usePreferences.getState().backedUp(now());
  return { ...outcome, missing: 0 };
}

function saved(bytes: Uint8Array, name: string) {
  return saveFile(new Blob([bytes as BlobPart], { type: "application/octet-stream" }), name);
}

function outcomeOf(taken: TakenIn): OpenedFile {
  switch (taken.kind) {
    case "added":
      return { kind: "opened", id: taken.id, merged: undefined };
    case "merged":
      return { kind: "opened", id: taken.id, merged: taken.changes };
    case "full":
      return { kind: "problems", problems: [{ code: "deviceFull", path: "" }] };
    case "failed":
      return { kind: "problems", problems: [{ code: "notStored", path: "" }] };
    case "refused":
      return { kind: "problems", problems: taken.problems };
  }
}

function restored(outcome: Awaited<ReturnType<typeof restoreBackupFile>>): OpenedFile {
  switch (outcome.kind) {
    case "restored": {
      const problems = outcome.dossiers.flatMap(({ name, outcome: one }): readonly Problem[] => {
        const opened = outcomeOf(one);
        return opened.kind === "problems" ? opened.problems.map((problem) => ({ ...problem, path: `${name} ${problem.path}`.trim() })) : [];
      });
      return problems.length > 0 ? { kind: "problems", problems } : { kind: "restored", dossiers: outcome.dossiers.length };
    }
    case "notABackup":
      return { kind: "problems", problems: [{ code: "fileNotOurs", path: "" }] };
    case "tooNew":
    case "problems":
      return outcome;
  }
}
