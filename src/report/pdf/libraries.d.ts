// Types for what this room uses of pdfkit and of pdfmake's inner parts; neither package ships any.

declare module "pdfkit" {
  /** A numbered object of the file. Strings in `data` become names; text is a `String` object. */
  export type Reference = {
    readonly id: number;
    readonly data: Record<string, unknown>;
    end(chunk?: string | Uint8Array): void;
  };
  export type Page = {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly annotations: Reference[];
  };
  export type Font = {
    readonly ascender: number;
    readonly descender: number;
    /** fontkit's own font. */
    readonly font: { readonly characterSet: readonly number[] };
    encode(text: string, features?: readonly string[]): unknown;
    widthOfString(text: string, size: number, features?: readonly string[]): number;
  };
  export type OutlineItem = {
    readonly outlineData: Record<string, unknown>;
    readonly children: readonly OutlineItem[];
    addItem(title: string, options: { fit: false; left: number; top: number; zoom: number }): OutlineItem;
  };
  export type Image = { readonly width: number; readonly height: number; embed(document: PDFDocument): void };
  export type Matrix = readonly [number, number, number, number, number, number];

  export class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly page: Page;
    readonly info: Readonly<Record<string, string | Date>>;
    readonly outline: OutlineItem;
    readonly _ctm: Matrix;
    readonly _imageRegistry: Record<string, Image>;
    _font: Font;
    addPage(options: { readonly size: readonly [number, number] }): this;
    addContent(operators: string): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    appendXML(xml: string): void;
    ref(data: Record<string, unknown>): Reference;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    opacity(opacity: number): this;
    save(): this;
    restore(): this;
    rotate(degrees: number, options: { readonly origin: readonly [number, number] }): this;
    text(text: string, x: number, y: number, options: { readonly lineBreak: false }): this;
    widthOfString(text: string): number;
    currentLineHeight(): number;
    openImage(source: Uint8Array): Image;
    getStructTreeRoot(): Reference;
    file(
      source: Uint8Array,
      options: {
        readonly name: string;
        readonly type: string;
        readonly relationship: "Source";
        readonly description: string;
        readonly creationDate: Date;
        readonly modifiedDate: Date;
      },
    ): Reference;
    end(): void;
    _addInfo(): void;
    _convertRect(x: number, y: number, width: number, height: number): [number, number, number, number];
    _normalizeColor(color: unknown): unknown;
  }
}

declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}

declare module "pdfmake/js/LayoutBuilder.js" {
  import type { LaidOutPage, LayoutNode } from "pdfmake/layout";
  export default class LayoutBuilder {
    constructor(pageSize: unknown, pageMargins: unknown, svgMeasure: unknown);
    registerTableLayouts(layouts: unknown): void;
    layoutDocument(
      content: unknown,
      document: unknown,
      styles: unknown,
      defaultStyle: unknown,
      background: undefined,
      header: unknown,
      footer: unknown,
    ): LaidOutPage[];
    processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
    /** Made anew for each run; its methods may be replaced. */
    readonly writer: {
      /** Above 0 inside an unbreakable block, which moves as a whole. */
      readonly transactionLevel: number;
      context(): { readonly availableHeight: number; readonly pages: readonly LaidOutPage[]; getCurrentPage(): LaidOutPage | null };
      moveToNextPage(): void;
      beginUnbreakableBlock(width?: number, height?: number): void;
      commitUnbreakableBlock(x?: number, y?: number): void;
      addFragment(...values: readonly unknown[]): unknown;
    };
    processList(ordered: boolean, node: LayoutNode): void;
  }
}

declare module "pdfmake/js/Renderer.js" {
  import type { PDFDocument } from "pdfkit";
  import type { LaidOutFigure, LaidOutLine, LaidOutPage, LaidOutVector } from "pdfmake/layout";
  export default class Renderer {
    constructor(document: PDFDocument);
    renderPages(pages: readonly LaidOutPage[]): void;
    renderLine(line: LaidOutLine, x: number, y: number): void;
    renderVector(vector: LaidOutVector): void;
    renderImage(image: LaidOutFigure): void;
    renderSVG(svg: LaidOutFigure): void;
    beginClip(item: unknown): void;
    endClip(): void;
    beginVerticalAlignment(item: unknown): void;
    endVerticalAlignment(item: unknown): void;
  }
}

declare module "pdfmake/js/tableLayouts.js" {
  export const tableLayouts: Readonly<Record<string, unknown>>;
}

declare module "pdfmake/js/PageSize.js" {
  export function normalizePageSize(
    size: string,
    orientation: string,
  ): { readonly width: number; readonly height: number; readonly orientation: string };
  export function normalizePageMargin(margin: readonly number[]): unknown;
}

/** What layout hands to drawing. Not a file of pdfmake: the shapes its parts agree on. */
declare module "pdfmake/layout" {
  import type { Font } from "pdfkit";

  type Mark = import("./mark.ts").Mark;
  type Target = { readonly positions?: readonly { readonly pageNumber: number }[] };

  export type Inline = {
    text: string;
    x: number;
    width: number;
    readonly font: Font;
    readonly fontSize: number;
    readonly fontFeatures: readonly string[] | null;
    readonly alignment: string;
    mark?: Mark;
    link: unknown;
    linkToDestination: unknown;
    readonly _pageRef?: { readonly _nodeRef: Target };
  };
  export type LaidOutLine = {
    readonly x: number;
    readonly y: number;
    readonly inlines: Inline[];
    readonly id?: string | undefined;
    getHeight(): number;
    getAscenderHeight(): number;
    clone(): LaidOutLine;
  };
  export type LaidOutVector = { mark?: Mark };
  export type LaidOutFigure = {
    readonly mark: Mark;
    readonly x: number;
    readonly y: number;
    readonly _width: number;
    readonly _height: number;
  };
  export type PageItem =
    | { readonly type: "line"; readonly item: LaidOutLine }
    | { readonly type: "vector"; readonly item: LaidOutVector }
    | { readonly type: "image" | "svg"; readonly item: LaidOutFigure }
    | { readonly type: "beginClip" | "beginVerticalAlignment" | "endVerticalAlignment"; readonly item: unknown }
    | { readonly type: "endClip" };
  export type LaidOutPage = { readonly items: readonly PageItem[]; readonly pageSize: { readonly width: number; readonly height: number } };
  export type LayoutNode = {
    readonly ul?: readonly LayoutNode[];
    readonly ol?: readonly LayoutNode[];
    readonly needs?: number;
    pageBreak?: string;
    /** The number of something that wants to stay on one page. */
    readonly block?: number;
    /** The structure's label of a list item, set by the writer. */
    readonly label?: Mark;
    readonly listMarker?: { readonly canvas?: readonly LaidOutVector[]; readonly _inlines?: readonly Inline[] };
  };
}

declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: "truetype" | "woff2"; readonly keepFeatures?: readonly string[] },
  ): Promise<Uint8Array>;
}
