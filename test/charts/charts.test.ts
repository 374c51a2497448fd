import { expect, test } from "vitest";
import type { Chart, ChartNode } from "../../src/charts/chartNode.ts";
import { wrap } from "../../src/charts/chartNode.ts";
import { clusterBars } from "../../src/charts/clusterBars.ts";
import { levelBars } from "../../src/charts/levelBars.ts";
import { pointsProgress } from "../../src/charts/pointsProgress.ts";
import { radar } from "../../src/charts/radar.ts";
import { lightPalette, scoreColour } from "../../src/charts/scoreColours.ts";
import { scoreStrip } from "../../src/charts/scoreStrip.ts";
import { toSvg } from "../../src/charts/toSvg.ts";

const scale = { min: 1, max: 5 };
const levelWords = {
  alt: "Balken",
  caption: "Scores",
  section: "Onderdeel",
  score: "Score",
  selfScore: "Zelf",
  legendReached: "Zeker",
  legendPossible: "Mogelijk",
};

function all(chart: Chart, tag: ChartNode["tag"]): readonly ChartNode[] {
  const walk = (part: ChartNode | string): readonly ChartNode[] =>
    typeof part === "string" ? [] : [...(part.tag === tag ? [part] : []), ...part.children.flatMap(walk)];
  return chart.nodes.flatMap(walk);
}
const wordsOf = (chart: Chart) => all(chart, "text").map(({ children }) => children.join(""));

test("a section that is at 2 and can become 4 has two full steps and two dashed ones", () => {
  const chart = levelBars([{ name: "I Beleid", low: 2, high: 4, value: "2, kan 4 worden" }], scale, levelWords, lightPalette);
  const steps = all(chart, "rect").filter(({ attributes }) => attributes.width === 42);
  expect(steps).toHaveLength(5);
  expect(steps.filter(({ attributes }) => attributes.fill === scoreColour(2, scale, lightPalette))).toHaveLength(2);
  expect(steps.filter(({ attributes }) => attributes["stroke-dasharray"] !== undefined)).toHaveLength(2);
  expect(chart.table.rows).toEqual([["I Beleid", "2, kan 4 worden"]]);
});

test("the self-score stands beside the auditor's score as a diamond and in the table", () => {
  const chart = levelBars([{ name: "I", low: 2, high: 2, value: "2", self: 4 }], scale, levelWords, lightPalette);
  expect(all(chart, "polygon")).toHaveLength(2);
  expect(chart.table).toEqual({ caption: "Scores", head: ["Onderdeel", "Score", "Zelf"], rows: [["I", "2", "4"]] });
});

test("a radar names every axis, and its second line is dashed with another marker", () => {
  const chart = radar(
    ["I", "II", "III"],
    [
      { name: "Auditor", values: [1, 2, 3], shown: ["1", "2", "3"] },
      { name: "Zelf", values: [2, 3, 4], shown: ["2", "3", "4"] },
    ],
    { ...scale, rings: [{ at: 5, name: "5" }] },
    { alt: "Radar", caption: "Profiel", axis: "Onderdeel" },
    lightPalette,
  );
  expect(wordsOf(chart)).toEqual(expect.arrayContaining(["I", "II", "III", "Auditor", "Zelf"]));
  const outlines = all(chart, "polygon").filter(({ attributes }) => attributes["stroke-width"] === 1.8);
  expect(outlines.map(({ attributes }) => attributes["stroke-dasharray"])).toEqual([undefined, "6 3"]);
  expect(all(chart, "circle")).toHaveLength(4);
  expect(chart.table.rows).toEqual([
    ["I", "1", "2"],
    ["II", "2", "3"],
    ["III", "3", "4"],
  ]);
});

test("a line of the radar with a value missing shows its points but no closed shape", () => {
  const words = { alt: "Radar", caption: "Profiel", axis: "Onderdeel" };
  const chart = radar(
    ["I", "II", "III"],
    [{ name: "A", values: [1, undefined, 3], shown: [] }],
    { ...scale, rings: [] },
    words,
    lightPalette,
  );
  expect(all(chart, "polygon")).toHaveLength(0);
  expect(all(chart, "circle")).toHaveLength(3);
});

test("every item of a cluster is one cell: met full, partly half high, open dashed, not met empty", () => {
  const words = {
    alt: "Balken",
    caption: "Clusters",
    cluster: "Cluster",
    value: "Deel",
    met: "Voldaan",
    partly: "Deels",
    notMet: "Niet",
    open: "Open",
  };
  const chart = clusterBars([{ name: "A", met: 3, partly: 1, notMet: 2, open: 1, value: "3 / 7" }], words, lightPalette);
  const row = all(chart, "rect").filter(({ attributes }) => Number(attributes.y) < 20);
  expect(row.filter(({ attributes }) => attributes.fill === lightPalette.scores[3] && attributes.height === 16)).toHaveLength(3);
  expect(row.filter(({ attributes }) => attributes.fill === lightPalette.scores[3] && attributes.height === 8)).toHaveLength(1);
  expect(row.filter(({ attributes }) => attributes["stroke-dasharray"] === "2 2")).toHaveLength(1);
  expect(row.filter(({ attributes }) => attributes.stroke === lightPalette.hairline)).toHaveLength(2);
  expect(chart.table.rows).toEqual([["A", "3", "1", "2", "1", "3 / 7"]]);
});

test("a cluster without an item that applies draws no cell", () => {
  const words = {
    alt: "Balken",
    caption: "Clusters",
    cluster: "Cluster",
    value: "Deel",
    met: "Voldaan",
    partly: "Deels",
    notMet: "Niet",
    open: "Open",
  };
  const chart = clusterBars([{ name: "M", met: 0, partly: 0, notMet: 0, open: 0, value: "geen" }], words, lightPalette);
  expect(all(chart, "rect").filter(({ attributes }) => Number(attributes.y) < 20)).toHaveLength(0);
  expect(wordsOf(chart)).toContain("geen");
});

test("the longest bar of the points is the step with most points, and a step without points has no bar", () => {
  const words = { alt: "Voortgang", caption: "Voortgang", status: "Stap", count: "Aantal" };
  const chart = pointsProgress(
    [
      { name: "Open", count: 2 },
      { name: "Uitgevoerd", count: 4 },
      { name: "Bewezen", count: 0 },
    ],
    words,
    lightPalette,
  );
  expect(all(chart, "rect").map(({ attributes }) => attributes.width)).toEqual([160, 320]);
  expect(chart.table.rows).toEqual([
    ["Open", "2"],
    ["Uitgevoerd", "4"],
    ["Bewezen", "0"],
  ]);
});

test("a strip of a settled score shows no dashed stretch", () => {
  const words = { alt: "Strook", caption: "Score", section: "Onderdeel", score: "Score" };
  const dashed = (low: number, high: number) =>
    all(scoreStrip({ name: "I", low, high, value: "" }, scale, words, lightPalette), "line").filter(
      ({ attributes }) => attributes["stroke-dasharray"] !== undefined,
    ).length;
  expect([dashed(3, 3), dashed(2, 4)]).toEqual([0, 1]);
});

test("names with signs that mean something in SVG come out as text", () => {
  const chart = levelBars([{ name: 'A & B <c> "d"\u0007', low: 1, high: 1, value: "1" }], scale, levelWords, lightPalette);
  const svg = toSvg(chart, "Source Sans 3");
  expect(svg).toContain("A &amp; B &lt;c&gt; &quot;d&quot;<");
  expect(svg).toContain('font-family="Source Sans 3"');
  expect(svg).not.toContain("class=");
});

test("a long name is broken between words, and a long word stays whole", () => {
  expect(wrap("Luisteren naar de klant", 60, 10)).toEqual(["Luisteren", "naar de", "klant"]);
  expect(wrap("Klachtenbehandelingsprocedure", 20, 10)).toEqual(["Klachtenbehandelingsprocedure"]);
});
