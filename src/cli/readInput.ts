import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../core/problem.ts";

/** 1 GiB: a dossier brings its attachments along. Beyond that something else was named by mistake. */
const mostInputBytes = 1024 * 1024 * 1024;

export type Input =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "unusable"; readonly problems: readonly Problem[] };

/** Reads a file of the caller whole, but never more than the limit: a size that is told may not be the real one. */
export async function readInput(file: string, folder: string, mostBytes: number = mostInputBytes): Promise<Input> {
  const unusable = (problem: Problem): Input => ({ kind: "unusable", problems: [problem] });
  const tooLarge = { code: "inputTooLarge", path: "", params: { file, megabytes: Math.floor(mostBytes / 1024 / 1024) } };
  const problem = await inputProblem(file, folder, mostBytes);
  if (problem !== undefined) return unusable(problem);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(resolve(folder, file), { end: mostBytes })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length > mostBytes) return unusable(tooLarge);
    return bytes.length === 0 ? unusable({ code: "inputEmpty", path: "", params: { file } }) : { kind: "read", bytes };
  } catch (fault) {
    return unusable(unreadable(file, fault));
  }
}

/** What can be said about a file before it is read. */
export async function inputProblem(file: string, folder: string, mostBytes: number): Promise<Problem | undefined> {
  const refused = (code: string, params = {}): Problem => ({ code, path: "", params: { file, ...params } });
  try {
    const path = resolve(folder, file);
    await access(path, constants.R_OK);
    const found = await stat(path);
    if (found.isDirectory()) return refused("inputIsFolder");
    if (found.size > mostBytes) return refused("inputTooLarge", { megabytes: Math.floor(mostBytes / 1024 / 1024) });
    // A pipe has no size.
    return found.isFile() && found.size === 0 ? refused("inputEmpty") : undefined;
  } catch (fault) {
    return unreadable(file, fault);
  }
}

function unreadable(file: string, fault: unknown): Problem {
  const missing = fault instanceof Error && "code" in fault && fault.code === "ENOENT";
  const reason = fault instanceof Error ? fault.message : String(fault);
  return { code: missing ? "inputMissing" : "inputUnreadable", path: "", params: { file, reason } };
}
