/** Audits side by side: what can be compared first, then the scores over the years, then what changed and why. */
import { auditLabels } from "../../core/comparison/auditLabels.ts";
import type { Years } from "../../core/comparison/compareYears.ts";
import { percentText } from "../../core/register/percent.ts";
import { formatScore } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { span } from "../span.ts";
import { cell, clip, dataTable, langOf, type Pen, sayIn, sectionTitle } from "../writing.ts";
import { pairNodes } from "./pairNodes.ts";
import { selfNodes } from "./selfNodes.ts";
import { yearCharts } from "./yearCharts.ts";
import { yearTable } from "./yearTable.ts";

export type Told = { readonly pen: Pen; readonly years: Years; readonly labels: readonly string[] };

export function comparisonBody(pen: Pen, years: Years): readonly ReportNode[] {
  const told: Told = { pen, years, labels: auditLabels(years) };
  const { words } = pen;
  return [
    { text: words(years.pairs.length > 1 ? "compare.shareAll" : "compare.share", shareWords(pen, years.share)), style: "lead" },
    { text: words("compare.shareMeaning"), style: "body" },
    sectionTitle(words("compare.audits"), { tocItem: true }),
    ...auditTable(told),
    sectionTitle(words("compare.scores"), { tocItem: true, needs: 200 }),
    ...yearTable(told),
    ...yearCharts(told),
    ...years.pairs.flatMap((pair) => pairNodes(told, pair)),
    ...selfNodes(told),
    ...references(told),
  ];
}

export function shareWords({ language }: Pick<Pen, "language">, { same, of }: Years["share"]) {
  return { same, of, percent: formatScore(percentText(same, of) ?? "0", language) };
}

function auditTable({ pen, years, labels }: Told): readonly ReportNode[] {
  const { words } = pen;
  return dataTable(
    pen,
    words("compare.auditsTable"),
    [
      { head: words("compare.audit"), width: years.tracks.length > 1 ? 84 : 34 },
      { head: words("compare.of"), width: "*" },
      { head: words("compare.period"), width: 92 },
      { head: words("compare.kind"), width: 66 },
      { head: words("compare.norm"), width: 76 },
    ],
    years.audits.map(
      ({ organisation, unit, periodFrom, periodTo, language: typedIn, audit: { norm, auditKind } }, index): readonly Cell[] => [
        cell(labels[index] ?? ""),
        {
          text: clip([organisation, unit].filter((part) => part.trim() !== "").join(", "), 120),
          style: "tableCell",
          ...langOf({ ...pen, model: { language: typedIn } }),
        },
        cell(span(pen, periodFrom, periodTo) || words("compare.noPeriod")),
        cell(words(`kind.${auditKind}`)),
        cell(`${sayIn(pen, norm.shortName)} ${norm.version}`),
      ],
    ),
    { rowHeaders: 1 },
  );
}

function references({ pen, years }: Told): readonly ReportNode[] {
  const { words, language } = pen;
  if (years.references.length === 0) return [];
  return [
    sectionTitle(words("compare.references"), { tocItem: true, needs: 190 }),
    ...dataTable(
      pen,
      words("compare.referencesTable"),
      [
        { head: words("scores.benchmark"), width: "*" },
        { head: words("scores.year"), width: 36, figure: true },
        { head: words("summary.score"), width: 40, figure: true },
        { head: words("scores.source"), width: 220 },
      ],
      years.references.map(({ name, year, tenths, source, comparable, note }): readonly Cell[] => [
        cell(sayIn(pen, name)),
        { text: String(year), style: "figure" },
        { text: formatScore(`${Math.floor(tenths / 10)}.${tenths % 10}`, language), style: "figure" },
        {
          stack: [
            cell(sayIn(pen, source)),
            ...(comparable
              ? []
              : [{ text: `${words("scores.notComparable")}. ${note === undefined ? "" : sayIn(pen, note)}`.trim(), style: "small" }]),
          ],
        },
      ]),
      { rowHeaders: 1 },
    ),
  ];
}
