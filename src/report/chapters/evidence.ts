/** The evidence by type, each with its code, and the files with their fingerprints. */

import { evidenceTypes } from "../../core/norm/normSchema.ts";
import type { EvidenceReport } from "../../core/reporting/reportModel.ts";
import { formatBytes, formatDate } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { cell, clip, dataTable, langOf, sectionTitle, subTitle, type Writing } from "../writing.ts";

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
      cell(item.date === "" ? words("page.notFilledIn") : formatDate(item.date, language, "short")),
      cell(item.about.map((about) => aboutWords(writing, about)).join(", ")),
    ]),
    { rowHeaders: 1 },
  );
}

function description(writing: Writing, item: EvidenceReport): ReportNode {
  const { words } = writing;
  const from = [
    ...(item.source.trim() === "" ? [] : [words("annex.source", { source: trimmed(item.source) })]),
    ...(item.place.trim() === "" ? [] : [words("annex.place", { place: trimmed(item.place) })]),
    ...(item.collectedBy.trim() === ""
      ? []
      : [words(item.type === "interview" ? "annex.heldBy" : "annex.collectedBy", { name: trimmed(item.collectedBy) })]),
    ...(item.beforePeriod ? [words("annex.beforePeriod")] : []),
  ];
  return {
    stack: [
      { text: clip(item.title, 300), style: "tableCell", ...langOf(writing) },
      ...(from.length === 0 ? [] : [{ text: from.join(" "), style: "small" }]),
    ],
  };
}

/** Set in a sentence that ends by itself. */
function trimmed(text: string): string {
  return clip(text, 200).replace(/[.\s]+$/, "");
}

function aboutWords({ words }: Writing, { ref, stance }: EvidenceReport["about"][number]): string {
  switch (stance) {
    case "supports":
      return ref;
    case "contradicts":
      return words("annex.contradictsMark", { ref });
    case "neutral":
      return words("annex.neutralMark", { ref });
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
