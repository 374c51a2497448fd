import { formatDate } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { cell, chapterTitle, dataTable, langOf, sectionTitle, typedOr, type Writing } from "../writing.ts";

export function opinion(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model, language } = writing;
  const { conclusion, divergingOpinions, followUp, followUpBy } = model.assignment;
  return [
    chapterTitle(number, words("opinion.title")),
    sectionTitle(words("opinion.conclusion")),
    ...typedOr(writing, conclusion, "opinion.noConclusion"),
    { text: words("cover.noCertificate"), style: "body" },
    { text: words("assignment.preconditions"), style: "body" },
    sectionTitle(words("opinion.diverging")),
    ...typedOr(writing, divergingOpinions, "opinion.noDiverging"),
    sectionTitle(words("opinion.followUp")),
    ...typedOr(writing, followUp, "opinion.noFollowUp"),
    ...(followUpBy === "" ? [] : [{ text: words("opinion.followUpBy", { date: formatDate(followUpBy, language) }), style: "body" }]),
    sectionTitle(words("opinion.signOff")),
    ...signOff(writing),
  ];
}

function signOff(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const signing = model.team.filter(({ role }) => role === "leadAuditor" || role === "reviewer");
  const rows: readonly (readonly [string, string])[] = [
    ...signing.map(({ role, name }): readonly [string, string] => [words(`memberRole.${role}`), name]),
    [words("opinion.auditee"), model.assignment.auditee],
  ];
  return [
    ...dataTable(
      writing,
      words("opinion.signOffTable"),
      [
        { head: words("opinion.role"), width: 92 },
        { head: words("opinion.name"), width: "*" },
        { head: words("opinion.signature"), width: 200 },
      ],
      rows.map(([role, name], index): readonly Cell[] => [
        { text: role, style: "tableCell", margin: [0, 8, 0, 20] },
        { text: name, style: "tableCell", margin: [0, 8, 0, 20], ...(index === rows.length - 1 ? langOf(writing) : {}) },
        cell(""),
      ]),
    ),
    ...(model.kind === "selfAssessment" ? [] : [{ text: words("opinion.decider"), style: "small" }]),
  ];
}
