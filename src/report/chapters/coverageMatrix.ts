/** Annex: which kinds of evidence speak about which criterion, on one page. */
import { coverageMap } from "../../charts/coverageMap.ts";
import { pageFrameWidth } from "../../charts/frame.ts";
import type { CoverageRow } from "../../core/evidence/coverage.ts";
import { evidenceTypes } from "../../core/norm/normSchema.ts";
import type { ReportNode } from "../pdf/node.ts";
import { sectionName } from "../scoreWords.ts";
import { figure, sayIn, sectionTitle, type Writing } from "../writing.ts";

export function coverageMatrix(writing: Writing): readonly ReportNode[] {
  const { words, model, palette } = writing;
  if (model.evidence.length === 0) return [];
  const rows = new Map(model.coverage.map((row) => [row.id, row]));
  const sections = model.sections.map((section) => ({
    name: sectionName(writing, section),
    rows: section.groups.flatMap(({ findings }) => findings).flatMap(({ id }) => rows.get(id) ?? []),
  }));
  const list = sections
    .map(({ name, rows: own }) => words("coverage.item", { name, supported: own.filter(isSupported).length, count: own.length }))
    .join(" ");
  const chart = coverageMap(
    evidenceTypes.map((type) => ({ short: words(`coverage.short.${type}`), name: words(`evidenceType.${type}`) })),
    sections.map(({ name, rows: own }) => ({
      name,
      criteria: own.map(({ id, cells }) => {
        const text = model.norm.texts[id];
        return {
          id,
          ref: model.norm.refs[id] ?? id,
          name: text === undefined ? "" : sayIn(writing, text),
          cells: evidenceTypes.map((type) => cells[type]),
        };
      }),
    })),
    {
      alt: words("coverage.alt", { list }),
      caption: words("coverage.caption"),
      criterion: words("sample.criterion"),
      supports: words("coverage.supports"),
      contradicts: words("coverage.contradicts"),
      neutral: words("coverage.neutral"),
      nothing: words("coverage.nothing"),
      cell: ({ supports, contradicts, neutral }) => [supports, contradicts, neutral].join(" "),
    },
    { width: pageFrameWidth, palette },
  );
  return [
    sectionTitle(words("coverage.title"), { tocItem: true, pageBreak: "before" }),
    { text: words("coverage.intro"), style: "body" },
    figure(writing, chart, words("coverage.caption")),
  ];
}

function isSupported({ cells }: CoverageRow): boolean {
  return Object.values(cells).some(({ supports }) => supports > 0);
}
