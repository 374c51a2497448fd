import { splice } from "@automerge/automerge/slim";
import type { Path, Stored } from "./stored.ts";
import { textHunks } from "./textHunks.ts";

/**
 * Turns the text at `path` into `text` by small edits, so that what others type in it at the same time survives. The
 * engine's own `updateText` takes minutes for a note of 100 kB that was written anew, and mixes letters.
 */
export function writeText(document: Stored, path: Path, current: string, text: string): void {
  for (const { start, removed, added } of textHunks(current, text)) splice(document, [...path], start, removed, added);
}
