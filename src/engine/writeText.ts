import { splice, updateText } from "@automerge/automerge/slim";
import type { Path, Stored } from "./stored.ts";

/** Above this many cells the engine's own comparison of two texts takes longer than a person waits (minutes at 100 kB). */
const mostCells = 1_000_000;

/**
 * Turns the text at `path` into `text` with small edits, so that what others type in it at the same time survives.
 * Only the part between the common beginning and the common end is compared; a part too large to compare is replaced
 * as a whole, which still keeps words that others put in.
 */
export function writeText(document: Stored, path: Path, current: string, text: string): void {
  const start = commonStart(current, text);
  const end = commonEnd(current, text, start);
  const removed = current.length - start - end;
  const added = text.slice(start, text.length - end);
  if (removed > 0 && added !== "" && removed * added.length <= mostCells) updateText(document, [...path], text);
  else splice(document, [...path], start, removed, added);
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  // A character outside the basic plane is two code units: never cut between them.
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length > 0 && isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
