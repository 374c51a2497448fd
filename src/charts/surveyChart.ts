/** What people answered, with its margin: who complained beside who did not. Every question has its own scale. */
import { type Chart, type ChartNode, label } from "./chartNode.ts";
import { labelWithin, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { rule, sign } from "./marks.ts";
import { niceScale } from "./niceScale.ts";

type SurveyAnswer = {
  /** "People who complained", "people who did not". */
  readonly group: string;
  readonly value: number;
  /** The ends of its margin; absent where none can be given. */
  readonly low?: number;
  readonly high?: number;
  readonly n: number;
  /** The value with its margin, as it is to be read. */
  readonly shown: string;
  /** Too few answers to rely on. */
  readonly few: boolean;
};
export type SurveyQuestion = {
  /** "NPS". */
  readonly name: string;
  readonly scale: { readonly min: number; readonly max: number };
  /** The first is drawn full, the second hollow. */
  readonly answers: readonly SurveyAnswer[];
};
export type SurveyWords = {
  readonly alt: string;
  readonly caption: string;
  readonly question: string;
  readonly group: string;
  readonly result: string;
  readonly answers: string;
  /** "n = 120", and "n = 12, indicative". */
  readonly n: (n: number, few: boolean) => string;
  readonly number: (value: number) => string;
};

const headHeight = 22;
const footHeight = 26;

export function surveyChart(questions: readonly SurveyQuestion[], words: SurveyWords, frame: Frame): Chart {
  let y = 0;
  const nodes = questions.flatMap((question) => {
    const top = y;
    y += headHeight + question.answers.length * rowHeightIn(frame) + footHeight;
    return drawQuestion(question, top, words, frame);
  });
  return {
    width: frame.width,
    height: Math.max(1, y),
    nodes,
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.question, words.group, words.result, words.answers],
      rows: questions.flatMap(({ name, answers }) => answers.map(({ group, shown, n, few }) => [name, group, shown, words.n(n, few)])),
    },
  };
}

function rowHeightIn(frame: Frame): number {
  return isNarrow(frame) ? 36 : 24;
}

function drawQuestion({ name, scale, answers }: SurveyQuestion, top: number, words: SurveyWords, frame: Frame): readonly ChartNode[] {
  const { palette, width } = frame;
  const narrow = isNarrow(frame);
  const names = narrow ? 14 : 132;
  const right = width - (narrow ? 14 : 120);
  const span = Math.max(1e-9, scale.max - scale.min);
  const x = (value: number) => names + ((right - names) * Math.min(span, Math.max(0, value - scale.min))) / span;
  const rowHeight = rowHeightIn(frame);
  const bottom = top + headHeight + answers.length * rowHeight;
  const ticks = ticksOf(scale);
  return [
    ...middleText(0, top + 9, name, width, { fill: palette.ink, bold: true }),
    ...ticks.flatMap((tick) => [
      rule(x(tick), top + headHeight - 2, x(tick), bottom + 2, tick === 0 ? palette.muted : palette.hairline),
      labelWithin(x(tick), bottom + 12, words.number(tick), { fill: palette.muted, size: 9 }, Math.max(0, x(tick) - 24), width),
    ]),
    ...answers.flatMap((answer, index): readonly ChartNode[] => {
      const y = top + headHeight + index * rowHeight + (narrow ? 26 : rowHeight / 2);
      const colour = index === 0 ? palette.accent : palette.scores[0];
      const n = words.n(answer.n, answer.few);
      return [
        ...(narrow
          ? [
              ...middleText(0, y - 14, answer.group, width * 0.5, { fill: palette.ink, size: 9 }),
              label(width, y - 11, `${answer.shown}  ${n}`, { fill: palette.ink, size: 9, anchor: "end", bold: true }),
            ]
          : [
              ...middleText(0, y, answer.group, names - 14, { fill: palette.ink }, 2),
              label(right + 12, y - 1, answer.shown, { fill: palette.ink, bold: true }),
              label(right + 12, y + 9, n, { fill: palette.muted, size: 8.5 }),
            ]),
        ...margin(answer, x, y, colour),
        sign(index === 0 ? "dot" : "square", x(answer.value), y, colour, palette, 3.2),
      ];
    }),
  ];
}

/** Marks that people give are all named; a wider scale has round steps between its ends. */
function ticksOf({ min, max }: SurveyQuestion["scale"]): readonly number[] {
  if (Number.isInteger(min) && max - min <= 10) return Array.from({ length: Math.floor(max - min) + 1 }, (_, index) => min + index);
  return [...new Set([min, ...niceScale(min, max, 4).ticks.filter((tick) => tick > min && tick < max), max])];
}

function margin({ low, high, few }: SurveyAnswer, x: (value: number) => number, y: number, colour: string): readonly ChartNode[] {
  if (low === undefined || high === undefined) return [];
  return [
    rule(x(low), y, x(high), y, colour, { width: 1.8, ...(few ? { dash: "2 2" } : {}) }),
    ...[low, high].map((end) => rule(x(end), y - 4, x(end), y + 4, colour, { width: 1.2 })),
  ];
}
