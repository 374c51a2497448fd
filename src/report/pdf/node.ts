/**
 * What a chapter may hand to the PDF writer: pdfmake's own keys, plus the few that say what a piece *is*. From those the
 * writer makes the structure tree (headings, lists, table headers, figures); everything without a meaning is an artifact.
 * Nodes are plain data and are copied before layout, so one node may be used twice.
 */

type Margin = number | readonly [number, number] | readonly [number, number, number, number];

export type TextStyle = {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly lineHeight?: number;
  readonly characterSpacing?: number;
  readonly alignment?: "left" | "center" | "right" | "justify";
  readonly decoration?: "underline" | "lineThrough";
  readonly decorationColor?: string;
  readonly noWrap?: boolean;
  readonly sup?: boolean;
  readonly sub?: boolean;
  /** OpenType features by tag. Figures are of one width already. */
  readonly fontFeatures?: readonly string[];
  readonly margin?: Margin;
};

/** A stretch of text inside a paragraph. */
export type Run = TextStyle & {
  readonly text: string;
  readonly style?: string | readonly string[];
  /** BCP 47, only where it differs from the document: a quotation, a title in another language. */
  readonly lang?: string;
  /** An address outside the document. */
  readonly link?: string;
  /** The `id` of a node in this document. */
  readonly linkToDestination?: string;
  /** What a reader hears instead of the link's own words; needed where those say too little ("here", "12"). */
  readonly linkDescription?: string;
};

/** Prints the number of the page where the node with this `id` starts, and links to it. */
type PageReference = TextStyle & { readonly pageReference: string; readonly style?: string | readonly string[] };

export type Inline = string | Run | PageReference;

type BlockLayout = {
  readonly style?: string | readonly string[];
  readonly margin?: Margin;
  readonly pageBreak?: "before" | "after";
  /** Points that must be left on the page; with less, it starts on the next: a heading stays with what follows it. */
  readonly needs?: number;
  /** Kept together on one page. */
  readonly unbreakable?: boolean;
  /** Inside `columns`: points, a percentage, `*` for the rest or `auto`. */
  readonly width?: number | string;
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly lang?: string;
  /** Decoration: drawn, but not read aloud and not in the structure. */
  readonly artifact?: true;
};

export type HeadingLevel = 1 | 2 | 3 | 4;

export type Paragraph = TextStyle &
  BlockLayout & {
    readonly text: string | readonly Inline[];
    /** Makes it H1 to H4, and a bookmark. Levels rise one step at a time; the writer refuses a gap. */
    readonly heading?: HeadingLevel;
    /** Target for links and page references; unique in the document. */
    readonly id?: string;
    /** A heading that the contents page lists. */
    readonly tocItem?: boolean;
    /** Directly before or after a table: the table's caption. Beside a figure: the figure's. */
    readonly caption?: true;
    /** A footnote or side note. */
    readonly note?: true;
    readonly link?: string;
    readonly linkToDestination?: string;
    readonly linkDescription?: string;
  };

export type Stack = TextStyle & BlockLayout & { readonly stack: readonly ReportNode[] };

/** Read from left to right. */
type Columns = TextStyle & BlockLayout & { readonly columns: readonly ReportNode[]; readonly columnGap?: number };

export type UnorderedList = TextStyle &
  BlockLayout & {
    readonly ul: readonly ReportNode[];
    readonly type?: "disc" | "square" | "circle" | "none";
    readonly markerColor?: string;
  };

export type OrderedList = TextStyle &
  BlockLayout & {
    readonly ol: readonly ReportNode[];
    readonly type?: "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman";
    readonly start?: number;
    readonly markerColor?: string;
  };

type CellLayout = {
  /** The covered places in `body` hold `{}`, as pdfmake wants it. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fillColor?: string;
  /** left, top, right, bottom */
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly borderColor?: readonly [string, string, string, string];
  readonly verticalAlignment?: "top" | "middle" | "bottom";
};

type CoveredCell = { readonly [key: string]: never };
export type Cell = string | CoveredCell | (Exclude<ReportNode, string> & CellLayout);

/** Widths and colours of rules, padding of cells: the functions of a pdfmake table layout. Line `i` lies above row or left of column `i`. */
export type TableLayout = {
  readonly hLineWidth?: (line: number, table: TableSize) => number;
  readonly vLineWidth?: (line: number, table: TableSize) => number;
  readonly hLineColor?: (line: number, table: TableSize) => string;
  readonly vLineColor?: (line: number, table: TableSize) => string;
  readonly fillColor?: (row: number, table: TableSize, column: number) => string | null;
  readonly paddingLeft?: (column: number, table: TableSize) => number;
  readonly paddingRight?: (column: number, table: TableSize) => number;
  readonly paddingTop?: (row: number, table: TableSize) => number;
  readonly paddingBottom?: (row: number, table: TableSize) => number;
  readonly defaultBorder?: boolean;
  readonly hLineWhenBroken?: boolean;
};

/** What a layout function may look at. */
type TableSize = { readonly table: { readonly body: readonly (readonly unknown[])[]; readonly headerRows?: number } };

export type Table = TextStyle &
  BlockLayout & {
    readonly table: {
      readonly body: readonly (readonly Cell[])[];
      readonly widths?: readonly (number | string)[];
      readonly heights?: number | readonly (number | "auto")[];
      /** Rows on top that are column headers; repeated on later pages (there as an artifact). */
      readonly headerRows?: number;
      readonly keepWithHeaderRows?: number;
      readonly dontBreakRows?: boolean;
    };
    /** Columns on the left that are row headers. */
    readonly rowHeaders?: number;
    /** A grid used for its looks (a card, a coloured bar): its cells are read as plain paragraphs, not as a table. */
    readonly presentation?: true;
    readonly layout?: "noBorders" | "headerLineOnly" | "lightHorizontalLines" | TableLayout;
  };

type FigureSize = {
  readonly width?: number;
  readonly height?: number;
  readonly fit?: readonly [number, number];
  readonly alignment?: "left" | "center" | "right";
};

/** What the picture shows, in words; or decoration that nobody misses. */
type Meaning = { readonly alt: string; readonly artifact?: never } | { readonly alt?: never; readonly artifact: true };

/** Explicit attributes only: no CSS, no `currentColor`, font family `Source Sans 3`. */
export type SvgFigure = Omit<BlockLayout, "artifact" | "width"> & FigureSize & Meaning & { readonly svg: string };

/** A PNG or JPEG (grey or RGB) as a data address or as bytes. */
export type ImageFigure = Omit<BlockLayout, "artifact" | "width"> & FigureSize & Meaning & { readonly image: string | Uint8Array };

/** Lines and areas, always decoration. */
type Canvas = BlockLayout & { readonly canvas: readonly Vector[]; readonly artifact: true };

type Stroke = {
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly dash?: { readonly length: number; readonly space?: number };
};
export type Vector =
  | (Stroke & { readonly type: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number })
  | (Stroke & {
      readonly type: "rect";
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly r?: number;
      readonly color?: string;
    })
  | (Stroke & {
      readonly type: "ellipse";
      readonly x: number;
      readonly y: number;
      readonly r1: number;
      readonly r2: number;
      readonly color?: string;
    });

/** The contents page: every heading with `tocItem`, with its page number, both linked. */
export type TableOfContents = BlockLayout & {
  readonly toc: {
    /** Style per heading level, from H1 down; the last one counts for deeper levels. */
    readonly styles?: readonly string[];
    /** Points of indentation per level below H1. */
    readonly indent?: number;
    /** Points of space above each H1. */
    readonly chapterGap?: number;
  };
};

export type ReportNode =
  | string
  | Paragraph
  | Stack
  | Columns
  | UnorderedList
  | OrderedList
  | Table
  | SvgFigure
  | ImageFigure
  | Canvas
  | TableOfContents;

export type PageFurniture = (page: number, pages: number) => ReportNode | undefined;

export type ReportDefinition = {
  /** BCP 47: `nl-NL`, `en-GB`. */
  readonly language: string;
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** The only moment in the file (UTC). The same definition with the same moment gives the same bytes. */
  readonly createdAt: string;
  readonly pageSize?: "A4" | "A3";
  readonly pageOrientation?: "portrait" | "landscape";
  /** left, top, right, bottom, in points */
  readonly pageMargins: readonly [number, number, number, number];
  readonly styles?: Readonly<Record<string, TextStyle>>;
  readonly defaultStyle?: TextStyle;
  readonly content: readonly ReportNode[];
  /** Page furniture is an artifact, whatever it holds. Return nothing to leave a page (the cover) bare. */
  readonly header?: PageFurniture;
  readonly footer?: PageFurniture;
  /** Printed large and faint across every page, under the text: CONCEPT, DRAFT. */
  readonly draftMark?: string;
  /** The data behind the report, embedded as `result.json`; `description` is what a reader's program shows beside it. */
  readonly result?: { readonly json: string; readonly description: string };
};

/** Rendering from 0 to 1. */
export type Progress = (share: number) => void;
