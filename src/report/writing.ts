/** What every chapter writes with: the model, the language, and the few shapes of paragraph that come back everywhere. */

import type { Chart } from "../charts/chartNode.ts";
import { type ChartPalette, lightPalette } from "../charts/scoreColours.ts";
import { toSvg } from "../charts/toSvg.ts";
import type { Language, LocalText } from "../core/norm/normSchema.ts";
import type { ReportModel } from "../core/reporting/reportModel.ts";
import { localeTag } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Brand } from "./brand.ts";
import type { Cell, Inline, Paragraph, ReportNode, Table } from "./pdf/node.ts";
import { FONT_FAMILY } from "./pdf/reportDocument.ts";
import { cellPadding, contentWidth, ruledTable } from "./theme.ts";
import type { WordKey, Words } from "./words.ts";

export type Writing = {
  readonly model: ReportModel;
  readonly language: Language;
  readonly words: Words;
  readonly brand: Brand;
  readonly palette: ChartPalette;
  /** Counts figures and tables through the whole report. */
  readonly numbers: { figure: number; table: number };
};

/** What is enough for paragraphs and tables, in a document that need not be a report. */
export type Pen = Omit<Writing, "model"> & { readonly model: Pick<ReportModel, "language"> };

export function newPen(language: Language, typedIn: Language, words: Words, brand: Brand): Pen {
  const palette = { ...lightPalette, accent: brand.accent };
  return { model: { language: typedIn }, language, words, brand, palette, numbers: { figure: 0, table: 0 } };
}

export function newWriting(model: ReportModel, language: Language, words: Words, brand: Brand): Writing {
  return { model, language, words, brand, palette: { ...lightPalette, accent: brand.accent }, numbers: { figure: 0, table: 0 } };
}

export function sayIn({ language }: Pen, text: LocalText): string {
  return say(text, language);
}

export function chapterTitle(number: number, title: string): Paragraph {
  return { text: `${number} ${title}`, style: "h1", heading: 1, tocItem: true, id: `chapter-${number}`, pageBreak: "before" };
}

export function sectionTitle(
  text: string,
  more: { readonly pageBreak?: "before"; readonly tocItem?: true; readonly needs?: number } = {},
): Paragraph {
  return { text, style: "h2", heading: 2, needs: 110, ...more };
}

export function subTitle(text: string): Paragraph {
  return { text, style: "h3", heading: 3, needs: 90 };
}

/** What a person typed, in paragraphs as they typed it; marked with its language where the report is in another. */
export function typed(writing: Pen, text: string, style = "body"): readonly Paragraph[] {
  return paragraphsOf(text).map((paragraph) => ({ text: paragraph, style, ...langOf(writing) }));
}

/** The language of what people typed, where it is not the report's. */
export function langOf({ model, language }: Pen): { readonly lang?: string } {
  return model.language === language ? {} : { lang: localeTag(model.language) };
}

/** A title that somebody typed, or that the norm has in both languages. */
export function titleCell(writing: Pen, { title, named }: { readonly title: string; readonly named?: LocalText }): Paragraph {
  if (named !== undefined) return { text: sayIn(writing, named), style: "tableCell" };
  return { text: clip(title, 300), style: "tableCell", ...langOf(writing) };
}

/** Typed text, or words that say there is none. */
export function typedOr(writing: Writing, text: string, otherwise: WordKey): readonly Paragraph[] {
  return text.trim() === "" ? [{ text: writing.words(otherwise), style: "small", margin: [0, 0, 0, 6] }] : typed(writing, text);
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\t/g, " ").trim())
    .filter((line) => line !== "");
}

/** At most `most` characters, cut between words. For places of a fixed size; the whole text stands elsewhere. */
export function clip(text: string, most: number): string {
  const line = paragraphsOf(text).join(" ");
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : cut.length).replace(/[\s,.;:]+$/, "")}…`;
}

/** `a, b en c`. */
export function listed({ words }: Pen, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : words("page.list", { list: items.slice(0, -1).join(", "), last });
}

export function refsOf({ model }: Writing, ids: readonly string[]): readonly string[] {
  return ids.map((id) => model.norm.refs[id] ?? id);
}

export type Column = { readonly head: string; readonly width: number | "*"; readonly figure?: boolean };

/** A table with its caption above it. Rows stay whole; the header stays with the first row and returns on every page. */
export function dataTable(
  writing: Pen,
  caption: string | undefined,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { readonly rowHeaders?: number; readonly breakRows?: boolean } = {},
): readonly ReportNode[] {
  const head = columns.map(({ head, figure }): Cell => ({ text: head, style: "tableHead", ...(figure ? { alignment: "right" } : {}) }));
  const table: Table = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: options.breakRows !== true,
      widths: widthsOf(columns),
      body: [head, ...rows],
    },
    layout: ruledTable(writing.brand),
    margin: [0, 0, 0, 12],
    ...(options.rowHeaders === undefined ? {} : { rowHeaders: options.rowHeaders }),
  };
  if (caption === undefined) return [table];
  writing.numbers.table += 1;
  const title = writing.words("page.table", { number: writing.numbers.table, text: caption });
  return [{ text: title, style: "tableCaption", caption: true, needs: 96 }, table];
}

/**
 * The star columns share what is left, as numbers: pdfmake would let a word that is too long widen a star column past
 * the edge of the page, where a column of a fixed width breaks the word.
 */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width === "*" ? 0 : width), 0);
  const stars = columns.filter(({ width }) => width === "*").length;
  const left = contentWidth - fixed - 2 * cellPadding * (columns.length - 1);
  return columns.map(({ width }) => (width === "*" ? left / stars : width));
}

export function cell(text: string | readonly Inline[], style = "tableCell"): Paragraph {
  return { text, style };
}

/** A typed text inside a table: one paragraph, or several under each other. */
export function typedCell(writing: Pen, text: string): ReportNode {
  const paragraphs = typed(writing, text, "tableCell");
  return paragraphs.length === 1 && paragraphs[0] !== undefined ? paragraphs[0] : { stack: paragraphs };
}

/** Longer typed text may run over a page; a row or card that holds it must be allowed to break. */
export function isLong(...texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + text.length, 0) > 2400;
}

/** A chart with its numbered caption below it. */
export function figure(writing: Pen, chart: Chart, caption: string): ReportNode {
  writing.numbers.figure += 1;
  const width = Math.min(contentWidth, chart.width);
  return {
    unbreakable: true,
    margin: [0, 6, 0, 0],
    stack: [
      { svg: toSvg(chart, FONT_FAMILY), alt: chart.alt, width },
      { text: writing.words("page.figure", { number: writing.numbers.figure, text: caption }), style: "caption", caption: true },
    ],
  };
}
