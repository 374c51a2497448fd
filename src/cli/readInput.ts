import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../core/problem.ts";

/** 1 GiB: a dossier brings its attachments along. Beyond that something else was named by mistake. */
const mostInputBytes = 1024 * 1024 * 1024;

export type Input =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "unusable"; readonly problems: readonly Problem[] };

/** Reads a file of the caller whole, but never more than the limit: a size that is told may not be the real one. */
export async function readInput(file: string, folder: string, mostBytes: number = mostInputBytes): Promise<Input> {
  const path = resolve(folder, file);
  const refused = (code: string, params = {}): Input => ({ kind: "unusable", problems: [{ code, path: "", params: { file, ...params } }] });
  const tooLarge = () => refused("inputTooLarge", { megabytes: Math.floor(mostBytes / 1024 / 1024) });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused("inputIsFolder");
    if (found.size > mostBytes) return tooLarge();
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(path, { end: mostBytes })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length > mostBytes) return tooLarge();
    return bytes.length === 0 ? refused("inputEmpty") : { kind: "read", bytes };
  } catch (fault) {
    return refused(fault instanceof Error && "code" in fault && fault.code === "ENOENT" ? "inputMissing" : "inputUnreadable", {
      reason: fault instanceof Error ? fault.message : String(fault),
    });
  }
}
