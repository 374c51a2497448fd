import type { Chart } from "../../charts/chartNode.ts";
import { type Frame, pageFrameWidth } from "../../charts/frame.ts";
import { termLine } from "../../core/register/termLine.ts";
import type { RegisterReport } from "../../core/reporting/reportModel.ts";
import { formatDate } from "../../i18n/format.ts";
import type { ReportNode } from "../pdf/node.ts";
import { type Column, cell, dataTable, figure, sectionTitle, type Writing } from "../writing.ts";
import { registerBacklog } from "./registerBacklog.ts";
import { registerGroup, registerImportance, registerPareto, registerTurnaround } from "./registerCharts.ts";
import { registerPatterns, registerPatternsNote } from "./registerPatterns.ts";
import { registerTrend } from "./registerTrend.ts";

/** The pictures of a register; where a picture leaves something out, the table with the reason comes after it. */
export function registerPictures(writing: Writing, { figures, terms, categories, target }: RegisterReport): readonly ReportNode[] {
  const { words, palette, language } = writing;
  const frame: Frame = { width: pageFrameWidth, palette };
  const importance = new Map(categories.flatMap(({ name, importance: given }) => (given === undefined ? [] : [[name, given] as const])));
  const group = (name: "channel" | "department") => words("register.groupCaption", { field: words(`register.field.${name}`) });
  const trend = figures.perMonth.length < 2 ? undefined : registerTrend(writing, figures, target, frame);
  const patterns = registerPatterns(writing, figures, 8, frame);
  const backlog = registerBacklog(writing, figures, frame);
  const drawn = (caption: string, chart: Chart | undefined) => (chart === undefined ? [] : [figure(writing, chart, caption)]);
  const body = (text: string): ReportNode => ({ text, style: "body" });
  return [
    sectionTitle(words("register.pictures"), { tocItem: true, needs: 320 }),
    ...drawn(words("register.paretoCaption"), figures.pareto.named === 0 ? undefined : registerPareto(writing, figures, frame)),
    ...drawn(words("register.importanceCaption"), registerImportance(writing, figures, importance, frame)),
    ...drawn(words("register.patternsCaption"), patterns),
    ...(patterns === undefined
      ? []
      : [body(registerPatternsNote(writing, figures)), ...chartTable(writing, patterns, tableWidths(patterns))]),
    ...drawn(
      words("register.turnaroundCaption"),
      figures.turnaround.n === 0 ? undefined : registerTurnaround(writing, figures, termLine(terms, figures.unit), frame),
    ),
    ...drawn(words("register.trendCaption"), trend),
    ...(trend === undefined || figures.perMonth.every(({ withinTerm }) => withinTerm === undefined)
      ? []
      : [body(words("register.trendNote")), ...chartTable(writing, trend, [62, 62, 230])]),
    ...drawn(words("register.backlogCaption"), backlog),
    ...(backlog === undefined || figures.backlog?.terms === undefined
      ? []
      : [
          body(words("register.backlogNote", { today: formatDate(figures.today, language) })),
          ...chartTable(writing, backlog, [72, 90, 84, 94]),
        ]),
    ...drawn(group("channel"), registerGroup(writing, figures, "channel", frame)),
    ...drawn(group("department"), registerGroup(writing, figures, "department", frame)),
  ];
}

/** Figures that were kept before cases were drawn have a column less. */
function tableWidths({ table }: Chart): readonly number[] {
  return table.head.length === 5 ? [58, 84, 132, 62] : [84, 132, 62];
}

/** The figures of a chart; the first column takes what the others leave, and a column of numbers alone is read from the right. */
function chartTable(writing: Writing, { table }: Chart, widths: readonly number[]): readonly ReportNode[] {
  const columns = table.head.map((head, place): Column => {
    const width = widths[place - 1];
    const figure = table.rows.every((row) => /^[\d.,]+$/.test(row[place] ?? ""));
    return width === undefined ? { head, width: "*" } : { head, width, figure };
  });
  const rows = table.rows.map((row) =>
    row.map((text, place) => (columns[place]?.figure === true ? { text, style: "figure" as const } : cell(text))),
  );
  return dataTable(writing, table.caption, columns, rows, { rowHeaders: 1 });
}
