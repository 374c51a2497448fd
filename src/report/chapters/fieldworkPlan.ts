/** How the fieldwork was planned: interviews per group, documents asked for, and what else was to be looked at. */
import type { FieldworkReport } from "../../core/reporting/reportModel.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Cell, Paragraph, ReportNode } from "../pdf/node.ts";
import { cell, dataTable, sayIn, sectionTitle, titleCell, type Writing } from "../writing.ts";

export function fieldworkPlan(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { fieldwork } = model;
  if (fieldwork === undefined) return [];
  return [
    sectionTitle(words("fieldwork.title"), { tocItem: true }),
    { text: words("fieldwork.intro"), style: "body" },
    ...groups(writing, fieldwork),
    ...documents(writing, fieldwork),
    ...others(writing, fieldwork),
  ];
}

function groups(writing: Writing, { roles, small }: FieldworkReport): readonly ReportNode[] {
  const { words } = writing;
  if (roles.length === 0 && small.groups === 0) return [];
  const rows = [
    ...roles.map(({ role, size, asked, planned, held }) => [sayIn(writing, role), size === 0 ? "–" : String(size), asked, planned, held]),
    ...(small.groups === 0 ? [] : [[words("fieldwork.small", { count: small.groups }), "–", small.asked, small.planned, small.held]]),
  ];
  return [
    ...dataTable(
      writing,
      words("fieldwork.rolesTable"),
      [
        { head: words("fieldwork.role"), width: "*" },
        { head: words("fieldwork.size"), width: 62, figure: true },
        { head: words("fieldwork.asked"), width: 62, figure: true },
        { head: words("fieldwork.toCome"), width: 62, figure: true },
        { head: words("fieldwork.held"), width: 62, figure: true },
      ],
      rows.map(([name, ...figures]): readonly Cell[] => [cell(String(name)), ...figures.map((value) => figureCell(String(value)))]),
      { rowHeaders: 1 },
    ),
    ...(small.groups === 0 ? [] : [{ text: words("fieldwork.smallNote"), style: "small" } as const]),
  ];
}

function documents(writing: Writing, { documents: asked }: FieldworkReport): readonly ReportNode[] {
  const { words, language } = writing;
  if (asked.length === 0) return [];
  return dataTable(
    writing,
    words("fieldwork.documentsTable"),
    [
      { head: words("fieldwork.document"), width: "*" },
      { head: words("fieldwork.due"), width: 68 },
      { head: words("fieldwork.status"), width: 82 },
      { head: words("annex.about"), width: 118 },
    ],
    asked.map((document): readonly Cell[] => [
      titleCell(writing, document),
      cell(document.due === "" ? "–" : formatDate(document.due, language, "short")),
      cell(words(`planStatus.${document.status}`)),
      cell(document.refs.join(", ")),
    ]),
    { rowHeaders: 1 },
  );
}

function others(writing: Writing, { others: planned }: FieldworkReport): readonly ReportNode[] {
  const { words, language } = writing;
  if (planned.length === 0) return [];
  return dataTable(
    writing,
    words("fieldwork.othersTable"),
    [
      { head: words("fieldwork.what"), width: "*" },
      { head: words("fieldwork.kind"), width: 100 },
      { head: words("annex.date"), width: 62 },
      { head: words("annex.about"), width: 118 },
    ],
    planned.map((thing): readonly Cell[] => [
      titleCell(writing, thing),
      cell(words(`evidenceType.${thing.kind}`)),
      cell(thing.date === "" ? "–" : formatDate(thing.date, language, "short")),
      cell(thing.refs.join(", ")),
    ]),
    { rowHeaders: 1 },
  );
}

function figureCell(text: string): Paragraph {
  return { text, style: "figure" };
}
