import { formatDate } from "../../i18n/format.ts";
import { REPLACEMENT } from "../pdf/coverage.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { lowerFirst } from "../scoreWords.ts";
import { cell, chapterTitle, dataTable, sayIn, sectionTitle, typed, type Writing } from "../writing.ts";
import { coverageMatrix } from "./coverageMatrix.ts";
import { attachmentList, evidenceList } from "./evidence.ts";
import { fieldworkPlan } from "./fieldworkPlan.ts";
import { sampleAnnex } from "./samples.ts";

export function annexes(writing: Writing, number: number): readonly ReportNode[] {
  const { words } = writing;
  return [
    chapterTitle(number, words("annex.title")),
    ...evidenceList(writing),
    ...attachmentList(writing),
    ...coverageMatrix(writing),
    ...sampleAnnex(writing),
    ...fieldworkPlan(writing),
    sectionTitle(words("annex.interpretations"), { tocItem: true }),
    ...interpretations(writing),
    sectionTitle(words("annex.sources"), { tocItem: true }),
    ...sources(writing),
    sectionTitle(words("annex.glossary"), { tocItem: true }),
    ...glossary(writing),
    sectionTitle(words("annex.origin"), { tocItem: true }),
    ...origin(writing),
    sectionTitle(words("annex.disclaimers"), { tocItem: true }),
    ...statements(writing),
  ];
}

function interpretations(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { interpretations: choices } = model.norm;
  if (choices.length === 0) return [{ text: words("annex.noInterpretations"), style: "body" }];
  return [
    { text: words("annex.interpretationsIntro"), style: "body" },
    ...dataTable(
      writing,
      words("annex.interpretationsTable"),
      [
        { head: words("annex.about"), width: 74 },
        { head: words("annex.choice"), width: "*" },
        { head: words("annex.reason"), width: "*" },
      ],
      choices.map(({ about, choice, reason, movesScore }): readonly Cell[] => [
        cell(about.map((id) => subjectOf(writing, id)).join(", ")),
        {
          stack: [cell(sayIn(writing, choice)), ...(movesScore ? [{ text: words("annex.movesScore"), style: "small" }] : [])],
        },
        cell(sayIn(writing, reason)),
      ]),
    ),
  ];
}

/** A choice is about a criterion, a section, a way of weighing evidence, or the outcome as a whole. */
function subjectOf(writing: Writing, id: string): string {
  const { norm } = writing.model;
  if (id === "overall") return writing.words("annex.overall");
  const profile = norm.profileNames[id];
  return profile === undefined ? (norm.refs[id] ?? id) : lowerFirst(sayIn(writing, profile));
}

function sources(writing: Writing): readonly ReportNode[] {
  return writing.model.norm.sources.map((source) => ({
    text: [{ text: sayIn(writing, source.title), bold: true }, `. ${sayIn(writing, source.about)}`],
    style: "body",
  }));
}

const everywhere = ["norm", "criterion", "partly", "open", "evidence", "rationale", "point", "verified", "selfAssessment"] as const;
const ofScores = ["section", "level", "signal", "rightOfReply"] as const;
const ofChecklists = ["cluster", "knockOut", "readiness"] as const;

function glossary(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  const checklist = model.sections.every(({ score }) => score.kind === "checklist");
  const terms = [...everywhere, ...(checklist ? ofChecklists : ofScores)]
    .map((term) => ({ term: words(`glossary.${term}.term`), meaning: words(`glossary.${term}.meaning`) }))
    .sort((a, b) => a.term.localeCompare(b.term, language));
  return dataTable(
    writing,
    words("annex.glossaryTable"),
    [
      { head: words("annex.term"), width: 128 },
      { head: words("annex.meaning"), width: "*" },
    ],
    terms.map(({ term, meaning }) => [{ text: term, style: "tableCell", bold: true }, cell(meaning)]),
    { rowHeaders: 1 },
  );
}

function origin(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  const rows: readonly (readonly [string, string])[] = [
    [words("cover.norm"), `${model.norm.id}@${model.norm.version}`],
    [words("annex.normDigest"), model.norm.digest],
    [words("annex.dossierId"), model.dossier.id],
    [words("annex.created"), formatDate(model.dossier.createdAt, language)],
    [words("annex.lastChange"), formatDate(model.dossier.lastChange, language)],
    [words("annex.contributors"), String(model.dossier.contributors)],
  ];
  const { retention } = model.assignment;
  return [
    ...dataTable(
      writing,
      words("annex.originTable"),
      [
        { head: words("assignment.item"), width: 160 },
        { head: words("assignment.value"), width: "*" },
      ],
      rows.map(([name, value]) => [cell(name), cell(value)]),
      { rowHeaders: 1 },
    ),
    ...(retention.trim() === "" ? [] : [sectionTitle(words("annex.retention"), { tocItem: true }), ...typed(writing, retention)]),
  ];
}

function statements(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const said = [...model.norm.disclaimers.map((text) => sayIn(writing, text)), words("annex.replaced", { sign: REPLACEMENT })];
  return [
    { text: words("cover.noCertificate"), style: "body", bold: true },
    { ul: said.map((text) => ({ text, margin: [0, 0, 0, 3] as const })), markerColor: writing.brand.accent },
  ];
}
