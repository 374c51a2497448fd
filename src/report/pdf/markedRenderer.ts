import type { OutlineItem } from "pdfkit";
import type { Inline, LaidOutFigure, LaidOutLine, LaidOutPage, PageItem } from "pdfmake/layout";
import { lettersIn } from "./lowerText.ts";
import type { Artifact, Bookmark, Link, LinkTarget, Mark } from "./mark.ts";
import { Renderer } from "./pdfmakeParts.ts";
import { FONT_FAMILY, type ReportDocument } from "./reportDocument.ts";
import { addAnnotation, addContent, newParentTree, type ParentTree, type Slot, text } from "./structure.ts";

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  layout: "/Artifact <</Type /Layout>> BDC",
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  draftMark: "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
  repeated: "/Artifact <</Type /Pagination>> BDC",
};

/** Only to measure by: the mark is then scaled to seven tenths of the page's diagonal. */
const DRAFT_MARK_SIZE = 100;

/**
 * Draws laid-out pages with every operator either in an artifact or in a slot of the structure tree, puts links and
 * bookmarks in, and answers who owns what. A subclass, because only pdfmake's own renderer can draw pdfmake's items.
 */
export class MarkedRenderer extends Renderer {
  readonly tree: ParentTree = newParentTree();
  /** How many letters each mark has put on paper; a figure counts as one. */
  readonly drawnLetters = new Map<Mark, number>();
  readonly #document: ReportDocument;
  readonly #draftMark: string | undefined;
  readonly #onPage: (share: number) => void;
  /** What has been drawn once; a second time is a table header repeated on a later page. */
  readonly #drawn = new Set<unknown>();
  readonly #bookmarks: { readonly level: number; readonly item: OutlineItem }[] = [];
  #openArtifact: Artifact | undefined;

  constructor(document: ReportDocument, draftMark: string | undefined, onPage: (share: number) => void) {
    super(document);
    this.#document = document;
    this.#draftMark = draftMark;
    this.#onPage = onPage;
  }

  override renderPages(pages: readonly LaidOutPage[]): void {
    pages.forEach((page, index) => {
      this.#document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
      if (this.#draftMark !== undefined) this.#drawDraftMark(this.#draftMark);
      for (const item of page.items) this.#drawItem(item);
      this.#closeArtifact();
      this.#onPage((index + 1) / pages.length);
    });
    countBookmarks(this.#document.outline);
  }

  override renderLine(line: LaidOutLine, x: number, y: number): void {
    const isRepeated = this.#drawn.has(line.inlines);
    this.#drawn.add(line.inlines);
    fillPageNumbers(line.inlines);
    let isFirst = true;
    for (const inlines of stretches(line.inlines)) {
      const mark = inlines[0]?.mark ?? { kind: "artifact", artifact: "layout" };
      // Links are added below, one per stretch; pdfmake would add one per word.
      for (const inline of inlines) [inline.link, inline.linkToDestination] = [null, null];
      // The anchor of a link to this line is set by its first stretch alone.
      const stretch = Object.assign(line.clone(), {
        inlines,
        id: isFirst ? line.id : undefined,
        getHeight: () => line.getHeight(),
        getAscenderHeight: () => line.getAscenderHeight(),
      });
      isFirst = false;
      const draw = () => super.renderLine(stretch, x, y);
      if (mark.kind === "artifact") this.#asArtifact(mark.artifact, draw);
      else if (isRepeated) this.#asArtifact("repeated", draw);
      else {
        if (mark.bookmark) this.#addBookmark(mark.bookmark, y);
        this.#asContent(mark.slot, draw);
        this.#count(
          mark,
          inlines.reduce((sum, { text }) => sum + lettersIn(text), 0),
        );
        if (mark.link) this.#addLink(mark.link, mark.slot, inlines, x, y, line.getHeight());
      }
    }
  }

  #drawItem(item: PageItem): void {
    switch (item.type) {
      case "line":
        this.renderLine(item.item, item.item.x, item.item.y);
        break;
      case "vector":
        this.#drawMarked(item.item.mark, () => this.renderVector(item.item));
        break;
      case "image":
        this.#drawFigure(item.item, () => this.renderImage(item.item));
        break;
      case "svg":
        this.#drawFigure(item.item, () => this.renderSVG(item.item));
        break;
      case "beginClip":
        this.#betweenContent(() => this.beginClip(item.item));
        break;
      case "endClip":
        this.#betweenContent(() => this.endClip());
        break;
      case "beginVerticalAlignment":
        this.#betweenContent(() => this.beginVerticalAlignment(item.item));
        break;
      case "endVerticalAlignment":
        this.#betweenContent(() => this.endVerticalAlignment(item.item));
        break;
    }
  }

  #drawFigure(figure: LaidOutFigure, draw: () => void): void {
    const { mark } = figure;
    if (mark.kind === "content" && !this.#drawn.has(mark.slot)) {
      const [x1, y1, x2, y2] = this.#document._convertRect(figure.x, figure.y, figure._width, figure._height);
      const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
      if (box[1] < 0 || box[2] > this.#document.page.width)
        throw new Error(`a figure does not fit on the page: ${mark.slot.owner.attributes.alt}`);
      mark.slot.owner.box = box;
    }
    this.#drawMarked(mark, draw);
  }

  #drawMarked(mark: Mark | undefined, draw: () => void): void {
    if (mark?.kind !== "content") this.#asArtifact(mark?.artifact ?? "layout", draw);
    else if (this.#drawn.has(mark.slot)) this.#asArtifact("repeated", draw);
    else {
      this.#drawn.add(mark.slot);
      this.#asContent(mark.slot, draw);
      this.#count(mark, 1);
    }
  }

  #count(mark: Mark, letters: number): void {
    this.drawnLetters.set(mark, (this.drawnLetters.get(mark) ?? 0) + letters);
  }

  #asContent(slot: Slot, draw: () => void): void {
    this.#closeArtifact();
    const contentId = addContent(this.tree, slot, this.#document.page.dictionary);
    this.#document.addContent(`/${slot.owner.role} <</MCID ${contentId}>> BDC`);
    draw();
    this.#document.addContent("EMC");
  }

  /** Neighbouring artifacts of one kind (the rules of a table) share one pair of operators. */
  #asArtifact(artifact: Artifact, draw: () => void): void {
    if (this.#openArtifact !== artifact) {
      this.#closeArtifact();
      this.#document.addContent(ARTIFACTS[artifact]);
      this.#openArtifact = artifact;
    }
    draw();
  }

  #closeArtifact(): void {
    if (this.#openArtifact !== undefined) this.#document.addContent("EMC");
    this.#openArtifact = undefined;
  }

  /** Clips and shifts span several items, so they stay outside marked content. */
  #betweenContent(change: () => void): void {
    this.#closeArtifact();
    change();
  }

  #addLink(link: Link, slot: Slot, inlines: readonly Inline[], x: number, y: number, height: number): void {
    const [first, last] = [inlines[0], inlines.at(-1)];
    if (first === undefined || last === undefined) return;
    const rectangle = [x + first.x, y, last.x + last.width - first.x, height] as const;
    const { annotation, finish } = this.#document.addLink(rectangle, actionOf(link.target), link.description);
    finish(addAnnotation(this.tree, slot, this.#document.page.dictionary, annotation));
  }

  #addBookmark({ level, title }: Bookmark, y: number): void {
    while ((this.#bookmarks.at(-1)?.level ?? 0) >= level) this.#bookmarks.pop();
    const parent = this.#bookmarks.at(-1)?.item ?? this.#document.outline;
    // pdfkit counts the left edge from the right.
    const item = parent.addItem(title, { fit: false, left: this.#document.page.width, top: y, zoom: 0 });
    this.#bookmarks.push({ level, item });
  }

  #drawDraftMark(words: string): void {
    const document = this.#document;
    this.#asArtifact("draftMark", () => {
      const { width, height } = document.page;
      document.save();
      document._font = document.provideFont(FONT_FAMILY, true, false);
      document.fontSize(DRAFT_MARK_SIZE);
      document.fontSize((DRAFT_MARK_SIZE * 0.7 * Math.hypot(width, height)) / document.widthOfString(words));
      document.fillColor("#eef0f2").opacity(1);
      document.rotate((-Math.atan2(height, width) * 180) / Math.PI, { origin: [width / 2, height / 2] });
      document.text(words, (width - document.widthOfString(words)) / 2, (height - document.currentLineHeight()) / 2, { lineBreak: false });
      document.restore();
    });
    this.#closeArtifact();
  }
}

/** Neighbouring pieces of a line with the same mark; pieces without letters are nothing to read. */
function stretches(inlines: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = [];
  for (const inline of inlines) {
    if (inline.text === "") continue;
    const group = groups.at(-1);
    if (group !== undefined && group[0]?.mark === inline.mark) group.push(inline);
    else groups.push([inline]);
  }
  return groups;
}

/**
 * Layout kept room for five figures; the number is known now. What stands beside it closes up, towards the side that
 * the line is aligned to.
 */
function fillPageNumbers(inlines: readonly Inline[]): void {
  inlines.forEach((inline, index) => {
    const page = inline._pageRef?._nodeRef.positions?.[0]?.pageNumber;
    if (page === undefined || inline.text === String(page)) return;
    inline.text = String(page);
    const width = inline.font.widthOfString(inline.text, inline.fontSize, inline.fontFeatures ?? undefined);
    const spare = inline.width - width;
    inline.width = width;
    const share = inline.alignment === "right" ? 1 : inline.alignment === "center" ? 0.5 : 0;
    for (const [at, other] of inlines.entries()) other.x += at <= index ? spare * share : spare * (share - 1);
  });
}

function actionOf(target: LinkTarget): Readonly<Record<string, unknown>> {
  switch (target.kind) {
    case "address":
      return { S: "URI", URI: text(target.address) };
    case "destination":
      return { S: "GoTo", D: text(target.id) };
  }
}

/** Bookmarks below the first level start folded. A folded item carries its count as a negative number. */
function countBookmarks(outline: OutlineItem): void {
  if (outline.children.length > 0) outline.outlineData.Count = outline.children.length;
  const fold = (item: OutlineItem): void => {
    if (item.children.length > 0) item.outlineData.Count = -item.children.length;
    item.children.forEach(fold);
  };
  outline.children.forEach(fold);
}
