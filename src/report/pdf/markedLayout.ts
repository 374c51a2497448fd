import type { LayoutNode } from "pdfmake/layout";
import { LayoutBuilder, normalizePageMargin, tableLayouts } from "./pdfmakeParts.ts";
import { svgSize } from "./svgSize.ts";

/** pdfmake's layout, which also keeps headings with what follows, marks list labels, and tells how far it is. */
export class MarkedLayout extends LayoutBuilder {
  readonly #parts: ReadonlySet<LayoutNode>;
  readonly #onPart: (share: number) => void;
  #done = 0;

  constructor(pageSize: unknown, pageMargins: readonly number[], parts: readonly LayoutNode[], onPart: (share: number) => void) {
    super(pageSize, normalizePageMargin(pageMargins), svgSize);
    this.registerTableLayouts(tableLayouts);
    this.#parts = new Set(parts);
    this.#onPart = onPart;
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.writer.transactionLevel === 0) this.#breakPage(node);
    super.processNode(node, isVerticalAlignmentAllowed);
    if (this.#parts.has(node)) this.#onPart(++this.#done / this.#parts.size);
  }

  /** A page ends once: when what came before has just opened a new one, a further break would leave it blank. */
  #breakPage(node: LayoutNode): void {
    const context = this.writer.context();
    const isBlank = context.getCurrentPage()?.items.length === 0;
    if (node.pageBreak === "before") {
      if (isBlank) delete node.pageBreak;
    } else if (node.needs !== undefined && context.availableHeight < node.needs && !isBlank) this.writer.moveToNextPage();
  }

  override processList(ordered: boolean, node: LayoutNode): void {
    for (const item of node.ul ?? node.ol ?? []) {
      if (item.label === undefined || item.listMarker === undefined) continue;
      for (const drawn of item.listMarker.canvas ?? []) drawn.mark = item.label;
      for (const written of item.listMarker._inlines ?? []) written.mark = item.label;
    }
    super.processList(ordered, node);
  }
}
