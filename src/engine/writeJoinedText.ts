import { splice } from "@automerge/automerge/slim";
import { betweenTexts } from "./rivals.ts";
import type { Stored } from "./stored.ts";
import { textHunks } from "./textHunks.ts";
import { writeText } from "./writeText.ts";

type Piece = { readonly record: Stored; readonly text: string; readonly start: number };

/**
 * Writes in the texts that are shown under each other as one: each edit in the text where it was made. An edit that runs
 * over the border brings everything together in the last of them.
 */
export function writeJoinedText(records: readonly Stored[], key: string, text: string): void {
  const pieces = piecesOf(records, key);
  const last = pieces.at(-1);
  if (last === undefined) return;
  const shown = pieces.flatMap((piece) => (piece.text === "" ? [] : [piece.text])).join(betweenTexts);
  const edits = textHunks(shown, text).map((hunk) => ({ hunk, piece: pieceOf(pieces, hunk.start, hunk.start + hunk.removed) }));
  if (edits.some(({ piece }) => piece === undefined)) {
    for (const { record, text: old } of pieces) writeText(record, [key], old, record === last.record ? text : "");
    return;
  }
  // Last place first, so no edit shifts the next.
  for (const { hunk, piece } of edits) {
    if (piece !== undefined) splice(piece.record, [key], hunk.start - piece.start, hunk.removed, hunk.added);
  }
}

function piecesOf(records: readonly Stored[], key: string): readonly Piece[] {
  let start = 0;
  return records.map((record) => {
    const text = String(record[key]);
    const piece = { record, text, start };
    if (text !== "") start += text.length + betweenTexts.length;
    return piece;
  });
}

/** The text in which this stretch lies whole; an empty one only when there is no other. */
function pieceOf(pieces: readonly Piece[], from: number, to: number): Piece | undefined {
  const written = pieces.filter(({ text }) => text !== "");
  return (written.length === 0 ? pieces.slice(-1) : written).find(({ start, text }) => start <= from && to <= start + text.length);
}
