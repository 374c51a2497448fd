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
    const { writer } = this;
    if (node.needs !== undefined && writer.transactionLevel === 0 && writer.context().availableHeight < node.needs) writer.moveToNextPage();
    super.processNode(node, isVerticalAlignmentAllowed);
    if (this.#parts.has(node)) this.#onPart(++this.#done / this.#parts.size);
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
