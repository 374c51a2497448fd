/** The sentences for whoever runs the organisation: the same on screen and on paper. */
import { changeKind } from "../../core/comparison/changeKind.ts";
import type { AnswerChange } from "../../core/comparison/compareAudits.ts";
import type { ShareMet } from "../../core/comparison/integralShares.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import { scoresOf } from "../../core/norm/scoresOf.ts";
import { isAtLeast, percentText } from "../../core/register/percent.ts";
import type { Management } from "../../core/reporting/management.ts";
import type { NextPoint } from "../../core/reporting/whatIfChoices.ts";
import type { OverallScore, SectionScore } from "../../core/scoring/scores.ts";
import { formatDate, formatScore } from "../../i18n/format.ts";
import { meanWords, readinessWords, scoreShort } from "../scoreWords.ts";
import { type Pen, sayIn } from "../writing.ts";

export type StandingRow = {
  readonly id: string;
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly meaning: string;
};
export type MovedText = { readonly id: string; readonly lead: string; readonly because: readonly string[] };
export type NextText = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly owner: string;
  readonly term: string;
  readonly effect: string;
};

/** At most so many reasons per score; the comparison gives them all. */
const mostReasons = 3;

export function subject(pen: Pen, { dossier, norm }: Management): string {
  const { organisation, periodTo } = dossier.assignment;
  const kind = pen.words(`kind.${dossier.kind}`);
  const said = { organisation, kind: norm.overall.kind === "readiness" ? kind : kind.toLowerCase() };
  return periodTo === ""
    ? pen.words("management.ofNoPeriod", said)
    : pen.words("management.of", { ...said, date: formatDate(periodTo, pen.language) });
}

export function standingSentence(pen: Pen, management: Management): string {
  const { words } = pen;
  const { score, judged, earlier, norm } = management;
  const before = earlier?.comparison.kind === "comparable" ? earlier.audit.audit.score.overall : undefined;
  const sentences = [overallSentence(pen, management, score.overall)];
  if (before?.kind === "mean" && before.count > 0) sentences.push(words("management.meanBefore", { value: meanWords(pen, before).value }));
  if (before?.kind === "readiness") sentences.push(words("management.readinessBefore", { value: readinessWords(pen, before) }));
  if (judged.answered < judged.total) sentences.push(words("management.judged", judged));
  return sentences.filter((sentence) => sentence !== "" && norm.sections.length > 0).join(" ");
}

function overallSentence(pen: Pen, { norm, dossier }: Management, overall: OverallScore): string {
  const { words } = pen;
  if (overall.kind === "readiness") return words("management.readinessIs", { value: readinessWords(pen, overall) });
  if (overall.count === 0 || !dossier.report.showOverall) return "";
  const possible = norm.sections.flatMap(({ scoring }) => scoresOf(scoring));
  const scale = { min: Math.min(...possible), max: Math.max(...possible) };
  const bound = (sum: number) => meanWords(pen, { ...overall, sumLow: sum, sumHigh: sum }).value;
  if (overall.sumLow === overall.sumHigh) return words("management.mean", { value: bound(overall.sumLow), ...scale });
  return words("management.meanRange", { low: bound(overall.sumLow), high: bound(overall.sumHigh), ...scale });
}

export function standingRows(pen: Pen, { sections, norm }: Pick<Management, "sections" | "norm">): readonly StandingRow[] {
  return sections.map(({ id, score, before }) => ({
    id,
    name: sectionName(pen, norm, id),
    now: scoreShort(pen, score),
    before: before === undefined ? "" : scoreShort(pen, before),
    meaning: meaningOf(pen, norm, score),
  }));
}

function meaningOf(pen: Pen, norm: Management["norm"], score: SectionScore): string {
  if (score.kind === "checklist") {
    const percent = percentText(score.met, score.applicable);
    return percent === undefined ? "" : pen.words("management.fractionMeaning", { percent: formatScore(percent, pen.language) });
  }
  const meaning = norm.scale?.[String(score.low)];
  return meaning === undefined ? "" : sayIn(pen, meaning);
}

function sectionName(pen: Pen, norm: Management["norm"], id: string): string {
  const section = norm.sections.find((one) => one.id === id);
  return section === undefined ? id : sayIn(pen, section.name);
}

export function movedLead(pen: Pen, { earlier }: Management): string {
  const { words, language } = pen;
  if (earlier === undefined) return words("management.noEarlier");
  const { comparison } = earlier;
  if (comparison.kind === "notComparable") return words(`management.${comparison.because}`);
  if (comparison.kind === "partly") return words("management.partly", comparison.share);
  const { periodTo } = earlier.audit;
  return periodTo === "" ? words("management.sinceNoDate") : words("management.since", { date: formatDate(periodTo, language) });
}

/** Said where something can be compared and nothing of it moved. */
export function movedNothing(pen: Pen, management: Management): string {
  const kind = management.earlier?.comparison.kind;
  if (kind === undefined || kind === "notComparable" || movedTexts(pen, management).length > 0) return "";
  return pen.words(kind === "partly" ? "management.partlyNone" : "management.movedNone");
}

/** Every score that moved, with the findings that moved it; between versions what is the same in both and was judged otherwise. */
export function movedTexts(pen: Pen, { earlier, norm }: Management): readonly MovedText[] {
  const { words } = pen;
  if (earlier?.comparison.kind === "partly") {
    const { changed } = earlier.comparison;
    return changed.length === 0 ? [] : [{ id: "partly", lead: words("management.partlyMoved"), because: reasonsOf(pen, norm, changed) }];
  }
  if (earlier?.comparison.kind !== "comparable") return [];
  const { sections, changed } = earlier.comparison;
  return sections.flatMap(({ id, from, to }): readonly MovedText[] => {
    const [then, now] = [scoreShort(pen, from), scoreShort(pen, to)];
    if (then === now) return [];
    const direction = directionOf(from, to);
    const own = changed.filter((change) => change.section === id);
    const decisive = own.filter((change) => earlier.decisive.has(change.id));
    const all = decisive.length > 0 ? decisive : own.filter((change) => changeKind(change) === (direction === "down" ? "fallen" : "risen"));
    return [
      {
        id,
        lead: words(`management.${direction}`, { name: sectionName(pen, norm, id), from: then, to: now }),
        because: all.length === 0 ? [words("management.together")] : reasonsOf(pen, norm, all),
      },
    ];
  });
}

function reasonsOf(pen: Pen, norm: Management["norm"], changes: readonly AnswerChange[]): readonly string[] {
  const { words } = pen;
  const reasons = changes.slice(0, mostReasons).map((change) => {
    const text = sayIn(pen, findCriterion(norm, change.id).text);
    const key = change.to === "met" ? "nowMet" : change.from === "met" ? "notMetNow" : "changed";
    return words(`management.${key}`, { text });
  });
  const left = changes.length - reasons.length;
  return left > 0 ? [...reasons, words("management.more", { count: left })] : reasons;
}

function directionOf(from: SectionScore, to: SectionScore): "up" | "down" | "other" {
  const low = (score: SectionScore) => (score.kind === "checklist" ? score.met : score.low);
  return low(to) > low(from) ? "up" : low(to) < low(from) ? "down" : "other";
}

export function nextTexts(pen: Pen, { next, norm }: Pick<Management, "next" | "norm">): readonly NextText[] {
  const { words, language } = pen;
  return next.map(({ point, effect }) => ({
    id: point.id,
    number: point.number,
    title: point.title,
    owner: point.owner.trim() === "" ? words("management.noOwner") : point.owner,
    term: point.term === "" ? words("management.noTerm") : formatDate(point.term, language, "short"),
    effect: effectText(pen, norm, effect),
  }));
}

function effectText(pen: Pen, norm: Management["norm"], { sections, onTheWay, knockOuts }: NextPoint["effect"]): string {
  const { words } = pen;
  const lifts = sections
    .filter(({ kind, from, to }) => kind !== "checklist" && to > from)
    .map(({ id, from, to }) => words("management.lifts", { name: sectionName(pen, norm, id), from, to }));
  const gained = sections.filter(({ kind }) => kind === "checklist").reduce((sum, { from, to }) => sum + to - from, 0);
  const parts = [
    ...(knockOuts.length > 0 ? [words("management.knockOut")] : []),
    ...lifts,
    ...(gained > 0 ? [words("management.gain", { count: gained })] : []),
    ...(lifts.length === 0 && gained === 0 && onTheWay.length > 0 ? [words("management.step")] : []),
  ];
  return parts.length === 0 ? words("management.later") : parts.join("; ");
}

export function whenDoneSentence(pen: Pen, { whenDone, dossier }: Management): string {
  const overall = whenDone?.overall;
  if (overall === undefined) return "";
  if (overall.kind === "readiness")
    return pen.words("management.whenDoneReadiness", { value: readinessWords(pen, { ...overall, high: overall.low }) });
  if (overall.count === 0 || !dossier.report.showOverall) return "";
  return pen.words("management.whenDoneMean", { value: meanWords(pen, { ...overall, sumHigh: overall.sumLow }).value });
}

export function onTimeSentence(pen: Pen, { points }: Management): string {
  const { words } = pen;
  const count = (state: Management["points"][number]["state"]) => points.filter((one) => one.state === state).length;
  if (points.length === 0) return "";
  const late = count("late") === 0 ? words("management.lateNone") : words("management.late", { count: count("late") });
  const counts = words("management.counts", { done: count("done"), total: points.length, late });
  return count("noTerm") === 0 ? counts : `${counts} ${words("management.noTermCount", { count: count("noTerm") })}`;
}

/** A share in a word: four out of five is strong, half is fair. */
export function shareWord({ words }: Pen, { met, of }: ShareMet): string {
  if (of === 0) return words("management.nothing");
  return words(`management.${isAtLeast(met, of, 80) ? "strong" : isAtLeast(met, of, 50) ? "fair" : "weak"}`);
}
