import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Problem } from "../core/problem.ts";

/** What is known to stand in the way before any work is done: the input itself, a folder, a folder that is not there. */
export async function outputProblems(file: string, input: string | undefined, folder: string): Promise<readonly Problem[]> {
  const path = resolve(folder, file);
  if (input !== undefined && path === resolve(folder, input)) return [{ code: "outputIsInput", path: "", params: { file } }];
  if ((await kindOf(path)) === "folder") return [{ code: "outputIsFolder", path: "", params: { file } }];
  if ((await kindOf(dirname(path))) !== "folder") return [{ code: "outputFolderMissing", path: "", params: { file } }];
  return [];
}

/** Writes beside the place and moves it there once it reads back the same: an older file is replaced whole or not at all. */
export async function writeOutput(file: string, folder: string, bytes: Uint8Array): Promise<readonly Problem[]> {
  const path = resolve(folder, file);
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, bytes);
    if (!(await readFile(beside)).equals(bytes)) throw new Error("it does not read back as it was written");
    await rename(beside, path);
    return [];
  } catch (fault) {
    await rm(beside, { force: true });
    return [{ code: "outputUnwritable", path: "", params: { file, reason: fault instanceof Error ? fault.message : String(fault) } }];
  }
}

async function kindOf(path: string): Promise<"folder" | "file" | "nothing"> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return "nothing";
  return found.isDirectory() ? "folder" : "file";
}
