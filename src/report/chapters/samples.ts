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
      ...fileTable(writing, sample, sample.files, false),
      ...fileTable(writing, sample, sample.picks, true),
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

/** Where every file has been looked at, what is seen goes without saying: the exceptions fit on a line. */
function fileTable(writing: Writing, sample: SampleReport, files: readonly FileRow[], picked: boolean): readonly ReportNode[] {
  const { words } = writing;
  if (files.length === 0) return [];
  const grouped = files.some(({ stratum }) => stratum !== "");
  const complete = files.every(({ results }) => results.every((result) => result !== undefined));
  const caption = picked ? "sample.picksTable" : complete ? "sample.filesTableRest" : "sample.filesTable";
  const listAll = picked || !complete;
  return dataTable(
    writing,
    words(caption, { code: sample.code }),
    [
      { head: words("sample.file"), width: 84 },
      ...(grouped ? [{ head: words("sample.group"), width: 84 } as const] : []),
      ...(listAll ? [{ head: words("sample.seenHead"), width: "*" } as const] : []),
      { head: words("sample.notSeen"), width: "*" },
      { head: words("sample.doesNotOccur"), width: "*" },
    ],
    files.map((file): readonly Cell[] => [
      cell(clip(file.name, 60)),
      ...(grouped ? [cell(clip(file.stratum, 60))] : []),
      ...(listAll ? [cell(refsWith(writing, sample.refs, file, "shows"))] : []),
      cell(
        [refsWith(writing, sample.refs, file, "showsNot"), ...(listAll ? [] : harmedOf(writing, sample.refs, file))]
          .filter((part) => part !== "")
          .join(", "),
      ),
      cell(refsWith(writing, sample.refs, file, "doesNotOccur")),
    ]),
    { rowHeaders: 1 },
  );
}

type Seen = NonNullable<FileRow["results"][number]>["seen"];

function refsWith(writing: Writing, refs: readonly string[], { results }: FileRow, seen: Seen): string {
  return refs
    .flatMap((ref, index) => {
      const result = results[index];
      if (result?.seen !== seen) return [];
      return [result.seriousHarm ? writing.words("sample.harm", { ref }) : ref];
    })
    .join(", ");
}

/** Serious harm in a file that shows it is never left to go without saying. */
function harmedOf({ words }: Writing, refs: readonly string[], { results }: FileRow): readonly string[] {
  return refs.flatMap((ref, index) => {
    const result = results[index];
    return result?.seen === "shows" && result.seriousHarm ? [words("sample.harmSeen", { ref })] : [];
  });
}
