import { pageFrameWidth } from "../../charts/frame.ts";
import { yearPanels } from "../../charts/yearPanels.ts";
import { yearsChart } from "../../charts/yearsChart.ts";
import { formatScore } from "../../i18n/format.ts";
import type { ReportNode } from "../pdf/node.ts";
import { meanWords, scoreShort } from "../scoreWords.ts";
import { clip, figure, sayIn } from "../writing.ts";
import type { Told } from "./comparisonBody.ts";

/** A picture per unit; units with one audit each have no line to show and stand in the table alone. */
export function yearCharts({ pen, years, labels }: Told): readonly ReportNode[] {
  const { words, language } = pen;
  return years.tracks.flatMap((track) => {
    if (track.audits.length < 2) return [];
    const panels = yearPanels(years, track, {
      section: ({ norm, section }) => {
        const named = norm.sections.find(({ id }) => id === section);
        return named === undefined ? section : `${named.ref} ${sayIn(pen, named.name)}`;
      },
      score: (score) => scoreShort(pen, score),
      mean: words("compare.mean"),
      meanOf: (mean) => meanWords(pen, mean).value,
      tenths: (value) => formatScore(`${Math.floor(value / 10)}.${value % 10}`, language),
      percent: (value) => words("page.percent", { value }),
      reference: ({ name }) => sayIn(pen, name),
      norm: ({ audit: { norm } }) => `${sayIn(pen, norm.shortName)} ${norm.version}`,
      labels,
    });
    if (panels.length === 0) return [];
    const list = panels
      .map(({ name, scores }) =>
        words("compare.chartItem", {
          name,
          scores: scores.map(({ audit, shown }) => words("compare.chartScore", { audit, score: shown })).join(", "),
        }),
      )
      .join(" ");
    const unit = clip([track.organisation, track.unit].filter((part) => part.trim() !== "").join(", "), 80);
    const title = years.tracks.length > 1 ? words("compare.chartOf", { unit }) : words("compare.chart");
    const chart = yearsChart(
      panels,
      {
        alt: words("compare.chartAlt", { list }),
        caption: title,
        section: words("summary.section"),
        audit: words("compare.audit"),
        norm: words("compare.norm"),
        whose: words("compare.of"),
        score: words("summary.score"),
        auditor: words("compare.auditor"),
        self: words("compare.self"),
        reference: words("compare.reference"),
        unfinished: words("compare.unfinished"),
        normChanges: words("compare.normChanges"),
      },
      { width: pageFrameWidth, palette: pen.palette },
    );
    return [figure(pen, chart, title)];
  });
}
