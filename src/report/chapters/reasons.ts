/** The score of a section, why it is what it is, and the way to the next. */
import { scoreColour } from "../../charts/scoreColours.ts";
import type { SectionReport } from "../../core/reporting/reportModel.ts";
import type { Lack, LackGroup, Why } from "../../core/scoring/scores.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { pointsOf, standingWords } from "../reasonWords.ts";
import { colours } from "../theme.ts";
import { cell, dataTable, listed, refsOf, sayIn, subTitle, type Writing } from "../writing.ts";

export function scoreLine(writing: Writing, section: SectionReport): readonly ReportNode[] {
  const { words, model, palette } = writing;
  const { score, selfScore } = section;
  const notes: string[] = [];
  if (score.kind === "checklist") {
    const title =
      score.applicable === 0
        ? words("findings.fractionNone")
        : words("findings.fraction", { met: score.met, applicable: score.applicable });
    if (score.partly > 0) notes.push(words("findings.partlyCount", { count: score.partly }));
    notes.push(...openNotes(writing, section));
    if (score.knockOutsUnmet.length > 0)
      notes.push(words("findings.knockOutsUnmet", { list: listed(writing, refsOf(writing, score.knockOutsUnmet)) }));
    return scoreLines(title, writing.brand.accent, notes);
  }
  const range = score.low !== score.high;
  const title = range
    ? words("findings.scoreRange", { low: score.low, high: score.high })
    : words("findings.scoreOf", { score: score.low, max: model.scale.max });
  if (section.why.kind === "additive") notes.push(...rawNotes(writing, section.why));
  notes.push(...openNotes(writing, section));
  if (selfScore !== undefined && selfScore.kind !== "checklist") {
    notes.push(
      selfScore.low === selfScore.high
        ? words("findings.selfScore", { self: selfScore.low })
        : words("findings.selfScoreRange", { low: selfScore.low, high: selfScore.high }),
    );
  }
  return scoreLines(title, scoreColour(score.low, model.scale, palette), notes);
}

/** What is still to be judged, apart from what could not be judged and has its reason. */
function openNotes({ words }: Writing, { score, groups }: SectionReport): readonly string[] {
  const limited = new Set(groups.flatMap(({ findings }) => findings.flatMap(({ id, limitation }) => (limitation === undefined ? [] : id))));
  const limitedCount = score.open.filter((id) => limited.has(id)).length;
  const openCount = score.open.length - limitedCount;
  return [
    ...(openCount > 0 ? [words("findings.openCount", { count: openCount })] : []),
    ...(limitedCount > 0 ? [words("findings.limitedCount", { count: limitedCount })] : []),
  ];
}

function scoreLines(title: string, colour: string, notes: readonly string[]): readonly ReportNode[] {
  return [
    {
      text: [
        { text: title, bold: true, fontSize: 12.5, color: colour },
        ...(notes.length === 0 ? [] : [{ text: `   ${notes.join(" ")}`, fontSize: 9.4, color: colours.muted }]),
      ],
      margin: [0, 0, 0, 6],
    },
  ];
}

function rawNotes({ words }: Writing, { rawLow, rawHigh, max, floor }: Extract<Why, { kind: "additive" }>): readonly string[] {
  return [
    rawLow === rawHigh
      ? words("findings.rawPoints", { raw: rawLow, max })
      : words("findings.rawPointsRange", { low: rawLow, high: rawHigh, max }),
    ...(rawLow < floor ? [words("findings.floor", { floor })] : []),
  ];
}

export function reasons(writing: Writing, section: SectionReport): readonly ReportNode[] {
  const { words } = writing;
  const { why } = section;
  if (why.kind === "checklist") return [];
  const cap = Math.min(...section.signals.filter(({ id }) => why.cappedBy.includes(id)).map((signal) => signal.cap));
  return [
    subTitle(words("findings.why")),
    ...(why.cappedBy.length === 0
      ? []
      : [{ text: words("findings.capped", { list: listed(writing, refsOf(writing, why.cappedBy)), cap }), style: "body" }]),
    ...(why.kind === "stepwise" ? levelTable(writing, section, why) : partTable(writing, section, why)),
  ];
}

function levelTable(writing: Writing, { ref }: SectionReport, { levels }: Extract<Why, { kind: "stepwise" }>): readonly ReportNode[] {
  const { words } = writing;
  return [
    { text: words("findings.levelsInOrder"), style: "body" },
    ...dataTable(
      writing,
      words("findings.whyTable", { ref }),
      [
        { head: words("findings.level"), width: 60 },
        { head: words("findings.standing"), width: 132 },
        { head: words("findings.lacking"), width: "*" },
      ],
      levels.map((level): readonly Cell[] => [
        cell(words("findings.levelNumber", { score: level.score })),
        cell(standingWords(writing, level)),
        cell(level.standing === "holds" ? words("findings.nothingLacking") : lackingWords(writing, level)),
      ]),
      { rowHeaders: 1 },
    ),
  ];
}

function partTable(writing: Writing, { ref }: SectionReport, { parts }: Extract<Why, { kind: "additive" }>): readonly ReportNode[] {
  const { words, model } = writing;
  return dataTable(
    writing,
    words("findings.whyPartsTable", { ref }),
    [
      { head: words("findings.partColumn"), width: 176 },
      { head: words("findings.points"), width: 66 },
      { head: words("findings.lacking"), width: "*" },
    ],
    parts.map((part): readonly Cell[] => {
      const name = model.norm.partNames[part.id];
      return [
        cell(name === undefined ? part.id : `${part.id} ${sayIn(writing, name)}`),
        cell(pointsOf(writing, part)),
        cell(part.pointsLow === part.pointsMax ? words("findings.nothingLacking") : lackingWords(writing, part)),
      ];
    }),
    { rowHeaders: 1 },
  );
}

function lackingWords(writing: Writing, { unmet, open }: { readonly unmet: readonly string[]; readonly open: readonly string[] }): string {
  const parts = [
    ...(unmet.length === 0 ? [] : [listed(writing, refsOf(writing, unmet))]),
    ...(open.length === 0 ? [] : [writing.words("findings.openRefs", { list: listed(writing, refsOf(writing, open)) })]),
  ];
  return parts.join("; ");
}

export function nextStep(writing: Writing, section: SectionReport): readonly ReportNode[] {
  const { words, brand } = writing;
  const { next } = section;
  if (section.why.kind === "checklist") return [];
  if (next === undefined) return [{ text: words("findings.atTop"), style: "body" }];
  const shortest = refsOf(writing, next.shortest);
  return [
    subTitle(words("findings.next", { target: next.target })),
    { ul: next.lacks.map((lack) => lackNode(writing, lack)), markerColor: brand.accent, margin: [0, 0, 0, 4] },
    ...(shortest.length === 0 || !next.lacks.some(({ kind }) => kind === "pick" || kind === "points")
      ? []
      : [{ text: words("findings.shortest", { target: next.target, list: listed(writing, shortest) }), style: "body" }]),
  ];
}

function lackNode(writing: Writing, lack: Lack): ReportNode {
  const { words, model } = writing;
  const line = { margin: [0, 0, 0, 2] as const };
  switch (lack.kind) {
    case "criterion": {
      const text = model.norm.texts[lack.id];
      const [ref] = refsOf(writing, [lack.id]);
      return { text: [{ text: `${ref}  `, bold: true }, text === undefined ? "" : sayIn(writing, text)], ...line };
    }
    case "pick":
      return {
        stack: [
          { text: lack.count === 1 ? words("findings.oneOf") : words("findings.someOf", { count: lack.count }), ...line },
          { ol: lack.of.map((group) => groupNode(writing, group)), type: "upper-alpha" },
        ],
      };
    case "points":
      return {
        stack: [
          { text: words("findings.pointsShort", { count: lack.short }), ...line },
          { ul: lack.gains.map(({ part, gain, lacks }) => gainNode(writing, part, gain, lacks)) },
        ],
      };
    case "signal":
      return { text: words("findings.signalGone", { ref: refsOf(writing, [lack.id])[0] ?? lack.id }), ...line };
    case "unreachable":
      return { text: words("findings.unreachable"), ...line };
  }
}

function groupNode(writing: Writing, { label, lacks }: LackGroup): ReportNode {
  const title = label === undefined ? [] : [{ text: writing.words("findings.option", { label }), bold: true }];
  return { stack: [...title, { ul: lacks.map((lack) => lackNode(writing, lack)) }], margin: [0, 0, 0, 3] };
}

function gainNode(writing: Writing, part: string, gain: number, lacks: readonly Lack[]): ReportNode {
  const name = writing.model.norm.partNames[part];
  const title = name === undefined ? part : `${part} ${sayIn(writing, name)}`;
  return {
    stack: [
      { text: writing.words("findings.gain", { part: title, count: gain }), bold: true },
      { ul: lacks.map((lack) => lackNode(writing, lack)) },
    ],
    margin: [0, 0, 0, 3],
  };
}
