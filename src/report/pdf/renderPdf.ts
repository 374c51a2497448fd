import { toBytes } from "pdfkit/output";
import type { LayoutNode } from "pdfmake/layout";
import { lowerFurniture, lowerReport } from "./lower.ts";
import type { Lowered, Lowering } from "./lowering.ts";
import type { Artifact, Mark } from "./mark.ts";
import { MarkedLayout } from "./markedLayout.ts";
import { MarkedRenderer } from "./markedRenderer.ts";
import type { PageFurniture, Progress, ReportDefinition } from "./node.ts";
import { normalizePageSize } from "./pdfmakeParts.ts";
import { FONT_FAMILY, type FontFaces, ReportDocument } from "./reportDocument.ts";
import { RESULT_NAME } from "./resultName.ts";
import { writeStructure } from "./structure.ts";

/** Laying out takes about this much of the work; drawing takes the rest. */
const LAYOUT_SHARE = 0.6;

/** A finished file, and the letters that people typed and the report's font lacks: they are shown as a sign instead. */
export type WrittenPdf = { readonly bytes: Uint8Array; readonly replaced: readonly string[] };

/**
 * Writes a report as a tagged archive file (PDF/A-3a and PDF/UA-1). The same definition and fonts give the same bytes.
 */
export async function renderPdf(definition: ReportDefinition, fonts: FontFaces, onProgress: Progress): Promise<WrittenPdf> {
  const laidOut = layOut(definition, fonts, (share) => onProgress(share * LAYOUT_SHARE));
  const { document, root, lowering, pages } = laidOut;
  const renderer = new MarkedRenderer(document, definition.draftMark, (share) => onProgress(LAYOUT_SHARE + share * (1 - LAYOUT_SHARE)));
  renderer.renderPages(pages);
  refuseLoss(lowering, renderer.drawnLetters);
  writeStructure(document, root, renderer.tree);
  document.end();
  return { bytes: await laidOut.written, replaced: [...lowering.replaced] };
}

/**
 * Lays out until nothing is lost: each time around, what fits no page in one piece is allowed to break. Nearly always
 * the first time is enough. The document starts anew too, because layout puts pictures into it.
 */
function layOut(definition: ReportDefinition, fonts: FontFaces, onProgress: Progress) {
  const pageSize = normalizePageSize(definition.pageSize ?? "A4", definition.pageOrientation ?? "portrait");
  const tooHigh = new Set<number>();
  let reached = 0;
  for (;;) {
    const document = new ReportDocument(definition, fonts);
    const written = toBytes(document);
    const { content, root, lowering } = lowerReport(definition, tooHigh);
    document.images = lowering.images;
    if (definition.result !== undefined) embedResult(document, definition.result, definition.createdAt);
    const layout = new MarkedLayout(pageSize, definition.pageMargins, content as LayoutNode[], (share) => {
      reached = Math.max(reached, share);
      onProgress(reached);
    });
    const pages = layout.layoutDocument(
      { stack: content },
      document,
      structuredClone(definition.styles ?? {}),
      { fontSize: 10, ...definition.defaultStyle, font: FONT_FAMILY },
      undefined,
      furniture(definition.header, "header", lowering),
      furniture(definition.footer, "footer", lowering),
    );
    const known = tooHigh.size;
    for (const block of layout.tooHigh) tooHigh.add(block);
    if (tooHigh.size === known) return { document, written, root, lowering, pages };
  }
}

/** Nothing that was written may be missing on paper, whatever layout did with it. */
function refuseLoss({ due }: Lowering, drawn: ReadonlyMap<Mark, number>): void {
  for (const [mark, letters] of due) {
    const missing = letters - (drawn.get(mark) ?? 0);
    if (missing !== 0 && mark.kind === "content")
      throw new Error(`${missing} letters of a ${mark.slot.owner.role} do not fit in the report`);
  }
}

function embedResult(document: ReportDocument, result: NonNullable<ReportDefinition["result"]>, createdAt: string): void {
  const moment = new Date(createdAt);
  document.file(new TextEncoder().encode(result.json), {
    name: RESULT_NAME,
    type: "application/json",
    relationship: "Source",
    description: result.description,
    creationDate: moment,
    modifiedDate: moment,
  });
}

function furniture(
  make: PageFurniture | undefined,
  artifact: Artifact,
  lowering: Lowering,
): ((page: number, pages: number) => Lowered | undefined) | undefined {
  if (make === undefined) return undefined;
  return (page, pages) => {
    const node = make(page, pages);
    return node === undefined ? undefined : lowerFurniture(node, artifact, lowering);
  };
}
