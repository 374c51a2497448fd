import { formatDate } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { span } from "../span.ts";
import { cell, chapterTitle, dataTable, isLong, sayIn, sectionTitle, typed, typedCell, type Writing } from "../writing.ts";
import { normWithEdition } from "./cover.ts";
import { workDone, workLimits } from "./work.ts";

export function assignment(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  const given = model.assignment;
  return [
    chapterTitle(number, words("assignment.title")),
    ...facts(writing),
    ...described(writing, words("assignment.objectives"), given.objectives),
    ...described(writing, words("assignment.scope"), given.scope),
    ...described(writing, words("assignment.exclusions"), given.exclusions),
    ...described(writing, words("assignment.method"), given.method),
    ...workDone(writing),
    sectionTitle(words("assignment.norm")),
    {
      text: `${normWithEdition(writing)}. ${sayIn(writing, model.norm.summary)}`,
      style: "body",
    },
    sectionTitle(words("assignment.team")),
    ...team(writing),
    sectionTitle(words("assignment.limitations")),
    ...limitations(writing),
  ];
}

function described(writing: Writing, title: string, text: string): readonly ReportNode[] {
  return text.trim() === "" ? [] : [sectionTitle(title), ...typed(writing, text)];
}

function facts(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const given = model.assignment;
  const rows: readonly (readonly [string, string, boolean])[] = [
    [words("assignment.organisation"), given.organisation, true],
    [words("assignment.unit"), given.unit, true],
    [words("cover.kind"), words(`kind.${model.kind}`), false],
    [words("cover.client"), given.client, true],
    [words("assignment.auditee"), given.auditee, true],
    [words("assignment.locations"), given.locations, true],
    [words("cover.period"), span(writing, given.periodFrom, given.periodTo), false],
    [words("cover.fieldwork"), span(writing, given.auditFrom, given.auditTo), false],
  ];
  const filled = rows.filter(([, value]) => value.trim() !== "");
  return dataTable(
    writing,
    words("assignment.facts"),
    [
      { head: words("assignment.item"), width: 128 },
      { head: words("assignment.value"), width: "*" },
    ],
    filled.map(([name, value, isTyped]): readonly Cell[] => [cell(name), isTyped ? typedCell(writing, value) : cell(value)]),
    { rowHeaders: 1, breakRows: isLong(...filled.map(([, value]) => value)) },
  );
}

function team(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  if (model.team.length === 0) return [{ text: words("assignment.noTeam"), style: "body" }];
  return dataTable(
    writing,
    words("assignment.teamTable"),
    [
      { head: words("assignment.name"), width: 112 },
      { head: words("assignment.role"), width: 70 },
      { head: words("assignment.independence"), width: "*" },
    ],
    model.team.map(({ name, role, independence }): readonly Cell[] => [
      cell(name),
      cell(words(`memberRole.${role}`)),
      {
        stack: [
          cell(independence.declared ? formatDate(independence.on, language) : words("assignment.notDeclared")),
          ...typed(writing, independence.note, "small"),
        ],
      },
    ]),
    { breakRows: isLong(...model.team.map(({ independence }) => independence.note)) },
  );
}

function limitations(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { confidence } = model.summary;
  const statements = [
    ...(model.kind === "selfAssessment" ? [words("assignment.selfWarning")] : []),
    words("assignment.preconditions"),
    words("assignment.samples"),
    ...(confidence.open > 0 ? [words("summary.openCount", { count: confidence.open })] : []),
    ...workLimits(writing),
  ];
  const list: ReportNode = {
    ul: statements.map((text) => ({ text, margin: [0, 0, 0, 3] as const })),
    markerColor: writing.brand.accent,
    margin: [0, 0, 0, 8],
  };
  if (model.limitations.length === 0) return [list];
  return [
    list,
    { text: words("assignment.limited"), style: "h3", heading: 3, needs: 120 },
    ...dataTable(
      writing,
      words("assignment.limitedTable"),
      [
        { head: words("plan.criteria"), width: 196 },
        { head: words("assignment.reason"), width: "*" },
      ],
      model.limitations.map(({ ref, text, reason }): readonly Cell[] => [
        { text: [{ text: `${ref}  `, bold: true }, sayIn(writing, text)], style: "tableCell" },
        reason.trim() === "" ? cell(words("page.notFilledIn")) : typedCell(writing, reason),
      ]),
      { breakRows: isLong(...model.limitations.map(({ reason }) => reason)) },
    ),
  ];
}
