/** What the list of evidence tells below a title: by type, in short sentences. */
import type { EvidencePartReport } from "../../core/reporting/evidencePart.ts";
import type { EvidenceReport } from "../../core/reporting/reportModel.ts";
import { formatDate, formatHundredths, formatNumber, formatScore } from "../../i18n/format.ts";
import type { Paragraph } from "../pdf/node.ts";
import { span } from "../span.ts";
import { clip, langOf, sayIn, type Writing } from "../writing.ts";

/** What stands in the place of a title for an interview: the role where its group is large enough, and the layer. */
export function interviewTitle(writing: Writing, part: EvidencePartReport | undefined): string {
  const { words, model } = writing;
  if (part?.kind !== "interview") return words("annex.interview");
  const role = part.role === undefined ? undefined : model.norm.roleNames[part.role];
  const people = part.role !== undefined && part.people > 1 ? `, ${words("annex.people", { count: part.people })}` : "";
  const layer = part.layer === "withheld" || part.layer === "unknown" ? "" : ` (${words(`layer.${part.layer}`)})`;
  return `${role === undefined ? words("annex.roleWithheld") : sayIn(writing, role)}${layer}${people}`;
}

export function detailsOf(writing: Writing, item: EvidenceReport): readonly string[] {
  const { words } = writing;
  return [
    ...(item.unused === undefined ? [] : [words(`annex.unused.${item.unused}`)]),
    ...(item.part === undefined ? [] : partWords(writing, item.part)),
    ...(item.source.trim() === "" ? [] : [words("annex.source", { source: trimmed(item.source) })]),
    ...(item.place.trim() === "" ? [] : [words("annex.place", { place: trimmed(item.place) })]),
    ...(item.collectedBy.trim() === ""
      ? []
      : [words(item.type === "interview" ? "annex.heldBy" : "annex.collectedBy", { name: trimmed(item.collectedBy) })]),
    ...(item.beforePeriod ? [words("annex.beforePeriod")] : []),
  ];
}

/** What was seen per criterion at an observation. */
export function seenLines(writing: Writing, { type, about }: EvidenceReport): readonly Paragraph[] {
  if (type !== "observation") return [];
  return about.flatMap(({ ref, cited }) =>
    cited === undefined
      ? []
      : [
          {
            text: [
              { text: `${ref}: `, bold: true },
              { text: clip(cited, 400), ...langOf(writing) },
            ],
            style: "small",
          },
        ],
  );
}

function partWords(writing: Writing, part: EvidencePartReport): readonly string[] {
  const { words, language } = writing;
  switch (part.kind) {
    case "document":
      return [
        ...(part.version.trim() === "" ? [] : [words("annex.version", { version: trimmed(part.version) })]),
        ...(part.owner.trim() === "" ? [] : [words("annex.owner", { name: trimmed(part.owner) })]),
        ...(part.received === "" ? [] : [words("annex.received", { date: formatDate(part.received, language, "short") })]),
        ...(part.location.trim() === "" ? [] : [words("annex.location", { place: trimmed(part.location) })]),
      ];
    case "interview":
      return part.statements === 0 ? [] : [words("annex.statements", { count: part.statements })];
    case "observation":
      return [
        part.time === ""
          ? words(`observed.${part.observed}`)
          : words("annex.observedAt", { kind: words(`observed.${part.observed}`), time: part.time }),
      ];
    case "register":
      return registerWords(writing, part);
    case "customerVoice":
      return voiceWords(writing, part);
  }
}

function registerWords(writing: Writing, part: Extract<EvidencePartReport, { kind: "register" }>): readonly string[] {
  const { words, language, model } = writing;
  const { population, from, to, hits, of, definition } = part;
  const period = span(writing, from, to);
  const code = model.evidence.find(({ id }) => id === definition)?.code;
  return [
    ...(population === 0 ? [] : [words("annex.population", { number: formatNumber(population, language) })]),
    ...(period === "" ? [] : [words("annex.over", { period })]),
    ...(hits === undefined || of === undefined
      ? []
      : [words("annex.hits", { hits: formatNumber(hits, language), of: formatNumber(of, language) })]),
    ...(code === undefined ? [] : [words("annex.definedIn", { code })]),
  ];
}

/** The outcome with its margin, and how many people it rests on. */
function voiceWords({ words, language }: Writing, part: Extract<EvidencePartReport, { kind: "customerVoice" }>): readonly string[] {
  const { method, question, outcome } = part;
  const asked = [
    words(`voiceMethod.${method}`),
    ...(question.trim() === "" ? [] : [words("annex.question", { question: trimmed(question) })]),
  ];
  if (outcome === undefined) return asked;
  const { n, indicative, responsePercent } = outcome;
  return [
    ...asked,
    resultWords(words, language, outcome.result),
    words("annex.answers", { count: n }),
    ...(responsePercent === undefined ? [] : [words("annex.response", { percent: responsePercent })]),
    ...(indicative ? [words("annex.indicative")] : []),
  ];
}

type VoiceResult = NonNullable<Extract<EvidencePartReport, { kind: "customerVoice" }>["outcome"]>["result"];

function resultWords(words: Writing["words"], language: Writing["language"], result: VoiceResult): string {
  switch (result.kind) {
    case "share": {
      const [share, low, high] = [result.basisPoints, result.interval.low, result.interval.high].map((one) =>
        formatHundredths(one, language, 1),
      );
      return words("sample.share", { share: share ?? "", low: low ?? "", high: high ?? "" });
    }
    case "nps":
      return words("annex.nps", { score: formatScore(result.score, language), margin: formatScore(result.margin, language) });
    case "mean": {
      const { hundredths, marginHundredths, scaleTo } = result;
      const mean = { mean: formatHundredths(hundredths, language, 2), scale: scaleTo };
      if (marginHundredths === undefined) return words("annex.meanOnly", mean);
      return words("annex.mean", { ...mean, margin: formatHundredths(marginHundredths, language, 2) });
    }
  }
}

/** Set in a sentence that ends by itself. */
function trimmed(text: string): string {
  return clip(text, 200).replace(/[.\s]+$/, "");
}
