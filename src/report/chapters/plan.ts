import { pointsProgress } from "../../charts/pointsProgress.ts";
import type { PointReport } from "../../core/reporting/reportModel.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Cell, Inline, Paragraph, ReportNode, Stack } from "../pdf/node.ts";
import { effectWords } from "../scoreWords.ts";
import { cardGrid, contentWidth } from "../theme.ts";
import {
  cell,
  chapterTitle,
  clip,
  dataTable,
  figure,
  isLong,
  langOf,
  listed,
  sayIn,
  sectionTitle,
  typed,
  typedCell,
  type Writing,
} from "../writing.ts";

export function plan(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  if (model.plan.length === 0) return [chapterTitle(number, words("plan.title")), { text: words("plan.none"), style: "body" }];
  return [
    chapterTitle(number, words("plan.title")),
    { text: words("plan.intro"), style: "lead" },
    progress(writing),
    sectionTitle(words("plan.table"), { tocItem: true }),
    ...overview(writing),
    sectionTitle(words("plan.details"), { tocItem: true, needs: 260 }),
    ...model.plan.flatMap((point) => pointDetails(writing, point)),
  ];
}

function progress(writing: Writing): ReportNode {
  const { words, model, palette } = writing;
  const steps = model.pointCounts.map(({ status, count }) => ({ name: words(`status.${status}`), count }));
  const list = steps.map(({ name, count }) => words("plan.statusItem", { status: name, count })).join(" ");
  const chart = pointsProgress(
    steps,
    { alt: words("plan.progressAlt", { list }), caption: words("plan.progress"), status: words("plan.status"), count: words("plan.point") },
    palette,
  );
  return figure(writing, chart, words("plan.progress"));
}

function overview(writing: Writing): readonly ReportNode[] {
  const { words, model, language } = writing;
  return dataTable(
    writing,
    words("plan.tableCaption"),
    [
      { head: words("plan.number"), width: 20 },
      { head: words("plan.point"), width: "*" },
      { head: words("plan.owner"), width: 100 },
      { head: words("plan.term"), width: 58 },
      { head: words("plan.status"), width: 62 },
      { head: words("plan.effect"), width: 84 },
    ],
    model.plan.map((point): readonly Cell[] => [
      {
        text: String(point.number),
        style: "tableCell",
        linkToDestination: `point-${point.number}`,
        linkDescription: `${words("plan.point")} ${point.number}`,
      },
      { text: clip(point.title, 200), style: "tableCell", ...langOf(writing) },
      ownerCell(writing, clip(point.owner, 120)),
      cell(point.term === "" ? words("plan.noTerm") : formatDate(point.term, language, "short")),
      cell(words(`status.${point.status}`)),
      cell(point.status === "rejected" ? "" : effectWords(writing, point)),
    ]),
  );
}

function ownerCell(writing: Writing, owner: string): Paragraph {
  return owner.trim() === "" ? cell(writing.words("plan.noOwner")) : { text: owner, style: "tableCell", ...langOf(writing) };
}

function pointDetails(writing: Writing, point: PointReport): readonly ReportNode[] {
  const { words } = writing;
  const title: Paragraph = {
    text: [words("plan.heading", { number: point.number, title: "" }), { text: clip(point.title, 200), ...langOf(writing) }],
    style: "h3",
    heading: 3,
    id: `point-${point.number}`,
  };
  const parts: readonly (readonly [string, string])[] = [
    [words("plan.condition"), point.condition],
    [words("plan.cause"), point.cause],
    [words("plan.consequence"), point.effect],
    [words("plan.recommendation"), point.recommendation],
  ];
  const told = parts.filter(([, text]) => text.trim() !== "").map(([name, text]) => part(writing, name, text));
  // The head stays with the first part; the other parts may follow on the next page.
  const [first, ...rest] = told;
  const head = { stack: [title, aboutLine(writing, point), factsCard(writing, point), ...(first === undefined ? [] : [first])] };
  const long = isLong(parts[0]?.[1] ?? "");
  return [long ? { ...head, needs: 160 } : { ...head, unbreakable: true }, ...rest, ...history(writing, point)];
}

function aboutLine(writing: Writing, { criteria }: PointReport): Paragraph {
  const { words, model } = writing;
  const parts = criteria.flatMap(({ id, ref, knockOut }, index): readonly Inline[] => {
    const text = model.norm.texts[id];
    const mark = knockOut ? ` (${words("findings.knockOut")})` : "";
    return [
      { text: `${ref}${mark}  `, bold: true },
      `${text === undefined ? "" : sayIn(writing, text)}${index < criteria.length - 1 ? "  " : ""}`,
    ];
  });
  return { text: parts, style: "small", margin: [0, 0, 0, 6] };
}

/** What is agreed, at a glance: a name above each value. */
function factsCard(writing: Writing, point: PointReport): ReportNode {
  const { words, language } = writing;
  const outOfFive = (value: number | undefined) => (value === undefined ? words("page.notFilledIn") : words("plan.outOfFive", { value }));
  const owner = clip(point.owner, 120);
  const facts = [
    [
      fact(words("plan.owner"), owner === "" ? { text: words("plan.noOwner") } : { text: owner, ...langOf(writing) }),
      fact(words("plan.term"), { text: point.term === "" ? words("plan.noTerm") : formatDate(point.term, language) }),
      fact(words("plan.status"), { text: words(`status.${point.status}`) }),
    ],
    [
      fact(words("plan.effect"), { text: point.status === "rejected" ? words("plan.noEffect") : effectWords(writing, point) }),
      fact(words("plan.grade"), { text: point.grade === undefined ? words("page.notFilledIn") : words(`grade.${point.grade}`) }),
      {
        columns: [
          fact(words("plan.impact"), { text: outOfFive(point.impact) }),
          fact(words("plan.effort"), { text: outOfFive(point.effort) }),
        ],
      },
    ],
  ];
  return {
    presentation: true,
    table: { widths: [1, 2, 3].map(() => contentWidth / 3 - 18), body: facts },
    layout: { ...cardGrid, vLineWidth: () => 0, paddingTop: (row) => (row === 0 ? 7 : 1) },
    margin: [0, 0, 0, 8],
  };
}

function fact(name: string, value: Paragraph): Stack {
  return {
    stack: [
      { text: name, style: "label" },
      { ...value, fontSize: 9.4 },
    ],
  };
}

function part(writing: Writing, name: string, text: string): ReportNode {
  return {
    columns: [
      { width: 92, text: name, style: "label", margin: [0, 1.5, 0, 0] },
      { width: contentWidth - 102, stack: typed(writing, text) },
    ],
    columnGap: 10,
  };
}

function history(writing: Writing, point: PointReport): readonly ReportNode[] {
  const { words, language } = writing;
  if (point.history.length === 0) return [];
  return dataTable(
    writing,
    undefined,
    [
      { head: words("plan.date"), width: 62 },
      { head: words("plan.status"), width: 66 },
      { head: words("plan.by"), width: 110 },
      { head: words("plan.note"), width: "*" },
    ],
    point.history.map(({ to, at, by, note, evidence }): readonly Cell[] => [
      cell(formatDate(at, language, "short")),
      cell(words(`status.${to}`)),
      { text: clip(by, 120), style: "tableCell", ...langOf(writing) },
      {
        stack: [
          ...(note.trim() === "" ? [] : [typedCell(writing, note)]),
          ...(evidence.length === 0 ? [] : [{ text: words("plan.effectEvidence", { list: listed(writing, evidence) }), style: "small" }]),
        ],
      },
    ]),
    { breakRows: isLong(...point.history.map(({ note }) => note)) },
  );
}
