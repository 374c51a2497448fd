import { toSvg } from "../../charts/toSvg.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import type { Management } from "../../core/reporting/management.ts";
import { brandOf } from "../brand.ts";
import { loosePages } from "../loosePages.ts";
import type { Cell, Paragraph, ReportDefinition, ReportNode } from "../pdf/node.ts";
import { FONT_FAMILY } from "../pdf/reportDocument.ts";
import { contentWidth } from "../theme.ts";
import { wordsIn } from "../words.ts";
import { clip, dataTable, langOf, newPen, type Pen } from "../writing.ts";
import * as text from "./managementText.ts";
import { modelChart } from "./modelChart.ts";

/** One page for whoever runs the organisation: where we stand, what moved and why, what to do, and the whole in one picture. */
export function managementDocument(management: Management, language: Language): ReportDefinition {
  const { dossier, date } = management;
  const words = wordsIn(language);
  const pen = newPen(language, dossier.language, words, brandOf(dossier.report.colour));
  const name = clip(dossier.assignment.organisation, 80);
  const title = words("management.document");
  return loosePages(pen, {
    title: name === "" ? title : `${title} ${name}`,
    subject: title,
    date,
    left: words("management.note"),
    content: [
      { text: title, style: "h1", heading: 1, fontSize: 18, margin: [0, 0, 0, 2] },
      { text: clip(text.subject(pen, management), 160), style: "small", margin: [0, 0, 0, 6] },
      heading(words("management.standing")),
      { text: text.standingSentence(pen, management), style: "body", margin: [0, 0, 0, 3] },
      ...standing(pen, management),
      heading(words("management.moved")),
      ...moved(pen, management),
      heading(words("management.next")),
      ...next(pen, management),
      heading(words("management.whole")),
      ...whole(pen, management),
    ],
  });
}

function heading(title: string): Paragraph {
  return { text: title, style: "h2", heading: 2, fontSize: 11.5, margin: [0, 5, 0, 2] };
}

function standing(pen: Pen, management: Management): readonly ReportNode[] {
  const { words } = pen;
  const rows = text.standingRows(pen, management);
  const compared = rows.some(({ before }) => before !== "");
  return dataTable(
    pen,
    undefined,
    [
      { head: words("management.part"), width: 122 },
      ...(compared ? [{ head: words("management.before"), width: 54, figure: true } as const] : []),
      { head: words("management.now"), width: 44, figure: true },
      { head: words("management.meaning"), width: "*" },
    ],
    rows.map(({ name, now, before, meaning }): readonly Cell[] => [
      small(name),
      ...(compared ? [figure(before)] : []),
      { ...figure(now), bold: true },
      small(meaning),
    ]),
    { rowHeaders: 1 },
  ).map(tight);
}

function moved(pen: Pen, management: Management): readonly ReportNode[] {
  const texts = text.movedTexts(pen, management);
  const lead = [text.movedLead(pen, management), text.movedNothing(pen, management)].filter((part) => part !== "").join(" ");
  return [
    { text: lead, style: "small", margin: [0, 0, 0, 2] },
    ...texts.slice(0, 4).map(
      (one): Paragraph => ({
        text: [
          { text: `${one.lead} `, bold: true },
          one.because
            .slice(0, 2)
            .map((reason) => clip(reason, 92))
            .join(" "),
        ],
        fontSize: 8.6,
        margin: [0, 0, 0, 2],
      }),
    ),
  ];
}

function next(pen: Pen, management: Management): readonly ReportNode[] {
  const { words } = pen;
  const rows = text.nextTexts(pen, management);
  if (rows.length === 0) return [{ text: words("management.nextNone"), style: "small" }];
  const sentences = [text.onTimeSentence(pen, management), text.whenDoneSentence(pen, management)].filter((part) => part !== "").join(" ");
  return [
    ...dataTable(
      pen,
      undefined,
      [
        { head: words("management.point"), width: "*" },
        { head: words("management.owner"), width: 92 },
        { head: words("management.term"), width: 56 },
        { head: words("management.effect"), width: 128 },
      ],
      rows.map(({ number, title, owner, term, effect }): readonly Cell[] => [
        { text: [`${number}  `, { text: clip(title, 80), ...langOf(pen) }], style: "tableCell", fontSize: 8.6 },
        { text: clip(owner, 34), style: "tableCell", fontSize: 8.6, ...langOf(pen) },
        small(term),
        small(clip(effect, 80)),
      ]),
      { rowHeaders: 1 },
    ).map(tight),
    { text: sentences, style: "body", fontSize: 9, margin: [0, 0, 0, 0] },
  ];
}

/** Points that the longest of both norms leaves on the page; drawn for a wider place, its text is smaller and it lies flatter. */
const chartRoom = { height: 188, drawnFor: 720 };

function whole(pen: Pen, management: Management): readonly ReportNode[] {
  const chart = modelChart(pen, management, { width: chartRoom.drawnFor, palette: pen.palette });
  const width = Math.min(contentWidth, (chartRoom.height * chart.width) / chart.height);
  return [{ svg: toSvg(chart, FONT_FAMILY), alt: chart.alt, width, margin: [(contentWidth - width) / 2, 2, 0, 0] }];
}

function small(said: string): Paragraph {
  return { text: said, style: "tableCell", fontSize: 8.6 };
}

function figure(said: string): Paragraph {
  return { text: said, style: "figure", fontSize: 8.6 };
}

function tight(node: ReportNode): ReportNode {
  if (typeof node !== "object" || !("table" in node) || typeof node.layout !== "object") return node;
  return { ...node, margin: [0, 0, 0, 3], layout: { ...node.layout, paddingTop: () => 1.5, paddingBottom: () => 1.5 } };
}
