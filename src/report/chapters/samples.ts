/** Annex: how each file sample was drawn, what it can carry, what was replaced, and what every file shows. */
import type { FileRow, SampleReport } from "../../core/reporting/sampleReport.ts";
import { confidencePercent } from "../../core/sampling/discovery.ts";
import { shareOf } from "../../core/sampling/wilson.ts";
import { formatDate, formatNumber, formatShare } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { conclusionWords } from "../sampleWords.ts";
import { cell, clip, dataTable, isLong, sectionTitle, subTitle, typedCell, type Writing } from "../writing.ts";

export function sampleAnnex(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  if (model.samples.length === 0) return [];
  return [
    sectionTitle(words("sample.title"), { tocItem: true }),
    { text: words("sample.intro"), style: "body" },
    ...model.samples.flatMap((sample) => [
      { ...subTitle(words("sample.heading", { code: sample.code })), id: `sample-${sample.id}` },
      ...facts(writing, sample),
      ...outcomes(writing, sample),
      ...replacements(writing, sample),
      ...fileTables(writing, words("sample.filesTable", { code: sample.code }), sample.refs, sample.files),
      ...fileTables(writing, words("sample.picksTable", { code: sample.code }), sample.refs, sample.picks),
    ]),
  ];
}

function facts(writing: Writing, sample: SampleReport): readonly ReportNode[] {
  const { words, language } = writing;
  const { population, populationName, populationSha256, seed, drawn, strata, method, carries } = sample;
  const files = formatNumber(population, language);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      words("sample.population"),
      populationName === undefined ? files : words("sample.fromList", { files, name: clip(populationName, 120) }),
    ],
    [words("sample.seed"), seed.trim() === "" ? undefined : seed],
    [words("sample.strata"), strata],
    [words("sample.drawn"), String(drawn)],
    [words("sample.method"), method ?? words("sample.elsewhere")],
    [words("sample.carries"), carriesWords(writing, drawn, population, carries)],
    [words("sample.digest"), populationSha256],
  ];
  return dataTable(
    writing,
    words("sample.factsTable", { code: sample.code }),
    [
      { head: words("assignment.item"), width: 128 },
      { head: words("assignment.value"), width: "*" },
    ],
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[cell(name), cell(value)]])),
    { rowHeaders: 1 },
  );
}

export function carriesWords({ words }: Writing, drawn: number, population: number, carries: number | undefined): string | undefined {
  if (carries === undefined) return undefined;
  if (drawn >= population) return words("sample.all", { count: drawn });
  return words("sample.noneFails", { count: drawn, percent: carries, confidence: confidencePercent });
}

function outcomes(writing: Writing, { code, outcomes: rows }: SampleReport): readonly ReportNode[] {
  const { words, language } = writing;
  if (rows.length === 0) return [];
  return dataTable(
    writing,
    words("sample.outcomeTable", { code }),
    [
      { head: words("sample.criterion"), width: 48 },
      { head: words("sample.seenHead"), width: 60, figure: true },
      { head: words("sample.shareHead"), width: 44, figure: true },
      { head: words("sample.intervalHead"), width: 74, figure: true },
      { head: words("sample.conclusion"), width: "*" },
    ],
    rows.map((outcome): readonly Cell[] => {
      const { ref, shows, applies, interval } = outcome;
      const told = interval !== undefined;
      return [
        { text: ref, style: "tableCell", bold: true },
        { text: words("sample.of", { shows, applies }), style: "figure" },
        { text: told ? `${formatShare(shareOf(shows, applies), language)} %` : "–", style: "figure" },
        { text: told ? `${formatShare(interval.low, language)}–${formatShare(interval.high, language)} %` : "–", style: "figure" },
        cell(conclusionWords(writing, outcome)),
      ];
    }),
    { rowHeaders: 1 },
  );
}

function replacements(writing: Writing, { code, replaced, files }: SampleReport): readonly ReportNode[] {
  const { words, language } = writing;
  if (files.length === 0) return [];
  if (replaced.length === 0) return [{ text: words("sample.noneReplaced"), style: "body" }];
  return dataTable(
    writing,
    words("sample.replacedTable", { code }),
    [
      { head: words("sample.left"), width: 90 },
      { head: words("sample.in"), width: 90 },
      { head: words("sample.when"), width: 62 },
      { head: words("assignment.reason"), width: "*" },
    ],
    replaced.map(({ name, by, reason, at }): readonly Cell[] => [
      cell(clip(name, 60)),
      cell(by === "" ? words("sample.noReserve") : clip(by, 60)),
      cell(at === "" ? "" : formatDate(at, language, "short")),
      reason.trim() === "" ? cell(words("page.notFilledIn")) : typedCell(writing, reason),
    ]),
    { rowHeaders: 1, breakRows: isLong(...replaced.map(({ reason }) => reason)) },
  );
}

/** As many columns as fit in the width of the page; more criteria go into a next table. */
const columnsPerTable = 11;

function fileTables(writing: Writing, caption: string, refs: readonly string[], files: readonly FileRow[]): readonly ReportNode[] {
  if (files.length === 0) return [];
  const starts = Array.from({ length: Math.max(1, Math.ceil(refs.length / columnsPerTable)) }, (_, index) => index * columnsPerTable);
  return starts.flatMap((from) => fileTable(writing, caption, refs, files, from));
}

function fileTable(
  writing: Writing,
  caption: string,
  refs: readonly string[],
  files: readonly FileRow[],
  from: number,
): readonly ReportNode[] {
  const { words } = writing;
  const shown = refs.slice(from, from + columnsPerTable);
  const grouped = files.some(({ stratum }) => stratum !== "");
  return dataTable(
    writing,
    caption,
    [
      { head: words("sample.file"), width: "*" },
      ...(grouped ? [{ head: words("sample.group"), width: 50 } as const] : []),
      ...shown.map((ref) => ({ head: ref, width: 22.5 }) as const),
    ],
    files.map(({ name, stratum, results }): readonly Cell[] => [
      cell(clip(name, 60)),
      ...(grouped ? [cell(clip(stratum, 60), "small")] : []),
      ...shown.map((_, index) => cell(resultWords(writing, results[from + index]), "small")),
    ]),
    { rowHeaders: 1 },
  );
}

function resultWords({ words }: Writing, result: FileRow["results"][number]): string {
  if (result === undefined) return "–";
  const seen = words(`sample.result.${result.seen}`);
  return result.seriousHarm ? words("sample.result.harm", { seen }) : seen;
}
