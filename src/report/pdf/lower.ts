import { listContents, lowerContents } from "./contents.ts";
import { asBlock, deadLinks, type Lowered, type Lowering, newLowering, noteHeading, noteId, printable } from "./lowering.ts";
import { lowerList } from "./lowerList.ts";
import { lowerPresentation, lowerTable } from "./lowerTable.ts";
import { lowerText, plainText } from "./lowerText.ts";
import type { Artifact, Mark } from "./mark.ts";
import type { ImageFigure, Paragraph, ReportDefinition, ReportNode, SvgFigure } from "./node.ts";
import { elementOf, enter, newFlow, openSection, type Place, placeOfParts } from "./place.ts";
import { readImage } from "./readImage.ts";
import { addElement, addSlot, type Role, type StructureElement } from "./structure.ts";

/**
 * Turns the nodes of a report into what pdfmake lays out, and builds the structure tree beside it in reading order.
 * Refuses what would make the file unreadable for some: a skipped heading level, a picture without words, a dead link.
 */
export function lowerReport(
  definition: Pick<ReportDefinition, "content">,
  tooHigh: ReadonlySet<number>,
): {
  readonly content: Lowered[];
  readonly root: StructureElement;
  readonly lowering: Lowering;
} {
  const root = addElement(undefined, "Document");
  const lowering = newLowering(listContents(definition.content), tooHigh);
  const content = lowerSequence(definition.content, { kind: "flow", flow: newFlow(root) }, lowering);
  const dead = deadLinks(lowering);
  if (dead.length > 0) throw new Error(`links to nothing in this report: ${dead.join(", ")}`);
  return { content, root, lowering };
}

/** Header and footer: drawn on many pages, read on none. */
export function lowerFurniture(node: ReportNode, artifact: Artifact, { images, replaced }: Lowering): Lowered {
  return lowerNode(node, { kind: "artifact", artifact }, { ...newLowering([]), images, replaced });
}

/** Siblings in order. A caption joins the table before it, or else the one after it. */
function lowerSequence(nodes: readonly ReportNode[], place: Place, lowering: Lowering): Lowered[] {
  let before: Place | undefined;
  let prepared: Place | undefined;
  return nodes.map((node, index) => {
    const captioned = before;
    before = undefined;
    if (isCaption(node)) {
      if (captioned === undefined && isDataTable(nodes[index + 1])) prepared = enter(place, "Table");
      return lowerNode(node, captioned ?? prepared ?? place, lowering);
    }
    if (!isDataTable(node)) return lowerNode(node, place, lowering);
    before = prepared ?? enter(placeOf(node, place), "Table");
    prepared = undefined;
    return asBlock(
      lowerTable(node, before, (part, at) => lowerNode(part, at, lowering)),
      lowering,
    );
  });
}

function lowerNode(node: ReportNode, outer: Place, lowering: Lowering): Lowered {
  return asBlock(lowerKind(node, outer, lowering), lowering);
}

function lowerKind(node: ReportNode, outer: Place, lowering: Lowering): Lowered {
  if (typeof node === "string") return lowerParagraph({ text: node }, outer, lowering);
  const place = placeOf(node, outer);
  const lowerPart = (part: ReportNode, at: Place) => lowerNode(part, at, lowering);
  if ("text" in node) return lowerParagraph(node, place, lowering);
  if ("stack" in node) {
    const { stack, lang, artifact: _artifact, ...look } = node;
    return { ...look, stack: lowerSequence(stack, placeOfParts(place, lang), lowering) };
  }
  if ("columns" in node) {
    const { columns, lang, artifact: _artifact, ...look } = node;
    return { ...look, columns: lowerSequence(columns, placeOfParts(place, lang), lowering) };
  }
  if ("ul" in node || "ol" in node) return lowerList(node, place, lowerPart);
  if ("table" in node) {
    if (node.presentation) return lowerPresentation(node, placeOfParts(place, node.lang), lowerPart);
    return lowerTable(node, enter(place, "Table"), lowerPart);
  }
  if ("toc" in node) return lowerContents(node, place, lowering);
  if ("canvas" in node) {
    const { canvas, artifact: _artifact, lang: _lang, ...look } = node;
    return { ...look, canvas: canvas.map((vector) => ({ ...vector })) };
  }
  return lowerFigure(node, place, lowering);
}

function lowerParagraph(paragraph: Paragraph, place: Place, lowering: Lowering): Lowered {
  const { text, heading, id, tocItem: _toc, caption: _caption, note: _note, lang: _lang, artifact: _artifact, ...rest } = paragraph;
  const { link: _link, linkToDestination: _destination, linkDescription: _description, ...look } = rest;
  const words = plainText(text);
  if (place.kind !== "artifact" && heading !== undefined) noteHeading(lowering, heading, words);
  if (place.kind === "flow" && heading === 1) openSection(place.flow);
  const target = lowering.idOfHeading.get(paragraph) ?? id;
  if (target !== undefined) noteId(lowering, target);
  const bookmark = heading === undefined ? undefined : { level: heading, title: words };
  const owner = place.kind === "artifact" ? place : ownerOf(paragraph, place);
  return { ...look, ...(target !== undefined && { id: target }), text: lowerText(paragraph, owner, bookmark, lowering) };
}

/** A plain paragraph alone in a cell or list item needs no element of its own. */
function ownerOf(paragraph: Paragraph, place: Exclude<Place, { kind: "artifact" }>): StructureElement {
  const role = roleOf(paragraph);
  if (place.kind === "holder" && role === "P" && paragraph.lang === undefined) return place.element;
  const parent = place.kind === "flow" ? place.flow.section : place.element;
  return addElement(parent, role, paragraph.lang === undefined ? {} : { lang: paragraph.lang });
}

function roleOf({ heading, caption, note }: Paragraph): Role {
  if (heading !== undefined) return `H${heading}`;
  if (caption) return "Caption";
  return note ? "Note" : "P";
}

function lowerFigure(figure: SvgFigure | ImageFigure, place: Place, lowering: Lowering): Lowered {
  const { alt, artifact: _artifact, lang, ...look } = figure;
  const source = "image" in figure ? { image: addImage(lowering.images, figure.image) } : { svg: printable(lowering, figure.svg) };
  const parent = elementOf(place);
  if (parent === undefined) return { ...look, ...source, mark: place };
  if (alt === undefined || alt.trim() === "") throw new Error("a figure needs words that say what it shows");
  const element = addElement(parent, "Figure", { alt, ...(lang !== undefined && { lang }) });
  const mark: Mark = { kind: "content", slot: addSlot(element) };
  lowering.due.set(mark, 1);
  return { ...look, ...source, mark };
}

/** The same picture is stored once. */
function addImage(images: Map<string, Uint8Array>, source: string | Uint8Array): string {
  const bytes = readImage(source);
  for (const [name, known] of images) {
    if (known.length === bytes.length && known.every((byte, index) => byte === bytes[index])) return name;
  }
  const name = `image-${images.size + 1}`;
  images.set(name, bytes);
  return name;
}

function placeOf(node: Exclude<ReportNode, string>, outer: Place): Place {
  return node.artifact === true && outer.kind !== "artifact" ? { kind: "artifact", artifact: "layout" } : outer;
}

function isCaption(node: ReportNode): boolean {
  return typeof node === "object" && "text" in node && node.caption === true;
}

function isDataTable(node: ReportNode | undefined): node is Extract<ReportNode, { table: unknown }> {
  return typeof node === "object" && "table" in node && node.presentation !== true;
}
