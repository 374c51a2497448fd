import fc from "fast-check";
import { expect, test } from "vitest";
import { backlogBars } from "../../src/charts/backlogBars.ts";
import { coverageMap } from "../../src/charts/coverageMap.ts";
import { groupBars } from "../../src/charts/groupBars.ts";
import { importanceChart } from "../../src/charts/importanceChart.ts";
import { integralModel } from "../../src/charts/integralModel.ts";
import { paretoChart } from "../../src/charts/paretoChart.ts";
import { patternChart } from "../../src/charts/patternChart.ts";
import { pointsTimeline } from "../../src/charts/pointsTimeline.ts";
import { roleBars } from "../../src/charts/roleBars.ts";
import { lightPalette as palette, scoreColour } from "../../src/charts/scoreColours.ts";
import { surveyChart } from "../../src/charts/surveyChart.ts";
import { trendChart } from "../../src/charts/trendChart.ts";
import { binsOf, turnaroundHistogram } from "../../src/charts/turnaroundHistogram.ts";
import { type YearScore, yearsChart } from "../../src/charts/yearsChart.ts";
import * as audit from "./auditSamples.ts";
import { all, parts, wordsOf } from "./inspect.ts";
import * as register from "./registerSamples.ts";

const frame = { width: 477, palette };
const number = (value: unknown) => Number(value);

test("the bars of a Pareto are as long as their share of the whole, and its line ends at all of it", () => {
  const chart = paretoChart({ rows: register.paretoRows.slice(0, 4), vitalFew: 3, sharePercent: 80 }, register.paretoWords, frame);
  const bars = all(chart, "rect").filter(({ attributes }) => attributes.height === 12 && attributes["data-area"] === undefined);
  const [first = 0, second = 0] = bars.map(({ attributes }) => number(attributes.width));
  expect(first / second).toBeCloseTo(449 / 312, 1);
  expect(bars.filter(({ attributes }) => attributes["fill-opacity"] === undefined)).toHaveLength(3);
  const line = all(chart, "polyline")[0]?.attributes.points;
  const ends = String(line)
    .split(" ")
    .map((point) => number(point.split(",")[0]));
  expect([...ends].sort((a, b) => a - b)).toEqual(ends);
  const whole = first / (449 / 1189);
  expect(ends.at(-1)).toBeCloseTo(number(bars[0]?.attributes.x) + whole, 0);
  expect(chart.table.rows.map((row) => row[2])).toEqual(["38 %", "64 %", "84 %", "100 %"]);
});

test("eighty subjects are drawn as nineteen and the others together, and the table has all eighty", () => {
  const rows = Array.from({ length: 80 }, (_, index) => ({ id: `s${index}`, name: `Onderwerp ${index}`, count: 80 - index }));
  const chart = paretoChart({ rows, vitalFew: 18, sharePercent: 80 }, register.paretoWords, frame);
  expect(wordsOf(chart)).toContain("61 andere onderwerpen");
  expect(parts(chart).filter(({ attributes }) => "data-id" in attributes)).toHaveLength(19);
  expect(chart.table.rows).toHaveLength(80);
});

test("what is often and heavy is a full dot, all else a ring, and each can be opened by its name", () => {
  const chart = importanceChart(register.importancePoints, register.importanceWords, frame);
  const marks = parts(chart).filter(({ attributes }) => "data-id" in attributes);
  expect(marks).toHaveLength(register.importancePoints.length);
  const full = marks.filter(({ children }) => typeof children[0] === "object" && children[0].attributes.fill === palette.accent);
  expect(full.map(({ attributes }) => attributes["data-id"]).sort()).toEqual(
    register.importancePoints
      .filter(({ often, heavy }) => often && heavy)
      .map(({ id }) => id)
      .sort(),
  );
});

test("two points in one place keep a name or a number each, with the names of the numbers below", () => {
  const twins = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => ({
    id: `t${id}`,
    name: `Onderwerp nummer ${id}`,
    count: 5,
    importance: 2,
    often: false,
    heavy: false,
  }));
  const chart = importanceChart(twins, register.importanceWords, frame);
  for (const { name } of twins) expect(wordsOf(chart)).toContain(name);
});

test("shares that all lie high are drawn on an axis that shows their differences, and the axis says where it begins", () => {
  const ticks = (within: readonly number[]) => {
    const months = within.map((share, place) => ({ short: String(place), name: String(place), received: 1, within: share }));
    return wordsOf(trendChart(months, register.trendWords, frame)).filter((words) => words.endsWith("%") && !words.startsWith("norm"));
  };
  expect(ticks([0.97, 0.88])).toEqual(["80 %", "90 %", "100 %"]);
  expect(ticks([0.97, 0.8])).toEqual(["50 %", "75 %", "100 %"]);
  expect(ticks([0.97, 0])).toEqual(["0 %", "50 %", "100 %"]);
});

test("a month without figures breaks the lines, and a register without terms has no second picture", () => {
  const chart = trendChart(register.trendMonths, register.trendWords, frame);
  expect(all(chart, "polyline")).toHaveLength(6);
  expect(chart.table.rows[3]).toEqual(["apr 2025", "geen", "geen", "geen"]);
  const { target: _, ...words } = register.trendWords;
  const counts = trendChart(
    register.trendMonths.map(({ within: _within, ...month }) => month),
    words,
    frame,
  );
  expect(wordsOf(counts)).not.toContain("Binnen de termijn");
  expect(counts.table.head).toEqual(["Maand", "ontvangen", "afgehandeld"]);
});

test("every case falls in exactly one bin, and no bin lies on both sides of the term", () => {
  const cases = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 500 })), {
    selector: ([days]) => days,
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(cases, fc.option(fc.integer({ min: 0, max: 365 }), { nil: undefined }), (found, termDays) => {
      const histogram = [...found].sort(([a], [b]) => a - b);
      const bins = binsOf({ histogram, ...(termDays === undefined ? {} : { termDays }) });
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(histogram.reduce((sum, [, count]) => sum + count, 0));
      expect(bins.length).toBeLessThanOrEqual(32);
      for (const [index, { from, to }] of bins.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        if (index > 0) expect(from).toBe((bins[index - 1]?.to ?? 0) + 1);
        if (termDays !== undefined) expect(from <= termDays && to > termDays).toBe(false);
      }
    }),
  );
});

test("the term stands between the days within it and those past it", () => {
  const chart = turnaroundHistogram(
    {
      histogram: [
        [1, 4],
        [10, 3],
        [20, 2],
      ],
      termDays: 10,
    },
    register.turnaroundWords,
    frame,
  );
  const term = all(chart, "line").find(({ attributes }) => attributes["stroke-width"] === 1.4)?.attributes;
  const bars = all(chart, "rect").filter(({ attributes }) => number(attributes.height) > 20);
  const end = (bar: (typeof bars)[number]) => number(bar.attributes.x) + number(bar.attributes.width);
  expect(bars.map((bar) => [end(bar) <= number(term?.x1), bar.attributes["fill-opacity"]])).toEqual([
    [true, undefined],
    [true, undefined],
    [false, 0.3],
  ]);
});

test("the late part of a band is its share of the bar", () => {
  const chart = backlogBars(
    [
      { name: "29–42 dagen", count: 20, overdue: 5 },
      { name: "0–7 dagen", count: 10, overdue: 0 },
    ],
    register.backlogWords,
    frame,
  );
  const widths = all(chart, "rect")
    .filter(({ attributes }) => attributes.height === 14)
    .map(({ attributes }) => number(attributes.width));
  expect(widths).toHaveLength(3);
  const [inTerm = 0, late = 0, other = 0] = widths;
  expect(inTerm / late).toBeCloseTo(3, 1);
  expect((inTerm + late) / other).toBeCloseTo(2, 1);
});

test("three in a window is called a pattern, two notable and one chance", () => {
  const chart = patternChart(register.patternRows, register.patternPeriod, register.patternWords, frame);
  expect(chart.table.rows.map((row) => row[4])).toEqual(["patroon", "patroon", "opvallend", "patroon", "toeval"]);
  expect(chart.table.rows[1]?.slice(1, 4)).toEqual(["3", "3", "2025-02-14 – 2025-04-12"]);
  // Cases outside the window are hollow: two of the first row, one of the third.
  expect(all(chart, "circle").filter(({ attributes }) => attributes.fill === palette.ground)).toHaveLength(3);
});

test("cases that stand apart are counted one, two, three; many cases are a column per week, those of the window full", () => {
  const chart = patternChart(register.patternRows, register.patternPeriod, register.patternWords, frame);
  const counted = (id: string) => {
    const row = register.patternRows.filter((one) => one.id === id);
    return wordsOf(patternChart(row, register.patternPeriod, register.patternWords, frame)).filter((words) => /^[123]$/.test(words));
  };
  // The last one is the number of cases in the window.
  expect([counted("p1"), counted("p2")]).toEqual([
    ["3", "1", "2", "3"],
    ["2", "1", "2"],
  ]);
  const weeks = parts(chart).filter(({ attributes }) => String(attributes["data-id"]).startsWith("p4@"));
  expect(weeks).toHaveLength(47);
  expect(weeks.filter(({ children }) => typeof children[0] === "object" && !("fill-opacity" in children[0].attributes))).toHaveLength(13);
  expect(chart.table.rows[3]?.slice(1, 3)).toEqual([
    String(Array.from({ length: 52 }, (_, week) => (week * 7) % 11).reduce((a, b) => a + b)),
    "71",
  ]);
});

test("the share of a few cases is hollow and called indicative, and a group without terms says so", () => {
  const chart = groupBars(register.groupRows, register.groupWords, frame);
  expect(all(chart, "circle").map(({ attributes }) => attributes.fill === palette.ground)).toEqual([false, false, false, true]);
  expect(wordsOf(chart)).toContain("geen termijn bekend");
  expect(chart.table.rows[3]).toEqual(["Brief", "24", "63 %", "43 % – 79 %, indicatief"]);
});

test("no line is drawn across a change of norm, nor to an audit that is not finished", () => {
  const scored = (at: number, norm: string, low: number, high = low): YearScore => ({
    at,
    whose: "auditor",
    low,
    high,
    norm,
    audit: String(at),
    shown: String(low),
  });
  const lines = (...scores: readonly YearScore[]) =>
    all(yearsChart([{ name: "I", range: { min: 1, max: 5 }, scores, references: [] }], audit.yearWords, frame), "polyline").map(
      ({ attributes }) => String(attributes.points).split(" ").length,
    );
  expect(lines(scored(2021, "a", 2), scored(2022, "a", 3), scored(2023, "a", 3))).toEqual([3]);
  expect(lines(scored(2021, "a", 2), scored(2022, "a", 3), scored(2023, "b", 3), scored(2024, "b", 4))).toEqual([2, 2]);
  expect(lines(scored(2021, "a", 2), scored(2022, "b", 3))).toEqual([]);
  expect(lines(scored(2021, "a", 2), scored(2022, "a", 3), scored(2023, "a", 2, 4))).toEqual([2]);
});

test("reference values are marks that nothing joins", () => {
  const references = [2017, 2018].map((at) => ({ at, value: 4.2, name: "Sector banken", shown: "4,2" }));
  const chart = yearsChart([{ name: "I", range: { min: 1, max: 5 }, scores: [], references }], audit.yearWords, frame);
  expect(all(chart, "polyline")).toHaveLength(0);
  expect(all(chart, "polygon")).toHaveLength(3);
  expect(chart.table.rows).toEqual(references.map(() => ["I", "Sector banken", "", "referentiewaarde", "4,2"]));
});

test("ninety-nine criteria fit a page of A4, each once and in the order of the norm", () => {
  const chart = coverageMap(audit.coverageKinds, audit.coverageSections, audit.coverageWords, frame);
  const refs = audit.coverageSections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect(refs).toHaveLength(99);
  expect(parts(chart).flatMap(({ attributes }) => ("data-id" in attributes ? [attributes["data-id"]] : []))).toEqual(refs);
  expect(chart.height).toBeLessThan(842 - 76 - 62 - 40);
});

test("a cell tells support, contradiction and neither by figure and sign", () => {
  const cells = [
    { supports: 3, contradicts: 1, neutral: 0 },
    { supports: 0, contradicts: 0, neutral: 2 },
  ];
  const chart = coverageMap(
    [
      { short: "d", name: "document" },
      { short: "i", name: "interview" },
    ],
    [{ name: "I", criteria: [{ id: "a", ref: "I.a", name: "Beleid", cells }] }],
    audit.coverageWords,
    frame,
  );
  const mark = parts(chart).find(({ attributes }) => attributes["data-id"] === "a");
  expect(mark?.attributes["data-name"]).toBe("I.a Beleid: document 3 ondersteunt, 1 spreekt tegen; interview 2 neutraal");
  expect(chart.table.rows).toEqual([["I.a Beleid", "3 ondersteunt, 1 spreekt tegen", "2 neutraal"]]);
  expect(mark?.children.filter((part) => typeof part === "object" && part.tag === "path")).toHaveLength(1);
});

test("a box of the model is as full and as deep as its share, and dashed where nothing applies", () => {
  const chart = integralModel(audit.modelFigures, audit.modelWords, frame);
  const policy = parts(chart).find(({ attributes }) => attributes["data-id"] === "policy");
  const [, track, full] = (policy?.children ?? []).filter((part) => typeof part === "object").filter(({ tag }) => tag === "rect");
  expect(number(full?.attributes.width) / number(track?.attributes.width)).toBeCloseTo(0.8, 1);
  expect(full?.attributes.fill).toBe(scoreColour(3, { min: 0, max: 4 }, palette));
  const talk = parts(chart).find(({ attributes }) => attributes["data-id"] === "talk");
  expect(talk?.children[0]).toMatchObject({ attributes: { "stroke-dasharray": "3 2" } });
  expect(chart.table.rows).toHaveLength(20);
});

test("the steps of the process stand in a row where their names have room, and else are numbered in their order", () => {
  const words = (width: number) => wordsOf(integralModel(audit.modelFigures, audit.modelWords, { width, palette }));
  expect(words(640)).toEqual(expect.arrayContaining(["Stimuleren", "Verbeteren"]));
  for (const width of [420, 286]) expect(words(width)).toEqual(expect.arrayContaining(["1 Stimuleren", "3 Registreren", "6 Verbeteren"]));
});

test("a point is overdue from its term until it is done, or else until today", () => {
  const late = (due: number, done?: number) =>
    all(
      pointsTimeline(
        [{ id: "a", number: 1, title: "Nabellen", due, shown: "", ...(done === undefined ? {} : { done }) }],
        1000,
        audit.timelineWords,
        frame,
      ),
      "line",
    ).filter(({ attributes }) => attributes["stroke-width"] === 4).length;
  // One more stands in the legend.
  expect([late(900, 890), late(900, 950), late(900), late(1100)]).toEqual([1, 2, 2, 1]);
});

test("what is held and what is still to do are drawn to one scale", () => {
  const chart = roleBars([{ name: "Directie", held: 2, needed: 6, planned: 4 }], audit.roleWords, frame);
  const [held, toDo] = all(chart, "rect").map(({ attributes }) => number(attributes.width));
  expect((toDo ?? 0) / (held ?? 1)).toBeCloseTo(2, 1);
  expect(chart.table.rows).toEqual([["Directie", "4", "2", "6", "4"]]);
});

test("people who complained are a full dot, others a hollow square, and few answers a dashed margin", () => {
  const chart = surveyChart(register.surveyQuestions, register.surveyWords, frame);
  expect([all(chart, "circle").length, all(chart, "rect").length]).toEqual([3, 2]);
  expect(all(chart, "line").filter(({ attributes }) => attributes["stroke-dasharray"] !== undefined)).toHaveLength(1);
  expect(chart.table.rows[2]).toEqual(["Tevredenheid over de afhandeling (CSAT)", "klagers", "6,1", "n = 22, indicatief"]);
});
