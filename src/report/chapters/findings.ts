/** Per section: the score, why, what stands in the way of the next, the signs, and every criterion with its ground. */
import type { FindingGroup, SectionReport } from "../../core/reporting/reportModel.ts";
import type { ReportNode } from "../pdf/node.ts";
import { pointsOf, standingWords } from "../reasonWords.ts";
import { lowerFirst, sectionName } from "../scoreWords.ts";
import { chapterTitle, listed, refsOf, sayIn, sectionTitle, subTitle, type Writing } from "../writing.ts";
import { type Block, criterionBlock, signalBlock } from "./criterion.ts";
import { nextStep, reasons, scoreLine } from "./reasons.ts";

export function findings(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  const graded = model.sections.some(({ score }) => score.kind !== "checklist");
  return [
    chapterTitle(number, words(graded ? "findings.title" : "findings.titleChecklist")),
    { text: words(graded ? "findings.intro" : "findings.introChecklist"), style: "body" },
    ...model.sections.flatMap((section, index) => sectionFindings(writing, section, graded && index > 0)),
  ];
}

function sectionFindings(writing: Writing, section: SectionReport, onNewPage: boolean): readonly ReportNode[] {
  const { words } = writing;
  return [
    // Room for the title, its lines and the first criterion.
    sectionTitle(sectionName(writing, section), { tocItem: true, needs: 270, ...(onNewPage ? { pageBreak: "before" as const } : {}) }),
    ...scoreLine(writing, section),
    { text: sayIn(writing, section.intro), style: "body" },
    ...reasons(writing, section),
    ...nextStep(writing, section),
    ...(section.signals.length === 0
      ? []
      : [
          ...opened(
            [subTitle(words("findings.signals")), { text: words("findings.signalsIntro"), style: "body" }],
            section.signals.map((signal) => signalBlock(writing, signal)),
          ),
        ]),
    ...section.groups.flatMap((group) => groupFindings(writing, section, group)),
  ];
}

function groupFindings(writing: Writing, section: SectionReport, group: FindingGroup): readonly ReportNode[] {
  const { words } = writing;
  const note =
    group.place.kind === "rest"
      ? words("findings.restNote")
      : group.findings.length === 0 && group.place.kind === "level"
        ? words("findings.levelSame", { list: listed(writing, sharedLabels(writing, section, group.place.score)) })
        : undefined;
  return opened(
    [subTitle(groupTitle(writing, group)), ...(note === undefined ? [] : [{ text: note, style: "body" }])],
    group.findings.map((finding) => criterionBlock(writing, finding)),
  );
}

/** A title on the page of the first block under it, unless that block is so long that it must break itself. */
function opened(title: readonly ReportNode[], [first, ...rest]: readonly Block[]): readonly ReportNode[] {
  if (first === undefined) return title;
  return [...(first.unbreakable ? [{ stack: [...title, first], unbreakable: true }] : [...title, first]), ...rest];
}

function groupTitle(writing: Writing, { place }: FindingGroup): string {
  const { words, model } = writing;
  switch (place.kind) {
    case "level": {
      const standing = lowerFirst(standingWords(writing, place));
      if (place.label === undefined) return words("findings.levelGroup", { score: place.score, standing });
      return words("findings.levelGroupLabel", { score: place.score, label: place.label, standing });
    }
    case "part": {
      const name = model.norm.partNames[place.id];
      const title = name === undefined ? place.id : `${place.id} ${sayIn(writing, name)}`;
      return words("findings.partGroup", { name: title, points: lowerFirst(pointsOf(writing, place)) });
    }
    case "items":
      return words("findings.criteria");
    case "rest":
      return words("findings.rest");
  }
}

/** The parts of lower levels that a level without criteria of its own puts together, else its criteria. */
function sharedLabels(writing: Writing, section: SectionReport, score: number): readonly string[] {
  const { words, model } = writing;
  const labels = section.groups.flatMap(({ place }) =>
    place.kind === "level" && place.label !== undefined && place.score < score
      ? [lowerFirst(words("findings.levelLabel", { score: place.score, label: place.label }))]
      : [],
  );
  if (labels.length > 0) return labels;
  const trace = section.why.kind === "stepwise" ? section.why.levels.find((level) => level.score === score) : undefined;
  return trace === undefined ? [] : refsOf({ ...writing, model }, [...trace.unmet, ...trace.open]);
}
