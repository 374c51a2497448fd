import type { LayoutNode } from "pdfmake/layout";
import { LayoutBuilder, normalizePageMargin, tableLayouts } from "./pdfmakeParts.ts";
import { svgSize } from "./svgSize.ts";

type Writer = InstanceType<typeof LayoutBuilder>["writer"];

/**
 * pdfmake's layout, which also keeps headings with what follows, marks list labels, finds blocks that fit no page, and
 * tells how far it is.
 */
export class MarkedLayout extends LayoutBuilder {
  readonly #parts: ReadonlySet<LayoutNode>;
  readonly #onPart: (share: number) => void;
  #done = 0;
  readonly #blocks: number[] = [];
  #openedBy: number | undefined;
  #watched: Writer | undefined;
  /** Blocks that did not fit on a page: pdfmake left part of them out. */
  readonly tooHigh = new Set<number>();

  constructor(pageSize: unknown, pageMargins: readonly number[], parts: readonly LayoutNode[], onPart: (share: number) => void) {
    super(pageSize, normalizePageMargin(pageMargins), svgSize);
    this.registerTableLayouts(tableLayouts);
    this.#parts = new Set(parts);
    this.#onPart = onPart;
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.#watched !== this.writer) this.#watch(this.writer);
    if (this.writer.transactionLevel === 0) this.#breakPage(node);
    if (node.block !== undefined) this.#blocks.push(node.block);
    super.processNode(node, isVerticalAlignmentAllowed);
    if (node.block !== undefined) this.#blocks.pop();
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

  #watch(writer: Writer): void {
    this.#watched = writer;
    const begin = writer.beginUnbreakableBlock.bind(writer);
    const commit = writer.commitUnbreakableBlock.bind(writer);
    const add = writer.addFragment.bind(writer);
    writer.beginUnbreakableBlock = (width, height) => {
      if (writer.transactionLevel === 0) this.#openedBy = this.#blocks.at(-1);
      begin(width, height);
    };
    writer.commitUnbreakableBlock = (x, y) => {
      const isWhole = writer.transactionLevel === 1 && x === undefined && y === undefined;
      if (isWhole && writer.context().pages.length > 1) this.#noteTooHigh();
      commit(x, y);
    };
    writer.addFragment = (...values) => {
      const position = add(...values);
      if (position === false) this.#noteTooHigh();
      return position;
    };
  }

  #noteTooHigh(): void {
    if (this.#openedBy !== undefined) this.tooHigh.add(this.#openedBy);
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
