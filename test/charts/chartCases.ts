/** Every chart with figures from practice, with none, and with any at all. */
import fc from "fast-check";
import { backlogBars } from "../../src/charts/backlogBars.ts";
import type { Chart } from "../../src/charts/chartNode.ts";
import { coverageMap } from "../../src/charts/coverageMap.ts";
import type { Frame } from "../../src/charts/frame.ts";
import { groupBars } from "../../src/charts/groupBars.ts";
import { importanceChart } from "../../src/charts/importanceChart.ts";
import { integralModel } from "../../src/charts/integralModel.ts";
import { paretoChart } from "../../src/charts/paretoChart.ts";
import { patternChart } from "../../src/charts/patternChart.ts";
import { pointsTimeline } from "../../src/charts/pointsTimeline.ts";
import { roleBars } from "../../src/charts/roleBars.ts";
import { surveyChart } from "../../src/charts/surveyChart.ts";
import { trendChart } from "../../src/charts/trendChart.ts";
import { turnaroundHistogram } from "../../src/charts/turnaroundHistogram.ts";
import { yearsChart } from "../../src/charts/yearsChart.ts";
import * as audit from "./auditSamples.ts";
import * as register from "./registerSamples.ts";

const name = fc.oneof(
  fc.constantFrom("Klachtenbehandelingsovereenkomst", "A", "Niet teruggebeld na een toezegging in de winkel"),
  fc.string({ maxLength: 60 }),
);
const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2_000_000_000 }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const id = fc.uuid();
const day = fc.integer({ min: -20_000, max: 40_000 });

const paretoRows = fc.array(fc.record({ id, name, count }), { maxLength: 90 }).map((rows) => [...rows].sort((a, b) => b.count - a.count));
const modelBoxes = (most: number) =>
  fc.array(fc.record({ id, name, share, value: fc.constant("12 / 15"), word: name }), { maxLength: most });

/** Each with figures of all sizes, from none to more than anybody has. */
export const charts: Readonly<
  Record<
    string,
    {
      readonly plausible: (frame: Frame) => Chart;
      readonly empty: (frame: Frame) => Chart;
      readonly any: fc.Arbitrary<(frame: Frame) => Chart>;
    }
  >
> = {
  pareto: {
    plausible: (frame) => paretoChart({ rows: register.paretoRows, vitalFew: 5, sharePercent: 80 }, register.paretoWords, frame),
    empty: (frame) => paretoChart({ rows: [], vitalFew: 0, sharePercent: 80 }, register.paretoWords, frame),
    any: paretoRows.map(
      (rows) => (frame) => paretoChart({ rows, vitalFew: Math.ceil(rows.length / 4), sharePercent: 80 }, register.paretoWords, frame),
    ),
  },
  importance: {
    plausible: (frame) => importanceChart(register.importancePoints, register.importanceWords, frame),
    empty: (frame) => importanceChart([], register.importanceWords, frame),
    any: fc
      .array(
        fc.record({ id, name, count, importance: fc.double({ min: 0, max: 999, noNaN: true }), often: fc.boolean(), heavy: fc.boolean() }),
        { maxLength: 60 },
      )
      .map((points) => (frame) => importanceChart(points, register.importanceWords, frame)),
  },
  trend: {
    plausible: (frame) => trendChart(register.trendMonths, register.trendWords, frame),
    empty: (frame) => trendChart([], register.trendWords, frame),
    any: fc
      .array(
        fc.record(
          {
            short: fc.constant("mrt"),
            name,
            year: fc.constant("2026"),
            received: count,
            ended: count,
            within: share,
          },
          { requiredKeys: ["short", "name"] },
        ),
        { maxLength: 140 },
      )
      .map((months) => (frame) => trendChart(months, register.trendWords, frame)),
  },
  turnaround: {
    plausible: (frame) => turnaroundHistogram(register.turnaroundFigures, register.turnaroundWords, frame),
    empty: (frame) => turnaroundHistogram({ histogram: [], termDays: 42 }, register.turnaroundWords, frame),
    any: fc
      .tuple(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 1_000_000 })), {
          selector: ([days]) => days,
          maxLength: 60,
        }),
        fc.integer({ min: 0, max: 400 }),
      )
      .map(([cases, termDays]) => (frame) => {
        const histogram = [...cases].sort(([a], [b]) => a - b);
        return turnaroundHistogram(
          { histogram, termDays, p50: histogram[0]?.[0] ?? 0, p90: histogram.at(-1)?.[0] ?? 0 },
          register.turnaroundWords,
          frame,
        );
      }),
  },
  backlog: {
    plausible: (frame) => backlogBars(register.backlogBands, register.backlogWords, frame),
    empty: (frame) => backlogBars([], register.backlogWords, frame),
    any: fc.array(fc.record({ name, count, overdue: fc.constant(0) }), { maxLength: 9 }).map(
      (bands) => (frame) =>
        backlogBars(
          bands.map((one) => ({ ...one, overdue: Math.floor(one.count / 3), unknown: Math.floor(one.count / 4) })),
          register.backlogWords,
          frame,
        ),
    ),
  },
  patterns: {
    plausible: (frame) => patternChart(register.patternRows, register.patternPeriod, register.patternWords, frame),
    empty: (frame) => patternChart([], register.patternPeriod, register.patternWords, frame),
    any: fc
      .tuple(
        fc.array(
          fc.record({
            id,
            name,
            days: fc.array(day, { minLength: 1, maxLength: 120 }),
            counts: fc.option(fc.array(fc.nat(5000), { maxLength: 60 }), { nil: undefined }),
          }),
          { maxLength: 12 },
        ),
        day,
        fc.integer({ min: 0, max: 4000 }),
      )
      .map(
        ([rows, from, length]) =>
          (frame) =>
            patternChart(
              rows.map(({ counts, ...row }) => ({
                ...row,
                days: counts === undefined ? [...row.days].sort((a, b) => a - b) : [],
                ...(counts === undefined ? {} : { weeks: { first: Math.min(...row.days), counts } }),
                window: { from: Math.min(...row.days), to: Math.min(...row.days) + 89, count: row.days.length },
              })),
              { from, to: from + length },
              register.patternWords,
              frame,
            ),
      ),
  },
  groups: {
    plausible: (frame) => groupBars(register.groupRows, register.groupWords, frame),
    empty: (frame) => groupBars([], register.groupWords, frame),
    any: fc
      .array(fc.record({ id, name, count, within: fc.record({ share, low: share, high: share, few: fc.boolean() }) }), { maxLength: 20 })
      .map((rows) => (frame) => groupBars(rows, register.groupWords, frame)),
  },
  years: {
    plausible: (frame) => yearsChart(audit.yearPanels, audit.yearWords, frame),
    empty: (frame) => yearsChart([], audit.yearWords, frame),
    any: fc
      .array(
        fc.record({
          name,
          range: fc.constant({ min: 1, max: 5 }),
          scores: fc.array(
            fc.record({
              at: fc.integer({ min: 1990, max: 2090 }),
              whose: fc.constantFrom("auditor" as const, "self" as const),
              low: fc.integer({ min: 1, max: 3 }),
              high: fc.integer({ min: 3, max: 5 }),
              norm: fc.constantFrom("a", "b"),
              audit: name,
              shown: fc.constant("2–4"),
            }),
            { maxLength: 12 },
          ),
          references: fc.array(
            fc.record({ at: fc.integer({ min: 1990, max: 2090 }), value: fc.constant(4.2), name, shown: fc.constant("4,2") }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 13 },
      )
      .map((panels) => (frame) => yearsChart(panels, audit.yearWords, frame)),
  },
  coverage: {
    plausible: (frame) => coverageMap(audit.coverageKinds, audit.coverageSections, audit.coverageWords, frame),
    empty: (frame) => coverageMap(audit.coverageKinds, [], audit.coverageWords, frame),
    any: fc
      .array(
        fc.record({
          name,
          criteria: fc.array(
            fc.record({
              id,
              ref: name,
              name,
              cells: fc.array(fc.record({ supports: count, contradicts: count, neutral: count }), { maxLength: 8 }),
            }),
            { maxLength: 40 },
          ),
        }),
        { maxLength: 6 },
      )
      .map((sections) => (frame) => coverageMap(audit.coverageKinds, sections, audit.coverageWords, frame)),
  },
  model: {
    plausible: (frame) => integralModel(audit.modelFigures, audit.modelWords, frame),
    empty: (frame) => integralModel({ enablers: [], indicators: [], results: [], chain: [], thresholds: [] }, audit.modelWords, frame),
    any: fc
      .record({
        enablers: modelBoxes(4),
        indicators: modelBoxes(5),
        results: modelBoxes(4),
        chain: modelBoxes(6),
        thresholds: modelBoxes(4),
      })
      .map((figures) => (frame) => integralModel(figures, audit.modelWords, frame)),
  },
  timeline: {
    plausible: (frame) => pointsTimeline(audit.timelinePoints, audit.today, audit.timelineWords, frame),
    empty: (frame) => pointsTimeline([], audit.today, audit.timelineWords, frame),
    any: fc
      .array(
        fc.record(
          {
            id,
            number: fc.integer({ min: 1, max: 999 }),
            title: name,
            from: day,
            due: day,
            done: day,
            shown: name,
          },
          { requiredKeys: ["id", "number", "title", "shown"] },
        ),
        { maxLength: 30 },
      )
      .map((points) => (frame) => pointsTimeline(points, audit.today, audit.timelineWords, frame)),
  },
  roles: {
    plausible: (frame) => roleBars(audit.roleRows, audit.roleWords, frame),
    empty: (frame) => roleBars([], audit.roleWords, frame),
    any: fc
      .array(fc.record({ name, held: fc.nat(90_000), needed: fc.nat(90_000), planned: fc.nat(90_000) }), { maxLength: 14 })
      .map((rows) => (frame) => roleBars(rows, audit.roleWords, frame)),
  },
  survey: {
    plausible: (frame) => surveyChart(register.surveyQuestions, register.surveyWords, frame),
    empty: (frame) => surveyChart([], register.surveyWords, frame),
    any: fc
      .array(
        fc.record({
          name,
          scale: fc.constantFrom({ min: -100, max: 100 }, { min: 1, max: 10 }, { min: 0, max: 0 }),
          answers: fc.array(
            fc.record({
              group: name,
              value: fc.integer({ min: -200, max: 200 }),
              low: fc.integer({ min: -200, max: 200 }),
              high: fc.integer({ min: -200, max: 200 }),
              n: fc.nat(9_999),
              shown: fc.constant("−12,4 ± 11,6"),
              few: fc.boolean(),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 4 },
      )
      .map((questions) => (frame) => surveyChart(questions, register.surveyWords, frame)),
  },
};
