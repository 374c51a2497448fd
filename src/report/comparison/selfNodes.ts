import type { Cell, ReportNode } from "../pdf/node.ts";
import { scoreShort } from "../scoreWords.ts";
import { cell, dataTable, sayIn, sectionTitle } from "../writing.ts";
import type { Told } from "./comparisonBody.ts";

/** The organisation's own score beside the auditor's, in every audit that holds both. */
export function selfNodes({ pen, years, labels }: Told): readonly ReportNode[] {
  const { words } = pen;
  if (years.self.length === 0) return [];
  const right = (text: string): Cell => ({ text, style: "figure" });
  return [
    sectionTitle(words("compare.selfTitle"), { tocItem: true }),
    {
      text: years.self
        .map(({ audit, both, differ }) => words("compare.selfText", { audit: labels[audit] ?? "", both, differ: differ.length }))
        .join(" "),
      style: "body",
    },
    ...dataTable(
      pen,
      words("compare.selfTable"),
      [
        { head: words("compare.audit"), width: 74 },
        { head: words("summary.section"), width: "*" },
        { head: words("compare.selfScore"), width: 60, figure: true },
        { head: words("compare.auditorScore"), width: 60, figure: true },
        { head: words("compare.difference"), width: 84, figure: true },
      ],
      years.self.flatMap(({ audit: index, score: own, differ }) => {
        const audit = years.audits[index]?.audit;
        return (audit?.score.sections ?? []).map((score): readonly Cell[] => {
          const section = audit?.norm.sections.find(({ id }) => id === score.id);
          const self = own.sections.find(({ id }) => id === score.id);
          return [
            cell(labels[index] ?? ""),
            cell(section === undefined ? score.id : `${section.ref} ${sayIn(pen, section.name)}`),
            right(self === undefined ? "" : scoreShort(pen, self)),
            right(scoreShort(pen, score)),
            right(String(differ.filter((one) => one.section === score.id).length)),
          ];
        });
      }),
      { rowHeaders: 1 },
    ),
  ];
}
