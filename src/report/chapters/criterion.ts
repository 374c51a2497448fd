/** One criterion or warning sign: on the left its number and the judgement, on the right the requirement and its ground. */
import type { Finding, SignalFinding } from "../../core/reporting/reportModel.ts";
import type { Inline, Paragraph, ReportNode, Stack, Vector } from "../pdf/node.ts";
import { colours, contentWidth } from "../theme.ts";
import { isLong, langOf, sayIn, typed, type Writing } from "../writing.ts";
import { weightNodes } from "./weight.ts";

type Mark = "full" | "half" | "empty" | "dashed" | "none";
type Judged = { readonly ref: string; readonly mark: Mark; readonly words: string; readonly note?: string };

const left = 92;
const gap = 10;

export type Block = Stack;

export function criterionBlock(writing: Writing, finding: Finding): Block {
  const { words } = writing;
  const { answer, limitation, reason, self } = finding;
  const judged: Judged = {
    ref: finding.ref,
    mark: markOf(finding),
    words: words(`answer.${answer ?? (limitation === undefined ? "open" : "limited")}`),
    ...(finding.knockOut ? { note: words("findings.knockOut") } : {}),
  };
  const reasonTitle = answer === "notApplicable" ? "findings.reasonNotApplicable" : "findings.reasonDiffers";
  const body: ReportNode[] = [
    { text: sayIn(writing, finding.text), bold: true, fontSize: 9.8, margin: [0, 0, 0, 3] },
    ...typed(writing, finding.rationale),
    ...(limitation === undefined ? [] : labelled(writing, words("findings.limitation"), limitation)),
    ...(finding.override === undefined ? [] : labelled(writing, words("findings.override"), finding.override)),
    ...(self === undefined || self.answer === answer ? [] : selfNote(writing, self)),
    ...(reason.trim() === "" ? [] : labelled(writing, words(reasonTitle), reason)),
    ...(answer === undefined && finding.evidence.length === 0 ? [] : weightNodes(writing, finding, finding.points, answer === "met")),
  ];
  return block(
    writing,
    judged,
    body,
    isLong(finding.rationale, reason, limitation ?? "", finding.override ?? "", self?.rationale ?? "", ...saidIn(finding)),
  );
}

export function signalBlock(writing: Writing, signal: SignalFinding): Block {
  const { words } = writing;
  const { state, rationale, rightOfReply, leadReason } = signal;
  const judged: Judged = {
    ref: signal.ref,
    mark: state === undefined ? "dashed" : state === "found" ? "full" : "empty",
    words: words(`signal.${state ?? "open"}`),
  };
  const body: ReportNode[] = [
    { text: sayIn(writing, signal.text), bold: true, fontSize: 9.8, margin: [0, 0, 0, 3] },
    ...typed(writing, rationale),
    ...(rightOfReply.trim() === "" ? [] : labelled(writing, words("findings.rightOfReply"), rightOfReply)),
    ...(leadReason.trim() === "" ? [] : labelled(writing, words("findings.leadReason"), leadReason)),
    ...(signal.evidence.length === 0 && state !== "found" ? [] : weightNodes(writing, signal, [], state === "found")),
  ];
  return block(writing, judged, body, isLong(rationale, rightOfReply, leadReason, ...saidIn(signal)));
}

function saidIn({ weight }: Finding | SignalFinding): readonly string[] {
  return weight.statements.map(({ words }) => words);
}

function block(writing: Writing, judged: Judged, body: readonly ReportNode[], long: boolean): Block {
  const side: readonly ReportNode[] = [
    { text: judged.ref, bold: true, fontSize: 9.8, color: writing.brand.accent, margin: [0, 0, 0, 2] },
    {
      columns: [
        { width: 13, canvas: drawn(judged.mark, writing.brand.accent), artifact: true },
        { width: "*", text: judged.words, fontSize: 8.8, color: colours.ink },
      ],
    },
    ...(judged.note === undefined ? [] : [{ text: judged.note, style: "small", margin: [13, 0, 0, 0] as const }]),
  ];
  return {
    ...(long ? { needs: 120 } : { unbreakable: true }),
    margin: [0, 0, 0, 7],
    stack: [
      {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 0.5, lineColor: colours.hairline }],
        artifact: true,
        margin: [0, 0, 0, 5],
      },
      {
        columns: [
          { width: left, stack: side },
          { width: contentWidth - left - gap, stack: body },
        ],
        columnGap: gap,
      },
    ],
  };
}

function markOf({ answer, limitation }: Finding): Mark {
  if (answer === undefined) return limitation === undefined ? "dashed" : "none";
  switch (answer) {
    case "met":
      return "full";
    case "partly":
      return "half";
    case "notMet":
      return "empty";
    case "notApplicable":
      return "none";
  }
}

/** A sign for the eye beside the word: full, half, empty, dashed, or a dash. */
function drawn(mark: Mark, colour: string): readonly Vector[] {
  const box = { x: 0.5, y: 2.5, w: 8, h: 8, r: 1.5 };
  const outline = { type: "rect", ...box, lineWidth: 1, lineColor: colour } as const;
  switch (mark) {
    case "full":
      return [{ type: "rect", ...box, color: colour, lineColor: colour, lineWidth: 1 }];
    case "half":
      return [outline, { type: "rect", x: box.x, y: box.y + box.h / 2, w: box.w, h: box.h / 2, color: colour }];
    case "empty":
      return [outline];
    case "dashed":
      return [{ ...outline, lineColor: colours.muted, dash: { length: 1.5, space: 1.5 } }];
    case "none":
      return [{ type: "line", x1: 0.5, y1: 6.5, x2: 8.5, y2: 6.5, lineWidth: 1.2, lineColor: colours.muted }];
  }
}

function labelled(writing: Writing, title: string, text: string): readonly Paragraph[] {
  const [first, ...rest] = typed(writing, text);
  if (first === undefined) return [];
  const words: Inline = { text: typeof first.text === "string" ? first.text : "", ...langOf(writing) };
  return [{ text: [{ text: `${title}. `, bold: true, color: colours.muted }, words], style: "body" }, ...rest];
}

function selfNote(writing: Writing, self: NonNullable<Finding["self"]>): readonly Paragraph[] {
  const { words } = writing;
  const says = words("findings.selfSays", { answer: words(`answer.${self.answer}`) });
  const [first, ...rest] = typed(writing, self.rationale);
  const line: Paragraph = {
    text: [
      { text: `${words("findings.selfAnswer")}. `, bold: true, color: colours.muted },
      says,
      ...(first === undefined ? [] : [" ", { text: typeof first.text === "string" ? first.text : "", ...langOf(writing) }]),
    ],
    style: "body",
  };
  return [line, ...rest];
}
