import { type Lowered, type Lowering, printable } from "./lowering.ts";
import { plainText } from "./lowerText.ts";
import type { Link, Mark } from "./mark.ts";
import type { HeadingLevel, Paragraph, ReportNode, TableOfContents } from "./node.ts";
import { elementOf, type Place } from "./place.ts";
import { addElement, addSlot, type StructureElement } from "./structure.ts";

/** A heading that the contents page lists. */
export type ContentsEntry = {
  readonly heading: Paragraph;
  readonly id: string;
  readonly level: HeadingLevel;
  readonly words: string;
};

/** The listed headings in the order of the report; one without an id gets one. */
export function listContents(nodes: readonly ReportNode[]): readonly ContentsEntry[] {
  const headings = nodes.flatMap(headingsIn);
  return headings.map((heading, index) => ({
    heading,
    id: heading.id ?? `contents-${index + 1}`,
    level: heading.heading ?? 1,
    words: plainText(heading.text),
  }));
}

function headingsIn(node: ReportNode): readonly Paragraph[] {
  if (typeof node === "string") return [];
  if ("text" in node) return node.tocItem === true ? [node] : [];
  if ("stack" in node) return node.stack.flatMap(headingsIn);
  if ("columns" in node) return node.columns.flatMap(headingsIn);
  if ("table" in node && node.presentation) {
    return node.table.body.flat().flatMap((cell) => (isNode(cell) ? headingsIn(cell) : []));
  }
  return [];
}

function isNode(cell: string | object): cell is ReportNode {
  return typeof cell === "string" || Object.keys(cell).length > 0;
}

/** One line per heading, its words and its page, both linked. The numbers are filled in after layout. */
export function lowerContents(node: TableOfContents, place: Place, lowering: Lowering): Lowered {
  const { toc, lang: _lang, artifact: _artifact, ...look } = node;
  const { styles = [], indent = 12, chapterGap = 0 } = toc;
  const parent = elementOf(place);
  const list = parent && addElement(parent, "TOC");
  const body = lowering.contents.map(({ id, level, words }) => {
    const link: Link = { target: { kind: "destination", id }, description: words };
    const holder = list && addElement(addElement(addElement(list, "TOCI"), "Reference"), "Link");
    const style = styles[Math.min(level, styles.length) - 1];
    const shared = style === undefined ? {} : { style };
    const above = level === 1 ? chapterGap : 0;
    return [
      {
        ...shared,
        margin: [indent * (level - 1), above, 0, 0],
        text: [{ text: printable(lowering, words), mark: markOf(place, holder, link) }],
      },
      { ...shared, margin: [0, above, 0, 0], alignment: "right", text: [{ pageReference: id, mark: markOf(place, holder, link) }] },
    ];
  });
  // pdfmake cannot lay out a table without rows.
  if (body.length === 0) return { ...look, stack: [] };
  return { ...look, layout: "noBorders", table: { widths: ["*", "auto"], dontBreakRows: true, body } };
}

function markOf(place: Place, holder: StructureElement | undefined, link: Link): Mark {
  if (place.kind === "artifact") return place;
  if (holder === undefined) throw new Error("a contents line without a place in the structure");
  return { kind: "content", slot: addSlot(holder), link };
}
