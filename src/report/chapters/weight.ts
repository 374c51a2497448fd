/** What a judgement rests on: the evidence by code, what was said in interviews, what a sample showed, and whether that is enough. */
import type { EvidenceLink } from "../../core/reporting/reportModel.ts";
import type { StatementReport, WeightReport } from "../../core/reporting/weightReport.ts";
import { needWords } from "../needWords.ts";
import type { Inline, Paragraph, ReportNode } from "../pdf/node.ts";
import { conclusionWords, seenWords } from "../sampleWords.ts";
import { lowerFirst } from "../scoreWords.ts";
import { langOf, listed, sayIn, typed, type Writing } from "../writing.ts";

type Rests = { readonly evidence: readonly EvidenceLink[]; readonly weight: WeightReport };

/** `asks`: whether the judgement is one that the evidence has to carry. */
export function weightNodes(
  writing: Writing,
  { evidence, weight }: Rests,
  points: readonly number[],
  asks: boolean,
): readonly ReportNode[] {
  const { words } = writing;
  const sufficient = weight.needs.length === 0 && !weight.unresolved;
  const verdict = asks ? [{ text: words(sufficient ? "weight.sufficient" : "weight.short"), bold: true }] : [];
  return [
    { text: [...evidenceRuns(writing, evidence, points), ...verdict], style: "small", margin: [0, 0, 0, 2] },
    ...statementList(writing, weight.statements),
    ...sampleLines(writing, weight),
    ...(asks ? whatIsMissing(writing, weight) : []),
  ];
}

function evidenceRuns(writing: Writing, evidence: readonly EvidenceLink[], points: readonly number[]): readonly Inline[] {
  const { words } = writing;
  const of = (stance: EvidenceLink["stance"]) => evidence.filter((link) => link.stance === stance);
  const numbers = points.map((number): readonly Inline[] => [
    { text: String(number), linkToDestination: `point-${number}`, linkDescription: `${words("findings.point", { count: 1 })} ${number}` },
  ]);
  return [
    ...(evidence.length === 0 ? [`${words("findings.noEvidence")}    `] : []),
    ...codes(writing, words("findings.evidence"), of("supports")),
    ...codes(writing, words("findings.contradicts"), of("contradicts")),
    ...codes(writing, words("findings.neutral"), of("neutral")),
    ...(points.length === 0 ? [] : [{ text: `${words("findings.point", { count: points.length })} `, bold: true }, ...joined(numbers)]),
  ];
}

function codes(writing: Writing, title: string, links: readonly EvidenceLink[]): readonly Inline[] {
  if (links.length === 0) return [];
  const items = links.map(({ code, id, cited }): readonly Inline[] => [
    { text: code, linkToDestination: `evidence-${id}` },
    ...(cited === undefined ? [] : [" (", { text: cited, ...langOf(writing) }, ")"]),
  ]);
  return [{ text: `${title} `, bold: true }, ...joined(items)];
}

/** `a, b   `: the space at the end keeps the next list apart. */
function joined(items: readonly (readonly Inline[])[]): readonly Inline[] {
  return items.flatMap((item, index) => [...item, index === items.length - 1 ? "    " : ", "]);
}

function statementList(writing: Writing, statements: readonly StatementReport[]): readonly ReportNode[] {
  if (statements.length === 0) return [];
  return [
    {
      ul: statements.map((said) => ({ text: statementWords(writing, said), style: "small", margin: [0, 0, 0, 1] as const })),
      margin: [0, 1, 0, 2],
    },
  ];
}

/** The code, the role where the group is large enough, and the words: in quotation marks only where they are the person's own. */
export function statementWords(
  writing: Writing,
  { evidence, code, role, stance, quoted, words: said }: StatementReport,
): readonly Inline[] {
  const { words, model } = writing;
  const name = role === undefined ? undefined : model.norm.roleNames[role];
  const about = [
    ...(name === undefined ? [] : [lowerFirst(sayIn(writing, name))]),
    ...(stance === "contradicts" ? [lowerFirst(words("findings.contradicts"))] : []),
  ];
  const line = typed(writing, said)
    .map(({ text }) => (typeof text === "string" ? text : ""))
    .join(" ");
  return [
    { text: code, bold: true, linkToDestination: `evidence-${evidence}` },
    `${about.length === 0 ? "" : ` (${about.join(", ")})`}: `,
    ...(quoted
      ? [{ text: words("weight.quote", { words: line }), italics: true, ...langOf(writing) }]
      : [{ text: line, ...langOf(writing) }]),
  ];
}

function sampleLines(writing: Writing, { samples }: WeightReport): readonly Paragraph[] {
  return samples.flatMap((outcome): readonly Paragraph[] => {
    const told = [seenWords(writing, outcome), conclusionWords(writing, outcome)].filter((part) => part !== "").join(" ");
    if (told === "") return [];
    return [
      {
        text: [{ text: outcome.code, bold: true, linkToDestination: `sample-${outcome.evidence}` }, `: ${told}`],
        style: "small",
        margin: [0, 0, 0, 2],
      },
    ];
  });
}

function whatIsMissing(writing: Writing, { needs, against, unresolved }: WeightReport): readonly Paragraph[] {
  const { words } = writing;
  const list = listed(writing, against);
  const said = [
    ...(needs.length === 0 ? [] : [needWords(writing, needs)]),
    ...(against.length === 0 ? [] : [words(unresolved ? "weight.unresolved" : "weight.resolved", { list })]),
  ];
  return said.length === 0 ? [] : [{ text: said.join(" "), style: "small", margin: [0, 0, 0, 2] }];
}
