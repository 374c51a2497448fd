import { levelBars } from "../../charts/levelBars.ts";
import { radar } from "../../charts/radar.ts";
import type { SectionReport } from "../../core/reporting/reportModel.ts";
import type { MeanScore } from "../../core/scoring/scores.ts";
import { formatScore } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { meanWords, scoreShort, scoreValue, sectionName } from "../scoreWords.ts";
import { cell, chapterTitle, dataTable, figure, sayIn, sectionTitle, type Writing } from "../writing.ts";
import { checklistScores } from "./checklistScores.ts";

export function scores(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  const graded = model.sections.filter(({ score }) => score.kind !== "checklist");
  return [
    chapterTitle(number, words("scores.title")),
    { text: graded.length > 0 ? words("scores.intro", model.scale) : words("scores.introChecklist"), style: "lead" },
    ...(graded.length > 0 ? gradedScores(writing, graded) : []),
    ...checklistScores(writing),
    ...scaleTable(writing),
    ...benchmarks(writing),
  ];
}

function gradedScores(writing: Writing, sections: readonly SectionReport[]): readonly ReportNode[] {
  const { words, model, palette } = writing;
  const names = sections.map((section) => sectionName(writing, section));
  const described = sections
    .map(({ score, selfScore }, index) => {
      const said = { name: names[index] ?? "", value: scoreValue(writing, score) };
      return selfScore === undefined
        ? words("scores.item", said)
        : words("scores.itemSelf", { ...said, self: scoreShort(writing, selfScore) });
    })
    .join(" ");
  const bars = levelBars(
    sections.map(({ score, selfScore }, index) => ({
      name: names[index] ?? "",
      low: score.kind === "checklist" ? 0 : score.low,
      high: score.kind === "checklist" ? 0 : score.high,
      value: scoreValue(writing, score),
      ...(selfScore === undefined || selfScore.kind === "checklist" ? {} : { self: selfScore.low }),
    })),
    model.scale,
    {
      alt: words("scores.levelsAlt", { ...model.scale, list: described }),
      caption: words("scores.levels"),
      section: words("summary.section"),
      score: words("summary.score"),
      selfScore: words("scores.self"),
      legendReached: words("scores.reached"),
      legendPossible: words("scores.possible"),
    },
    palette,
  );
  return [
    figure(writing, bars, words("scores.levels")),
    ...(sections.length > 2 ? [profile(writing, sections, names, described)] : []),
    ...scoreTable(writing, sections, names),
    ...mean(writing),
  ];
}

function profile(writing: Writing, sections: readonly SectionReport[], names: readonly string[], described: string): ReportNode {
  const { words, model, palette } = writing;
  const lows = sections.map(({ score }) => (score.kind === "checklist" ? undefined : score.low));
  const highs = sections.map(({ score }) => (score.kind === "checklist" ? undefined : score.high));
  const selves = sections.map(({ selfScore }) => (selfScore === undefined || selfScore.kind === "checklist" ? undefined : selfScore.low));
  const series = [
    { name: words(model.whose === "self" ? "scores.own" : "scores.auditor"), values: lows },
    ...(model.selfScore === undefined ? [] : [{ name: words("scores.self"), values: selves }]),
    ...(lows.some((low, index) => low !== highs[index]) ? [{ name: words("scores.possible"), values: highs }] : []),
  ];
  const rings = Array.from({ length: model.scale.max - model.scale.min + 1 }, (_, index) => model.scale.min + index);
  const chart = radar(
    names,
    series.map((one) => ({ ...one, shown: one.values.map((value) => String(value ?? "")) })),
    // The lowest score stands one ring out, so that it can be seen.
    { min: model.scale.min - 1, max: model.scale.max, rings: rings.map((at) => ({ at, name: String(at) })) },
    { alt: words("scores.radarAlt", { list: described }), caption: words("scores.radar"), axis: words("summary.section") },
    palette,
  );
  return figure(writing, chart, words("scores.radar"));
}

function scoreTable(writing: Writing, sections: readonly SectionReport[], names: readonly string[]): readonly ReportNode[] {
  const { words, model } = writing;
  const additive = sections.some(({ score }) => score.kind === "additive");
  const self = model.selfScore !== undefined;
  const right = (text: string): Cell => ({ text, style: "figure" });
  const rows = sections.map(({ score, selfScore }, index): readonly Cell[] => [
    cell(names[index] ?? ""),
    right(scoreShort(writing, score)),
    ...(additive ? [right(score.kind === "additive" ? rawShort(writing, score) : "")] : []),
    ...(self ? [right(selfScore === undefined ? "" : scoreShort(writing, selfScore))] : []),
    right(String(score.open.length)),
  ]);
  return [
    sectionTitle(words("scores.table"), { tocItem: true }),
    ...(self ? [{ text: words("scores.selfCompared"), style: "body" }] : []),
    ...dataTable(
      writing,
      words("scores.tableCaption"),
      [
        { head: words("summary.section"), width: "*" },
        { head: words("summary.score"), width: 62, figure: true },
        ...(additive ? [{ head: words("scores.raw"), width: 62, figure: true } as const] : []),
        ...(self ? [{ head: words("scores.self"), width: 92, figure: true } as const] : []),
        { head: words("scores.unanswered"), width: 64, figure: true },
      ],
      rows,
      { rowHeaders: 1 },
    ),
  ];
}

function rawShort({ words }: Writing, { rawLow, rawHigh }: { readonly rawLow: number; readonly rawHigh: number }): string {
  return rawLow === rawHigh ? String(rawLow) : words("scores.valueShort", { low: rawLow, high: rawHigh });
}

function mean(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { overall } = model.score;
  if (overall.kind !== "mean" || !model.settings.showOverall || overall.count === 0) return [];
  return [sectionTitle(words("scores.mean"), { tocItem: true }), { text: meanSentence(writing, overall), style: "body" }];
}

function meanSentence(writing: Writing, overall: MeanScore): string {
  const { words } = writing;
  const { sumLow, sumHigh, count } = overall;
  if (sumLow === sumHigh) return words("scores.meanText", { mean: meanWords(writing, overall).value, sum: sumLow, count });
  const bound = (sum: number) => meanWords(writing, { ...overall, sumLow: sum, sumHigh: sum }).value;
  return words("scores.meanTextRange", { low: bound(sumLow), high: bound(sumHigh), sumLow, sumHigh, count });
}

function scaleTable(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const scale = Object.entries(model.norm.scale).sort(([a], [b]) => Number(b) - Number(a));
  if (scale.length === 0) return [];
  return [
    sectionTitle(words("scores.scale"), { tocItem: true }),
    ...dataTable(
      writing,
      words("scores.scaleTable"),
      [
        { head: words("summary.score"), width: 44 },
        { head: words("scores.meaning"), width: "*" },
      ],
      scale.map(([score, meaning]) => [cell(score), cell(sayIn(writing, meaning))]),
      { rowHeaders: 1 },
    ),
  ];
}

function benchmarks(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  if (model.norm.benchmarks.length === 0) return [];
  return [
    sectionTitle(words("scores.benchmarks"), { tocItem: true }),
    ...dataTable(
      writing,
      words("scores.benchmarksTable"),
      [
        { head: words("scores.benchmark"), width: "*" },
        { head: words("scores.year"), width: 36, figure: true },
        { head: words("summary.score"), width: 40, figure: true },
        { head: words("scores.source"), width: 200 },
      ],
      model.norm.benchmarks.map(({ name, year, tenths, source, comparable, note }): readonly Cell[] => [
        cell(sayIn(writing, name)),
        { text: String(year), style: "figure" },
        { text: formatScore(`${Math.floor(tenths / 10)}.${tenths % 10}`, language), style: "figure" },
        {
          stack: [
            cell(sayIn(writing, source)),
            ...(note === undefined ? [] : [{ text: sayIn(writing, note), style: "small" }]),
            ...(comparable ? [] : [{ text: `${words("scores.notComparable")}.`, style: "small" }]),
          ],
        },
      ]),
      { rowHeaders: 1 },
    ),
  ];
}
