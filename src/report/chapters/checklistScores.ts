/** The score picture of a checklist: the advice and what it rests on, the zeros apart, then the other clusters. */
import { clusterBars } from "../../charts/clusterBars.ts";
import { radar } from "../../charts/radar.ts";
import type { ReadinessFacts, SectionReport } from "../../core/reporting/reportModel.ts";
import type { ChecklistScore } from "../../core/scoring/scores.ts";
import type { ReportNode } from "../pdf/node.ts";
import { lowerFirst, sectionName } from "../scoreWords.ts";
import { cell, dataTable, figure, listed, sayIn, sectionTitle, type Writing } from "../writing.ts";

type Cluster = { readonly section: SectionReport; readonly score: ChecklistScore };

export function checklistScores(writing: Writing): readonly ReportNode[] {
  const clusters = writing.model.sections.flatMap((section) =>
    section.score.kind === "checklist" ? [{ section, score: section.score }] : [],
  );
  if (clusters.length === 0) return [];
  const { words, model } = writing;
  const grouped = Object.entries(model.norm.groups).map(([id, group]) => ({
    ...group,
    clusters: clusters.filter(({ section }) => section.group === id),
  }));
  const rest = clusters.filter(({ section }) => section.group === undefined);
  const named = grouped.filter((group) => group.clusters.length > 0);
  return [
    ...readiness(writing),
    ...named.flatMap((group) => titledBars(writing, group.clusters, sayIn(writing, group.name), sayIn(writing, group.text))),
    ...titledBars(writing, rest, words(named.length > 0 ? "scores.otherClusters" : "scores.clusters")),
    ...(clusters.length > 2 ? [profile(writing, clusters)] : []),
    ...table(writing, clusters),
  ];
}

function readiness(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { overall } = model.score;
  if (overall.kind !== "readiness" || model.readiness === undefined) return [];
  const names = { low: lowerFirst(words(`readiness.${overall.low}`)), high: lowerFirst(words(`readiness.${overall.high}`)) };
  return [
    sectionTitle(words("scores.readiness"), { tocItem: true }),
    {
      text: names.low === names.high ? words("scores.readinessText", { readiness: names.low }) : words("scores.readinessRangeText", names),
      style: "lead",
    },
    ...conditions(writing, model.readiness),
    { text: words("scores.readinessNote"), style: "body" },
  ];
}

function conditions(writing: Writing, facts: ReadinessFacts): readonly ReportNode[] {
  const { words, model } = writing;
  const under = facts.underFloor.map((id) => model.sections.find((section) => section.id === id)?.ref ?? id);
  const rows: readonly (readonly [string, string])[] = [
    [words("scores.conditionKnockOuts"), words("scores.ofAll", { met: facts.knockOutsMet, all: facts.knockOuts })],
    [words("scores.conditionOthers", { percent: facts.othersPercent }), words("scores.ofAll", { met: facts.othersMet, all: facts.others })],
    [
      words("scores.conditionFloor", { percent: facts.sectionFloorPercent }),
      under.length === 0 ? words("scores.noneUnder") : words("scores.under", { count: under.length, list: listed(writing, under) }),
    ],
  ];
  return dataTable(
    writing,
    words("scores.readinessTable"),
    [
      { head: words("scores.condition"), width: "*" },
      { head: words("scores.outcome"), width: 190 },
    ],
    rows.map(([condition, outcome]) => [cell(condition), cell(outcome)]),
    { rowHeaders: 1 },
  );
}

/** The title stays on the page of its figure. */
function titledBars(writing: Writing, clusters: readonly Cluster[], title: string, text?: string): readonly ReportNode[] {
  if (clusters.length === 0) return [];
  const about = text === undefined ? [] : [{ text, style: "body" }];
  return [{ stack: [sectionTitle(title, { tocItem: true }), ...about, bars(writing, clusters, title)], unbreakable: true }];
}

function bars(writing: Writing, clusters: readonly Cluster[], caption: string): ReportNode {
  const { words, palette } = writing;
  const chart = clusterBars(
    clusters.map(({ section, score }) => ({
      name: sectionName(writing, section),
      met: score.met,
      partly: score.partly,
      notMet: notMet(score),
      open: score.open.length,
      value: fraction(writing, score),
    })),
    {
      alt: words("scores.clustersAlt", { list: clusters.map((cluster) => clusterWords(writing, cluster)).join(" ") }),
      caption,
      cluster: words("scores.cluster"),
      value: words("scores.fraction"),
      met: words("scores.met"),
      partly: words("scores.partly"),
      notMet: words("scores.notMet"),
      open: words("scores.open"),
    },
    palette,
  );
  return figure(writing, chart, caption);
}

/** A cluster of which nothing applies stands at the centre, and its name says so. */
function profile(writing: Writing, clusters: readonly Cluster[]): ReportNode {
  const { words, palette } = writing;
  const shares = clusters.map(({ score }) => (score.applicable === 0 ? 0 : score.met / score.applicable));
  const chart = radar(
    clusters.map(({ section }) => sectionName(writing, section)),
    [{ name: words("scores.met"), values: shares, shown: clusters.map(({ score }) => fraction(writing, score)) }],
    { min: 0, max: 1, rings: [25, 50, 75, 100].map((percent) => ({ at: percent / 100, name: words("page.percent", { value: percent }) })) },
    {
      alt: words("scores.radarAlt", { list: clusters.map((cluster) => clusterWords(writing, cluster)).join(" ") }),
      caption: words("scores.profileChecklist"),
      axis: words("scores.cluster"),
    },
    palette,
  );
  return figure(writing, chart, words("scores.profileChecklist"));
}

function table(writing: Writing, clusters: readonly Cluster[]): readonly ReportNode[] {
  const { words } = writing;
  const figureColumn = (head: string) => ({ head, width: 54, figure: true }) as const;
  return [
    sectionTitle(words("scores.table"), { tocItem: true }),
    ...dataTable(
      writing,
      words("scores.clusters"),
      [
        { head: words("scores.cluster"), width: "*" },
        figureColumn(words("scores.met")),
        figureColumn(words("scores.partly")),
        figureColumn(words("scores.notMet")),
        figureColumn(words("scores.unanswered")),
        { head: words("scores.fraction"), width: 84, figure: true },
      ],
      clusters.map(({ section, score }) => [
        cell(sectionName(writing, section)),
        ...[score.met, score.partly, notMet(score), score.open.length].map((count) => ({ text: String(count), style: "figure" })),
        { text: fraction(writing, score), style: "figure" },
      ]),
      { rowHeaders: 1 },
    ),
  ];
}

function notMet(score: ChecklistScore): number {
  return score.applicable - score.met - score.partly - score.open.length;
}

function fraction({ words }: Writing, { met, applicable }: ChecklistScore): string {
  return applicable === 0 ? words("scores.noItems") : `${met} / ${applicable}`;
}

function clusterWords(writing: Writing, { section, score }: Cluster): string {
  const { met, applicable, partly, open } = score;
  return writing.words("scores.clusterItem", { name: sectionName(writing, section), met, applicable, partly, open: open.length });
}
