/** The interviews: how many of each group, and what they say across sections, told so that nobody can be pointed at. */
import { pageFrameWidth } from "../../charts/frame.ts";
import { type RoleRow, roleBars } from "../../charts/roleBars.ts";
import type { InterviewsReport, ThemeReport } from "../../core/reporting/interviewReport.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { lowerFirst, sectionName } from "../scoreWords.ts";
import { cell, chapterTitle, clip, dataTable, figure, listed, sayIn, sectionTitle, subTitle, type Writing } from "../writing.ts";
import { statementWords } from "./weight.ts";

export function interviews(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  const told = model.interviews;
  if (told === undefined) return [];
  return [
    chapterTitle(number, words("interviews.title")),
    { text: words("interviews.intro"), style: "lead" },
    { ...sectionTitle(words("interviews.coverage"), { tocItem: true }), id: "interviews-by-role" },
    { text: coverageWords(writing, told), style: "body" },
    ...(told.small.groups === 0 ? [] : [{ text: words("interviews.smallNote"), style: "small", margin: [0, 0, 0, 6] as const }]),
    ...coverageOf(writing, told),
    ...themes(writing, told),
  ];
}

/** How many were held, with how many people, against what was asked. */
export function coverageWords({ words }: Writing, told: InterviewsReport): string {
  const { held, people, asked, least, refused, withoutRole } = told;
  const needed = Math.max(asked, least);
  return [
    words("interviews.held", { count: held }),
    ...(held === 0 || people === held ? [] : [words("interviews.people", { people })]),
    ...(needed === 0 ? [] : [words(least > asked ? "interviews.least" : "interviews.asked", { count: needed })]),
    ...(refused === 0 ? [] : [words("interviews.refused", { count: refused })]),
    ...(withoutRole === 0 ? [] : [words("interviews.withoutRole", { count: withoutRole })]),
  ].join(" ");
}

function coverageOf(writing: Writing, told: InterviewsReport): readonly ReportNode[] {
  const { words, language, palette } = writing;
  const { roles, small, planned } = told;
  const rowOf = (name: string, count: (typeof roles)[number] | typeof small): RoleRow => ({
    name,
    held: count.held,
    needed: count.asked,
    ...(planned ? { planned: count.planned } : {}),
  });
  const rows = [
    ...roles.map((role) => rowOf(nameOf(writing, role.role), role)),
    ...(small.groups === 0 ? [] : [rowOf(words("interviews.small", { count: small.groups }), small)]),
  ];
  if (rows.length === 0) return [];
  const list = rows
    .map(({ name, held, needed }) => words(needed === 0 ? "interviews.itemHeld" : "interviews.item", { name, held, needed }))
    .join(" ");
  const chart = roleBars(
    rows,
    {
      alt: words("interviews.alt", { list }),
      caption: words("interviews.chart"),
      role: words("interviews.group"),
      held: words("interviews.heldHead"),
      needed: words("interviews.neededHead"),
      toDo: words("interviews.toDo"),
      planned: words("interviews.plannedHead"),
      ofNeeded: (held, needed) => words("interviews.ofNeeded", { held, needed }),
      number: (value) => formatNumber(value, language),
    },
    { width: pageFrameWidth, palette },
  );
  // Without the size of the groups nothing is needed, so only what was held is told.
  const shown = told.asked === 0 && !planned ? 2 : chart.table.head.length;
  const head = chart.table.head.slice(0, shown);
  const body = chart.table.rows.map((row) => row.slice(0, shown));
  return [
    figure(writing, chart, words(told.asked === 0 ? "interviews.chartHeld" : "interviews.chart")),
    ...dataTable(
      writing,
      words("interviews.table"),
      head.map((name, index) => (index === 0 ? { head: name, width: "*" as const } : { head: name, width: 66, figure: true })),
      body.map((row): readonly Cell[] => row.map((value, index) => (index === 0 ? cell(value) : { text: value, style: "figure" }))),
      { rowHeaders: 1 },
    ),
  ];
}

function nameOf(writing: Writing, role: string): string {
  const name = writing.model.norm.roleNames[role];
  return name === undefined ? role : sayIn(writing, name);
}

function themes(writing: Writing, { themes: told }: InterviewsReport): readonly ReportNode[] {
  const { words } = writing;
  if (told.length === 0) return [];
  return [
    sectionTitle(words("interviews.themes"), { tocItem: true }),
    { text: words("interviews.themesIntro"), style: "body" },
    ...told.flatMap((theme) => themeNodes(writing, theme)),
  ];
}

function themeNodes(writing: Writing, { section, criteria, quotes }: ThemeReport): readonly ReportNode[] {
  const { words, model } = writing;
  const found = model.sections.find(({ id }) => id === section);
  if (found === undefined) return [];
  const name = sectionName(writing, found);
  const divided = criteria.filter(({ layers }) => has(layers, "supports") && has(layers, "contradicts"));
  return [
    subTitle(name),
    ...(divided.length === 0
      ? []
      : [
          {
            text: words("interviews.divided", {
              list: listed(
                writing,
                divided.map(({ id }) => model.norm.refs[id] ?? id),
              ),
            }),
            style: "body",
          },
        ]),
    ...(quotes.length === 0
      ? []
      : [
          {
            ul: quotes.map((said) => ({ text: statementWords(writing, said), margin: [0, 0, 0, 2] as const })),
            margin: [0, 0, 0, 6] as const,
          },
        ]),
    ...dataTable(
      writing,
      words("interviews.themeTable", { name }),
      [
        { head: words("sample.criterion"), width: "*" },
        { head: words("interviews.supports"), width: 118 },
        { head: words("interviews.contradicts"), width: 96 },
      ],
      criteria.map(({ id, layers }): readonly Cell[] => {
        const text = model.norm.texts[id];
        return [
          {
            text: [{ text: `${model.norm.refs[id] ?? id}  `, bold: true }, text === undefined ? "" : clip(sayIn(writing, text), 54)],
            style: "tableCell",
          },
          cell(layerWords(writing, layers, "supports")),
          cell(layerWords(writing, layers, "contradicts")),
        ];
      }),
      { rowHeaders: 1 },
    ),
  ];
}

type Layers = ThemeReport["criteria"][number]["layers"];
type Told = "supports" | "contradicts";

function has(layers: Layers, stance: Told): boolean {
  return layers.some((layer) => layer[stance] > 0);
}

/** `4: leiding 1, werkvloer 3`. */
function layerWords({ words }: Writing, layers: Layers, stance: Told): string {
  const spoken = layers.filter((layer) => layer[stance] > 0);
  const all = spoken.reduce((sum, layer) => sum + layer[stance], 0);
  if (all === 0) return "–";
  const list = spoken.map((layer) =>
    words("interviews.layerCount", { layer: lowerFirst(words(`layer.${layer.layer}`)), count: layer[stance] }),
  );
  return `${all}: ${list.join(", ")}`;
}
