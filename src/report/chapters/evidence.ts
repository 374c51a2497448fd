/** The evidence by type, each with its code, and the files with their fingerprints. */

import { evidenceTypes } from "../../core/norm/normSchema.ts";
import type { EvidenceReport } from "../../core/reporting/reportModel.ts";
import { formatBytes, formatDate } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { cell, clip, dataTable, langOf, sectionTitle, subTitle, typed, type Writing } from "../writing.ts";
import { detailsOf, interviewTitle, seenLines } from "./evidenceDetails.ts";

export function evidenceList(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const title = sectionTitle(words("annex.evidence"), { tocItem: true });
  if (model.evidence.length === 0) return [title, { text: words("annex.noEvidence"), style: "body" }];
  return [
    title,
    { text: words("annex.evidenceIntro"), style: "body" },
    ...evidenceTypes.flatMap((type) => {
      const items = model.evidence.filter((item) => item.type === type);
      if (items.length === 0) return [];
      return [
        subTitle(words(`evidenceType.${type}`)),
        ...(type === "interview" ? [{ text: words("annex.interviewNote"), style: "body" }] : []),
        ...typeTable(writing, words("annex.evidenceTable", { type: words(`evidenceType.${type}`) }), items),
      ];
    }),
  ];
}

function typeTable(writing: Writing, caption: string, items: readonly EvidenceReport[]): readonly ReportNode[] {
  const { words, language } = writing;
  return dataTable(
    writing,
    caption,
    [
      { head: words("annex.code"), width: 44 },
      { head: words("annex.item"), width: "*" },
      { head: words("annex.date"), width: 62 },
      { head: words("annex.about"), width: 132 },
    ],
    items.map((item): readonly Cell[] => [
      { text: item.code, style: "tableCell", bold: true, id: `evidence-${item.id}` },
      description(writing, item),
      cell(item.date === "" ? words(isWithheld(item) ? "annex.notTold" : "page.notFilledIn") : formatDate(item.date, language, "short")),
      cell(item.about.map((about) => aboutWords(writing, item, about)).join(", ")),
    ]),
    { rowHeaders: 1 },
  );
}

/** Of a small group the day is left out on purpose. */
function isWithheld({ part }: EvidenceReport): boolean {
  return part?.kind === "interview" && part.role === undefined;
}

function description(writing: Writing, item: EvidenceReport): ReportNode {
  const interview = item.type === "interview";
  const details = detailsOf(writing, item);
  return {
    stack: [
      ...(interview ? [cell(interviewTitle(writing, item.part))] : typed(writing, clip(item.title, 300), "tableCell")),
      ...(details.length === 0 ? [] : [{ text: details.join(" "), style: "small" }]),
      ...seenLines(writing, item),
    ],
  };
}

/** With the pages of a document; what was seen at an observation stands below its title. */
function aboutWords({ words }: Writing, { type }: EvidenceReport, { ref, stance, cited }: EvidenceReport["about"][number]): string {
  const place = cited === undefined || type === "observation" ? ref : words("annex.cited", { ref, cited: clip(cited, 60) });
  switch (stance) {
    case "supports":
      return place;
    case "contradicts":
      return words("annex.contradictsMark", { ref: place });
    case "neutral":
      return words("annex.neutralMark", { ref: place });
  }
}

export function attachmentList(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  const files = model.evidence.flatMap(({ code, attachments }) => attachments.map((attachment) => ({ code, attachment })));
  if (files.length === 0) return [];
  return [
    sectionTitle(words("annex.attachments"), { tocItem: true }),
    { text: words("annex.attachmentsIntro"), style: "body" },
    ...dataTable(
      writing,
      words("annex.attachmentsTable"),
      [
        { head: words("annex.code"), width: 44 },
        { head: words("annex.file"), width: "*" },
        { head: words("annex.size"), width: 48, figure: true },
        { head: words("annex.fingerprint"), width: 168 },
      ],
      files.map(({ code, attachment }): readonly Cell[] => [
        { text: code, style: "tableCell", bold: true },
        attachment.name === ""
          ? cell(words("annex.unnamedFile"))
          : { text: clip(attachment.name, 120), style: "tableCell", ...langOf(writing) },
        { text: formatBytes(attachment.sizeBytes, language), style: "figure" },
        // Two lines of 32 signs, so that it can be compared by eye.
        { text: `${attachment.sha256.slice(0, 32)}\n${attachment.sha256.slice(32)}`, style: "code" },
      ]),
      { rowHeaders: 1 },
    ),
  ];
}
