/** What was done: interviews, documents, observations, samples and figures, against what was planned; and what that leaves uncertain. */
import type { InterviewsReport } from "../../core/reporting/interviewReport.ts";
import type { SampleReport } from "../../core/reporting/sampleReport.ts";
import type { WorkReport } from "../../core/reporting/workReport.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Cell, Paragraph, ReportNode } from "../pdf/node.ts";
import { lowerFirst } from "../scoreWords.ts";
import { cell, clip, dataTable, langOf, listed, sayIn, sectionTitle, type Writing } from "../writing.ts";
import { coverageWords } from "./interviews.ts";
import { carriesWords } from "./samples.ts";

export function workDone(writing: Writing): readonly ReportNode[] {
  const { words, model } = writing;
  const { work, interviews, samples } = model;
  const { used } = work;
  const rows: readonly (readonly [string, readonly Paragraph[]])[] = [
    [words("evidenceType.interview"), interviews === undefined ? [] : interviewLines(writing, interviews)],
    [words("evidenceType.document"), documentLines(writing, work)],
    [words("evidenceType.observation"), observationLine(writing, used.observation, work.observationsPlanned)],
    [words("evidenceType.fileSample"), samples.map((sample) => cell(sampleWords(writing, sample)))],
    [words("evidenceType.register"), used.register === 0 ? [] : [cell(words("work.figures", { count: used.register }))]],
    [words("evidenceType.customerVoice"), used.customerVoice === 0 ? [] : [cell(words("work.voices", { count: used.customerVoice }))]],
  ];
  const done = rows.filter(([, lines]) => lines.length > 0);
  if (done.length === 0) return [];
  return [
    sectionTitle(words("work.title"), { tocItem: true }),
    ...dataTable(
      writing,
      words("work.table"),
      [
        { head: words("work.kind"), width: 108 },
        { head: words("work.done"), width: "*" },
      ],
      done.map(([name, lines]): readonly Cell[] => [cell(name), { stack: lines }]),
      { rowHeaders: 1 },
    ),
  ];
}

function interviewLines(writing: Writing, told: InterviewsReport): readonly Paragraph[] {
  const { words, model } = writing;
  const { roles, small } = told;
  const perRole = roles.map(({ role, held, asked }) => {
    const name = model.norm.roleNames[role];
    return words(asked === 0 ? "work.role" : "work.roleOf", {
      name: name === undefined ? role : lowerFirst(sayIn(writing, name)),
      held,
      asked,
    });
  });
  const together =
    small.groups === 0
      ? []
      : [words(small.asked === 0 ? "work.role" : "work.roleOf", { name: words("work.small"), held: small.held, asked: small.asked })];
  const list = [...perRole, ...together];
  return [
    cell(coverageWords(writing, told)),
    ...(list.length === 0
      ? []
      : [
          {
            text: [
              `${words("work.perRole", { list: list.join(", ") })} `,
              { text: words("work.more"), linkToDestination: "interviews-by-role" },
            ],
            style: "small",
          },
        ]),
  ];
}

function documentLines(writing: Writing, { used, documents }: WorkReport): readonly Paragraph[] {
  const { words } = writing;
  const { asked, received, notAvailable } = documents;
  if (used.document === 0 && asked === 0) return [];
  return [
    ...(used.document === 0 ? [] : [cell(words("work.documents", { count: used.document }))]),
    ...(asked === 0 ? [] : [cell(words("work.documentsAsked", { count: asked, received }))]),
    ...(notAvailable.length === 0
      ? []
      : [
          {
            text: [
              `${words("work.notAvailable", { count: notAvailable.length })} `,
              {
                text: listed(
                  writing,
                  notAvailable.map((title) => clip(title, 120)),
                ),
                ...langOf(writing),
              },
              ".",
            ],
            style: "tableCell",
          },
        ]),
  ];
}

function observationLine({ words }: Writing, made: number, planned: number): readonly Paragraph[] {
  if (made === 0 && planned === 0) return [];
  return [
    cell([words("work.observations", { count: made }), ...(planned === 0 ? [] : [words("work.planned", { count: planned })])].join(" ")),
  ];
}

/** Population, seed, spread and size, and what that number can carry. */
function sampleWords(writing: Writing, sample: SampleReport): string {
  const { words, language } = writing;
  const { code, population, seed, drawn, strata, carries } = sample;
  const carried = carriesWords(writing, drawn, population, carries);
  return [
    words("work.sample", { code, drawn, population: formatNumber(population, language) }),
    ...(seed.trim() === "" ? [] : [words("work.seed", { seed })]),
    ...(strata === undefined ? [] : [words("work.strata", { strata })]),
    ...(carried === undefined ? [] : [carried]),
  ].join(" ");
}

/** What the fieldwork leaves uncertain, for the list of limitations. */
export function workLimits(writing: Writing): readonly string[] {
  const { words, model } = writing;
  const { work, interviews } = model;
  const short = interviews === undefined ? 0 : Math.max(0, Math.max(interviews.asked, interviews.least) - interviews.held);
  const thin = model.sections
    .flatMap(({ groups }) => groups.flatMap(({ findings }) => findings))
    .filter(({ answer, weight }) => answer === "met" && (weight.needs.length > 0 || weight.unresolved));
  const unproven = model.samples.flatMap(({ outcomes }) => outcomes).filter(({ asked }) => asked?.code === "doesNotProve");
  return [
    ...(short > 0 ? [words("work.short", { count: short })] : []),
    ...(work.documents.notAvailable.length > 0 ? [words("work.missing", { count: work.documents.notAvailable.length })] : []),
    ...(work.outdated.length > 0 ? [words("work.outdated", { list: listed(writing, work.outdated) })] : []),
    ...(work.carried > 0 ? [words("work.carried", { count: work.carried })] : []),
    ...(unproven.length > 0
      ? [
          words("work.unproven", {
            list: listed(
              writing,
              unproven.map(({ ref }) => ref),
            ),
          }),
        ]
      : []),
    ...(thin.length > 0
      ? [
          words("work.thin", {
            count: thin.length,
            list: listed(
              writing,
              thin.map(({ ref }) => ref),
            ),
          }),
        ]
      : []),
  ];
}
