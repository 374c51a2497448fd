/** The key list as a file of its own: made and read only when somebody asks for it. */
import { joinKeyLists, keyListOf, readKeyList } from "../core/dossier/keyList.ts";
import type { Problem } from "../core/problem.ts";
import { type SavedFile, saveFile } from "../platform/files.ts";
import { useDossier } from "./dossier.ts";
import { useKeyList } from "./keyList.ts";

/** `names`: how many it holds. */
export async function saveKeyList(fileName: string): Promise<SavedFile & { readonly names: number }> {
  const { dossier } = useDossier.getState();
  if (dossier === undefined) throw new Error("No dossier is open");
  await useKeyList.getState().read(dossier.id);
  const list = keyListOf(dossier, useKeyList.getState().names);
  const json = `${JSON.stringify(list, undefined, 2)}\n`;
  const saved = await saveFile(new Blob([json], { type: "application/json" }), fileName);
  return { ...saved, names: list.names.length };
}

export type TakenIn =
  | { readonly kind: "taken"; readonly added: number; readonly differing: number }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Adds the names of a file; where a name is here already it stays. */
export async function takeInKeyList(file: File): Promise<TakenIn> {
  const { dossier } = useDossier.getState();
  if (dossier === undefined) throw new Error("No dossier is open");
  await useKeyList.getState().read(dossier.id);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: "problem", problem: { code: "keyListUnreadable", path: file.name } };
  }
  const read = readKeyList(dossier, text);
  if (read.kind === "problem") return read;
  const { added, differing } = joinKeyLists(useKeyList.getState().names, read.names);
  await useKeyList.getState().write(dossier.id, added);
  return { kind: "taken", added: added.size, differing };
}
