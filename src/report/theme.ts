/** Measures and styles of the page. One type family, one accent, sizes that differ enough to be told apart. */
import { lightPalette } from "../charts/scoreColours.ts";
import type { Brand } from "./brand.ts";
import type { TableLayout, TextStyle } from "./pdf/node.ts";

/** Points. */
export const page = { width: 595.28, height: 841.89, margins: [62, 76, 56, 62] as const };
export const contentWidth = page.width - page.margins[0] - page.margins[2];

export const colours = {
  ink: lightPalette.ink,
  muted: lightPalette.muted,
  hairline: lightPalette.hairline,
  tint: "#f2f5f7",
};

const tabular = ["tnum"] as const;

export function stylesOf(brand: Brand): Readonly<Record<string, TextStyle>> {
  return {
    body: { fontSize: 10, color: colours.ink, margin: [0, 0, 0, 6] },
    lead: { fontSize: 11.5, color: colours.ink, margin: [0, 0, 0, 10] },
    h1: { fontSize: 23, bold: true, color: brand.accent, margin: [0, 0, 0, 14] },
    h2: { fontSize: 15, bold: true, color: colours.ink, margin: [0, 14, 0, 6] },
    h3: { fontSize: 11.5, bold: true, color: brand.accent, margin: [0, 12, 0, 5] },
    label: { fontSize: 8, bold: true, color: colours.muted },
    small: { fontSize: 8.6, color: colours.muted },
    caption: { fontSize: 8.6, italics: true, color: colours.muted, margin: [0, 4, 0, 12] },
    tableCaption: { fontSize: 8.6, italics: true, color: colours.muted, margin: [0, 4, 0, 4] },
    tableHead: { fontSize: 8.6, bold: true, color: colours.muted },
    tableCell: { fontSize: 9.2, color: colours.ink },
    figure: { fontSize: 9.2, color: colours.ink, fontFeatures: tabular, alignment: "right" },
    big: { fontSize: 26, bold: true, fontFeatures: tabular },
    code: { fontSize: 7.4, color: colours.muted, fontFeatures: tabular },
    toc1: { fontSize: 11, bold: true, color: colours.ink },
    toc2: { fontSize: 9.8, color: colours.muted },
    furniture: { fontSize: 8, color: colours.muted, fontFeatures: tabular },
  };
}

/** Points between a rule's end and the text of a cell, at the inner edges. */
export const cellPadding = 5;

/** Rows between hairlines, the header above a line in the accent; nothing upright. */
export function ruledTable(brand: Brand): TableLayout {
  return {
    hLineWidth: (line, { table }) => (line === (table.headerRows ?? 0) && line > 0 ? 1 : line === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: (line, { table }) => (line === (table.headerRows ?? 0) ? brand.accent : colours.hairline),
    paddingLeft: (column) => (column === 0 ? 0 : cellPadding),
    paddingRight: (column, { table }) => (column === (table.body[0]?.length ?? 0) - 1 ? 0 : cellPadding),
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
  };
}

/** Cards side by side, on a tint. */
export const cardGrid: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (line, { table }) => (line === 0 || line === (table.body[0]?.length ?? 0) ? 0 : 6),
  vLineColor: () => "#ffffff",
  fillColor: () => colours.tint,
  paddingLeft: () => 9,
  paddingRight: () => 9,
  paddingTop: () => 7,
  paddingBottom: () => 7,
};
