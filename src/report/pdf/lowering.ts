import type { ContentsEntry } from "./contents.ts";
import { replaceUncovered } from "./coverage.ts";
import type { Mark } from "./mark.ts";
import type { HeadingLevel, Paragraph, ReportNode } from "./node.ts";
import type { Place } from "./place.ts";

/** A node as pdfmake reads it, with marks for drawing. pdfmake writes its own notes into it, so it is never shared. */
export type Lowered = { [key: string]: unknown };

/** Lowers a part of the node at hand. Handed down, so that lists and tables need not know every kind of node. */
export type LowerPart = (node: ReportNode, place: Place) => Lowered;

/** What is remembered while one report is lowered. */
export type Lowering = {
  readonly contents: readonly ContentsEntry[];
  readonly idOfHeading: ReadonlyMap<Paragraph, string>;
  readonly images: Map<string, Uint8Array>;
  readonly ids: Set<string>;
  readonly wantedIds: Set<string>;
  /** How many letters (for a figure: one) each mark must put on paper. */
  readonly due: Map<Mark, number>;
  /** Numbers of the blocks that turned out higher than a page, so cannot be kept together. */
  readonly tooHigh: ReadonlySet<number>;
  blocks: number;
  /** What was typed and the font lacks. */
  readonly replaced: Set<string>;
  lastLevel: HeadingLevel | 0;
};

export function newLowering(contents: readonly ContentsEntry[], tooHigh: ReadonlySet<number> = new Set()): Lowering {
  return {
    contents,
    idOfHeading: new Map(contents.map((entry) => [entry.heading, entry.id])),
    images: new Map(),
    ids: new Set(),
    wantedIds: new Set(),
    due: new Map(),
    tooHigh,
    blocks: 0,
    replaced: new Set(),
    lastLevel: 0,
  };
}

/** The text as the font can print it. */
export function printable(lowering: Lowering, text: string): string {
  const printed = replaceUncovered(text);
  for (const letter of printed.replaced) lowering.replaced.add(letter);
  return printed.text;
}

/**
 * Numbers what wants to stay on one page. pdfmake drops what does not fit from such a block without a word, so layout
 * tells which blocks were too high, and those are lowered again without the wish.
 */
export function asBlock(lowered: Lowered, lowering: Lowering): Lowered {
  const table = lowered.table as Lowered | undefined; // A table's part is lowered as an object too.
  if (lowered.unbreakable !== true && table?.dontBreakRows !== true && table?.keepWithHeaderRows === undefined) return lowered;
  const block = lowering.blocks++;
  if (!lowering.tooHigh.has(block)) return { ...lowered, block };
  return { ...lowered, unbreakable: false, ...(table && { table: { ...table, dontBreakRows: false, keepWithHeaderRows: 0 } }) };
}

export function noteHeading(lowering: Lowering, level: HeadingLevel, words: string): void {
  if (level > lowering.lastLevel + 1) throw new Error(`heading "${words}" is H${level} directly under H${lowering.lastLevel}`);
  lowering.lastLevel = level;
}

export function noteId(lowering: Lowering, id: string): void {
  if (lowering.ids.has(id)) throw new Error(`two places in the report have the id ${id}`);
  lowering.ids.add(id);
}

export function deadLinks(lowering: Lowering): readonly string[] {
  return [...lowering.wantedIds].filter((id) => !lowering.ids.has(id));
}
