/** One page for whoever reads no further. Everything that people typed is cut to size here; the whole stands further on. */

import { wrap } from "../../charts/chartNode.ts";
import { scoreColour } from "../../charts/scoreColours.ts";
import type { Confidence, Strength } from "../../core/reporting/reportModel.ts";
import type { SectionScore } from "../../core/scoring/scores.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Paragraph, ReportNode, Table, Vector } from "../pdf/node.ts";
import { effectWords, meanWords, readinessWords } from "../scoreWords.ts";
import { cardGrid, colours, contentWidth } from "../theme.ts";
import { cell, chapterTitle, clip, dataTable, langOf, listed, sayIn, type Writing } from "../writing.ts";

export function summary(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  return [
    chapterTitle(number, words("summary.title")),
    ...headline(writing),
    scoreCards(writing),
    ...(model.readiness === undefined ? [] : [othersLine(writing)]),
    heading(words("summary.strengths")),
    ...strengths(writing),
    heading(words("summary.improvements")),
    ...improvements(writing),
    heading(words("summary.confidence")),
    ...confidence(writing),
  ];
}

function heading(text: string): Paragraph {
  return { text, style: "h2", heading: 2, margin: [0, 9, 0, 4], fontSize: 13 };
}

/** The outcome in one line: the mean, or the advice. */
function headline(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { overall } = model.score;
  switch (overall.kind) {
    case "mean": {
      if (!model.settings.showOverall) return [];
      const { value, sum } = meanWords(writing, overall);
      return [
        {
          text: [
            { text: `${words("summary.meanTitle")} ` },
            { text: value, bold: true },
            { text: `  (${sum})`, fontSize: 9, color: colours.muted },
          ],
          style: "lead",
        },
      ];
    }
    case "readiness":
      return [
        {
          text: [{ text: `${words("summary.readinessTitle")}: ` }, { text: readinessWords(writing, overall), bold: true }],
          style: "lead",
          margin: [0, 0, 0, 2],
        },
        { text: words("summary.readinessIsAdvice"), style: "small", margin: [0, 0, 0, 10] },
      ];
  }
}

function scoreCards(writing: Writing): ReportNode {
  const { model } = writing;
  const zeros = model.sections.filter(({ group }) => group !== undefined);
  const shown = zeros.length > 0 ? zeros : model.sections.slice(0, 5);
  // In 9 points the letters of the report's typeface are on average as wide as those `wrap` reckons with in 7.6.
  const lines = shown.map(({ ref, name }) => wrap(`${ref}  ${sayIn(writing, name)}`, contentWidth / shown.length - 22, 7.6).length);
  const most = Math.max(...lines);
  const table: Table = {
    presentation: true,
    table: {
      widths: shown.map(() => "*"),
      dontBreakRows: true,
      body: [
        shown.map(({ ref, name, score }, index) => ({
          // Names of one line and of two keep the figures on one height.
          stack: card(writing, `${ref}  ${sayIn(writing, name)}`, score, (most - (lines[index] ?? most)) * 12.8),
        })),
      ],
    },
    layout: cardGrid,
    margin: [0, 0, 0, 8],
  };
  return table;
}

function card(writing: Writing, name: string, score: SectionScore, below: number): readonly ReportNode[] {
  const { words, model, palette } = writing;
  const title: Paragraph = { text: name, fontSize: 9, bold: true, color: colours.ink, margin: [0, 0, 0, 2 + below] };
  if (score.kind === "checklist") {
    return [
      title,
      {
        text: words("summary.metOfApplicable", { met: score.met, applicable: score.applicable }),
        style: "big",
        fontSize: 22,
        color: palette.accent,
      },
      { text: words("summary.itemsMet"), style: "small" },
    ];
  }
  return [
    title,
    {
      text: [
        { text: String(score.low), style: "big", color: scoreColour(score.low, model.scale, palette) },
        { text: ` ${words("summary.ofMax", { max: model.scale.max })}`, color: colours.muted, fontSize: 9.2 },
      ],
    },
    { canvas: steps(writing, score), artifact: true, margin: [0, 1, 0, 4] },
    {
      text: score.low === score.high ? words("summary.fixed") : words("summary.canBecome", { high: score.high }),
      style: "small",
    },
  ];
}

/** A box per step of the scale: filled up to the score, dashed as far as it can still rise. */
function steps({ model, palette }: Writing, { low, high }: { readonly low: number; readonly high: number }): readonly Vector[] {
  const { min, max } = model.scale;
  return Array.from({ length: max - min + 1 }, (_, index): Vector => {
    const box = { type: "rect", x: index * 17 + 0.5, y: 0.5, w: 14, h: 6, r: 1 } as const;
    if (min + index <= low) return { ...box, color: scoreColour(low, model.scale, palette) };
    const possible = min + index <= high;
    const line = possible ? { lineColor: palette.accent, dash: { length: 1.5, space: 1.5 } } : { lineColor: palette.hairline };
    return { ...box, color: palette.ground, lineWidth: 0.7, ...line };
  });
}

function othersLine({ words, model }: Writing): ReportNode {
  const others = model.sections.filter(({ group }) => group === undefined);
  const count = (what: "met" | "applicable") => others.reduce((sum, { score }) => sum + (score.kind === "checklist" ? score[what] : 0), 0);
  const knockOuts = model.readiness;
  return {
    text: [
      words("summary.others", { met: count("met"), applicable: count("applicable") }),
      knockOuts === undefined ? "" : ` ${words("summary.knockOuts", { met: knockOuts.knockOutsMet, all: knockOuts.knockOuts })}`,
    ],
    style: "body",
  };
}

function strengths(writing: Writing): readonly ReportNode[] {
  const found = writing.model.summary.strengths;
  if (found.length === 0) return [{ text: writing.words("summary.noStrengths"), style: "body" }];
  return [{ ul: found.map((strength) => strengthLine(writing, strength)), markerColor: writing.brand.accent, fontSize: 9.6 }];
}

function strengthLine(writing: Writing, strength: Strength): Paragraph {
  const section = writing.model.sections.find(({ id }) => id === strength.section);
  const about = `${strength.ref}, ${section === undefined ? "" : sayIn(writing, section.name)}`;
  return {
    text: [
      sayIn(writing, strength.text),
      {
        text: `  ${
          strength.evidence === 0
            ? writing.words("summary.strengthWithout", { section: about })
            : writing.words("summary.strengthEvidence", { section: about, count: strength.evidence })
        }`,
        color: colours.muted,
        fontSize: 8.6,
      },
    ],
    margin: [0, 0, 0, 3],
  };
}

function improvements(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  const points = model.summary.improvements.flatMap((id) => model.plan.find((point) => point.id === id) ?? []);
  if (points.length === 0) {
    return [{ text: words(model.plan.length === 0 ? "summary.noPoints" : "summary.noImprovements"), style: "body" }];
  }
  return dataTable(
    writing,
    words("summary.improvementsTable"),
    [
      { head: words("plan.number"), width: 20 },
      { head: words("plan.point"), width: "*" },
      { head: words("plan.owner"), width: 96 },
      { head: words("plan.term"), width: 66 },
      { head: words("plan.effect"), width: 88 },
    ],
    points.map((point) => [
      { text: String(point.number), style: "tableCell", linkToDestination: `point-${point.number}` },
      { text: clip(point.title, 90), style: "tableCell", ...langOf(writing) },
      point.owner.trim() === "" ? cell(words("plan.noOwner")) : { text: clip(point.owner, 40), style: "tableCell", ...langOf(writing) },
      cell(point.term === "" ? words("plan.noTerm") : formatDate(point.term, language, "short")),
      cell(effectWords(writing, point)),
    ]),
  );
}

function confidence(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { confidence: sure } = model.summary;
  const sentences = [
    ...(model.final || model.blocking === 0 ? [] : [words("summary.blocking", { count: model.blocking })]),
    words("summary.judged", { judged: sure.judged, criteria: sure.criteria }),
    ...(sure.open > 0 ? [words("summary.openCount", { count: sure.open })] : []),
    ...(sure.limited > 0 ? [words("summary.limitedCount", { count: sure.limited })] : []),
    ...(sure.met > 0 ? [backed(words, sure)] : []),
    ...(sure.contradicted > 0 ? [words("summary.contradicted", { count: sure.contradicted })] : []),
    ...(sure.signalsOpen > 0 ? [words("summary.signalsOpen", { count: sure.signalsOpen })] : []),
    ...(sure.evidence.length > 0
      ? [
          words("summary.collected", {
            list: listed(
              writing,
              sure.evidence.map(({ type, count }) => words(`evidenceCount.${type}`, { count })),
            ),
          }),
        ]
      : []),
  ];
  return [{ text: sentences.join(" "), style: "body" }];
}

function backed(words: Writing["words"], { met, metWithEvidence, metWithTwoTypes: withTwo }: Confidence): string {
  if (metWithEvidence === 0) return words("summary.backedNone", { met });
  return met === metWithEvidence && met > 1
    ? words("summary.backedAll", { met, withTwo })
    : words("summary.backed", { met, withEvidence: metWithEvidence, withTwo });
}
