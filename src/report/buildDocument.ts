/** The report as a document: chapters in order, those that are present numbered consecutively, running header and footer. */
import type { Language } from "../core/norm/normSchema.ts";
import type { ReportModel } from "../core/reporting/reportModel.ts";
import { localeTag } from "../i18n/format.ts";
import { brandOf } from "./brand.ts";
import { annexes } from "./chapters/annexes.ts";
import { assignment } from "./chapters/assignment.ts";
import { comparison } from "./chapters/comparison.ts";
import { cover, reportTitle } from "./chapters/cover.ts";
import { findings } from "./chapters/findings.ts";
import { interviews } from "./chapters/interviews.ts";
import { opinion } from "./chapters/opinion.ts";
import { plan } from "./chapters/plan.ts";
import { register } from "./chapters/register.ts";
import { scores } from "./chapters/scores.ts";
import { summary } from "./chapters/summary.ts";
import type { PageFurniture, ReportDefinition, ReportNode } from "./pdf/node.ts";
import { readImage } from "./pdf/readImage.ts";
import { colours, contentWidth, page, stylesOf } from "./theme.ts";
import { withoutDeadLinks } from "./withoutDeadLinks.ts";
import { wordsIn } from "./words.ts";
import { clip, newWriting, type Writing } from "./writing.ts";

export type DocumentOptions = {
  /** The language of the report, whatever the screen is in. */
  readonly language: Language;
  /** PNG or JPEG, as bytes or as a data address. */
  readonly logo?: string | Uint8Array;
  /** The text of `result.json`; absent where the report goes without data. */
  readonly resultJson?: string;
  /** What a draft goes without. A final report always has every chapter. */
  readonly leaveOut?: readonly OptionalChapter[];
};

type Chapter = { readonly name: string; readonly write: (writing: Writing, number: number) => readonly ReportNode[] };
const chapters = [
  { name: "summary", write: summary },
  { name: "assignment", write: assignment },
  { name: "scores", write: scores },
  { name: "findings", write: findings },
  { name: "register", write: register },
  { name: "interviews", write: interviews },
  { name: "plan", write: plan },
  { name: "comparison", write: comparison },
  { name: "opinion", write: opinion },
  { name: "annexes", write: annexes },
] as const satisfies readonly Chapter[];

type OptionalChapter = Extract<(typeof chapters)[number]["name"], "findings" | "plan">;

export function buildDocument(model: ReportModel, options: DocumentOptions): ReportDefinition {
  const words = wordsIn(options.language);
  const brand = brandOf(model.settings.colour);
  const writing = newWriting(model, options.language, words, brand);
  const title = reportTitle(writing);
  const { organisation } = model.assignment;
  const left: readonly string[] = model.final ? [] : (options.leaveOut ?? []);
  const written = numbered(
    chapters.filter(({ name }) => !left.includes(name)),
    writing,
  );
  const name = clip(organisation, 80);
  return {
    language: localeTag(options.language),
    title: name === "" ? title : `${title}: ${name}`,
    ...(name === "" ? {} : { author: name }),
    subject: model.norm.name[options.language],
    createdAt: `${model.date}T00:00:00.000Z`,
    pageMargins: page.margins,
    styles: stylesOf(brand),
    defaultStyle: { fontSize: 10, color: colours.ink },
    content: [
      ...cover(writing, printableLogo(options.logo)),
      { text: words("page.contents"), style: "h1", heading: 1, pageBreak: "before" },
      { toc: { styles: ["toc1", "toc2"], indent: 14, chapterGap: 8 } },
      ...(left.length === 0 ? written : withoutDeadLinks(written)),
    ],
    header: runningHeader(writing, title, name),
    footer: runningFooter(writing),
    ...(model.final ? {} : { draftMark: words("page.draftMark") }),
    ...(options.resultJson === undefined ? {} : { result: { json: options.resultJson, description: words("page.dataInside") } }),
  };
}

/** A chapter that has nothing to say takes no number. */
function numbered(written: readonly Chapter[], writing: Writing): readonly ReportNode[] {
  let number = 0;
  return written.flatMap(({ write }) => {
    const nodes = write(writing, number + 1);
    if (nodes.length > 0) number += 1;
    return nodes;
  });
}

/** A picture that an archive file cannot hold is left out; the cover does without. */
function printableLogo(logo: DocumentOptions["logo"]): DocumentOptions["logo"] {
  if (logo === undefined) return undefined;
  try {
    return readImage(logo);
  } catch {
    return undefined;
  }
}

function runningHeader({ words, model }: Writing, title: string, name: string): PageFurniture {
  return (number) =>
    number === 1
      ? undefined
      : {
          margin: [page.margins[0], 34, page.margins[2], 0],
          stack: [
            {
              columns: [
                { width: "*", text: name === "" ? title : `${clip(name, 50)}   ${clip(title, 60)}`, style: "furniture" },
                { width: 110, text: words(`classification.${model.settings.classification}`), style: "furniture", alignment: "right" },
              ],
            },
            {
              canvas: [{ type: "line", x1: 0, y1: 4, x2: contentWidth, y2: 4, lineWidth: 0.5, lineColor: colours.hairline }],
              artifact: true,
            },
          ],
        };
}

function runningFooter({ words, model, language }: Writing): PageFurniture {
  const state = words(model.final ? "state.final" : "state.draft");
  return (number, pages) =>
    number === 1
      ? undefined
      : {
          margin: [page.margins[0], 18, page.margins[2], 0],
          columns: [
            { width: "*", text: `${model.norm.shortName[language]}   ${state}`, style: "furniture" },
            { width: 90, text: words("page.number", { page: number, pages }), style: "furniture", alignment: "right" },
          ],
        };
}
