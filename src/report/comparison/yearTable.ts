import type { ComparedAudit } from "../../core/comparison/comparedAudit.ts";
import { overallName } from "../../core/comparison/overallName.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { meanWords, readinessWords, scoreShort } from "../scoreWords.ts";
import { cell, dataTable, type Pen, sayIn } from "../writing.ts";
import type { Told } from "./comparisonBody.ts";

/** More columns than this do not fit on a page. */
const most = 6;

/** A row per section, a column per audit; the norm stands above, so that a change of it is seen. */
export function yearTable(told: Told): readonly ReportNode[] {
  const all = told.years.audits.map((_, index) => index);
  const blocks = Array.from({ length: Math.ceil(all.length / most) }, (_, block) => all.slice(block * most, (block + 1) * most));
  return blocks.flatMap((block, index) => oneTable(told, block, index > 0));
}

function oneTable({ pen, years, labels }: Told, block: readonly number[], more: boolean): readonly ReportNode[] {
  const { words } = pen;
  const right = (text: string): Cell => ({ text, style: "figure" });
  const rows = years.sections.map(({ norm, section, scores }): readonly Cell[] => {
    const named = norm.sections.find(({ id }) => id === section);
    return [
      cell(named === undefined ? section : `${named.ref} ${sayIn(pen, named.name)}`),
      ...block.map((index) => {
        const score = scores[index];
        return right(score === undefined ? words("compare.notAsked") : scoreShort(pen, score));
      }),
    ];
  });
  const norms = new Set(years.audits.map(({ audit: { norm } }) => `${norm.id}@${norm.version}`));
  const normRow: readonly Cell[] = [
    cell(words("compare.norm")),
    ...block.map((index) => {
      const norm = years.audits[index]?.audit.norm;
      return right(norm === undefined ? "" : `${sayIn(pen, norm.shortName)} ${norm.version}`);
    }),
  ];
  return dataTable(
    pen,
    words(more ? "compare.scoresTableMore" : "compare.scoresTable"),
    [{ head: words("summary.section"), width: "*" }, ...block.map((index) => ({ head: labels[index] ?? "", width: 52, figure: true }))],
    [
      ...(norms.size > 1 ? [normRow] : []),
      ...rows,
      [
        cell(words(`compare.${overallName(years)}`)),
        ...block.map((index) => right(years.audits[index] === undefined ? "" : overallWords(pen, years.audits[index]))),
      ],
    ],
    { rowHeaders: 1 },
  );
}

function overallWords(pen: Pen, { audit }: ComparedAudit): string {
  const { overall } = audit.score;
  switch (overall.kind) {
    case "mean":
      return overall.count === 0 ? "" : meanWords(pen, overall).value;
    case "readiness":
      return readinessWords(pen, overall);
  }
}
