/** One section of the norm as the report tells it: the score, why, what stands in the way of the next, and every finding. */
import type { Answer, Whose } from "../dossier/dossierSchema.ts";
import { isActive } from "../dossier/given.ts";
import { criteriaOfRule, partsOfRule } from "../norm/findCriterion.ts";
import type { Criterion, CriterionId, Rule, Section, Signal } from "../norm/normSchema.ts";
import { lackFor } from "../scoring/lackFor.ts";
import { reading } from "../scoring/reading.ts";
import type { Given, LevelTrace, SectionScore, Standing, Why } from "../scoring/scores.ts";
import { smallestLift } from "../scoring/smallestLift.ts";
import { holds } from "../scoring/verdict.ts";
import { why } from "../scoring/why.ts";
import type { EvidenceLink, Finding, FindingGroup, SectionReport, SignalFinding } from "./reportModel.ts";
import { type Weighing, weightReport } from "./weightReport.ts";

export type SectionSources = Weighing & {
  readonly given: Given;
  readonly whose: Whose;
  readonly links: ReadonlyMap<string, readonly EvidenceLink[]>;
  readonly score: SectionScore;
  readonly selfScore: SectionScore | undefined;
};

export function sectionReport(section: Section, sources: SectionSources): SectionReport {
  const { score, selfScore, given } = sources;
  const trace = why(section, given);
  const next = nextOf(section, given);
  return {
    id: section.id,
    ref: section.ref,
    name: section.name,
    intro: section.intro,
    ...(section.group === undefined ? {} : { group: section.group }),
    score,
    ...(selfScore === undefined ? {} : { selfScore }),
    why: trace,
    ...(next === undefined ? {} : { next }),
    signals: (section.signals ?? []).map((signal) => signalFinding(signal, sources)),
    groups: groupsOf(section, trace, sources),
  };
}

function nextOf(section: Section, given: Given): SectionReport["next"] {
  const lift = smallestLift(section, given);
  if (lift.kind !== "lift") return undefined;
  return { target: lift.to, lacks: lackFor(section, given, lift.to), shortest: lift.criteria };
}

function groupsOf(section: Section, trace: Why, sources: SectionSources): readonly FindingGroup[] {
  const kept = section.criteria.filter((criterion) => criterion.appliesTo?.includes(sources.given.auditKind) ?? true);
  const placed = new Set<CriterionId>();
  const take = (ids: Iterable<CriterionId>): readonly Finding[] => {
    const wanted = new Set(ids);
    const fresh = kept.filter((criterion) => wanted.has(criterion.id) && !placed.has(criterion.id));
    for (const criterion of fresh) placed.add(criterion.id);
    return fresh.map((criterion) => finding(criterion, sources));
  };
  const groups = scoredGroups(section, trace, sources.given, take);
  const rest = take(kept.map((criterion) => criterion.id));
  return [...groups, ...(rest.length === 0 ? [] : [{ place: { kind: "rest" as const }, findings: rest }])];
}

function scoredGroups(
  section: Section,
  trace: Why,
  given: Given,
  take: (ids: Iterable<CriterionId>) => readonly Finding[],
): readonly FindingGroup[] {
  const { scoring } = section;
  switch (trace.kind) {
    case "stepwise":
      return trace.levels.flatMap((level) => levelGroups(section, given, level, take));
    case "additive":
      return trace.parts.map(({ id, pointsLow, pointsHigh, pointsMax }) => {
        const part = scoring.kind === "additive" ? scoring.parts.find((one) => one.id === id) : undefined;
        const ids = (part?.oneOf ?? []).flatMap(({ when }) => [...criteriaOfRule(when)]);
        return { place: { kind: "part", id, pointsLow, pointsHigh, pointsMax }, findings: take(ids) };
      });
    case "checklist":
      return [{ place: { kind: "items" }, findings: take(scoring.kind === "checklist" ? scoring.items : []) }];
  }
}

/**
 * A level of which the criteria stand at a lower level already keeps its place, without findings. A named part of a
 * level stands by itself: one of two ways to reach a level may fail while the level is reached.
 */
function levelGroups(
  section: Section,
  given: Given,
  level: LevelTrace,
  take: (ids: Iterable<CriterionId>) => readonly Finding[],
): readonly FindingGroup[] {
  const { score, standing, alreadyInPlace, rule } = level;
  const place = { kind: "level" as const, score, standing, alreadyInPlace };
  const counts = standing === "holds" && !alreadyInPlace;
  const groups = labelledParts(rule)
    .map((part) => {
      const own = standingOf(part.rule, section, given);
      return {
        place: { ...place, label: part.label, standing: own, alreadyInPlace: own === "holds" && !counts },
        findings: take(criteriaOfRule(part.rule)),
      };
    })
    .filter((group) => group.findings.length > 0);
  const unlabelled = take(criteriaOfRule(rule));
  const whole = unlabelled.length > 0 || groups.length === 0 ? [{ place, findings: unlabelled }] : [];
  return [...whole, ...groups];
}

function standingOf(rule: Rule, section: Section, given: Given): Standing {
  if (holds(rule, reading(section, given, "no"))) return "holds";
  return holds(rule, reading(section, given, "yes")) ? "undecided" : "fails";
}

function labelledParts(rule: Rule): readonly { readonly label: string; readonly rule: Rule }[] {
  if (typeof rule === "string") return [];
  return partsOfRule(rule).flatMap((part) =>
    typeof part !== "string" && part.label !== undefined ? [{ label: part.label, rule: part }] : [],
  );
}

function finding(criterion: Criterion, sources: SectionSources): Finding {
  const { dossier, whose, links } = sources;
  const record = dossier.answers[criterion.id];
  const judgement = record?.[whose];
  const self = whose === "self" ? undefined : record?.self;
  const answer: Answer | undefined = judgement?.answer;
  const weight = weightReport(criterion, sources);
  const short = answer === "met" && weight.needs.length > 0;
  const points = Object.values(dossier.points)
    .filter((point) => isActive(point) && point.criteria[criterion.id] !== undefined)
    .map((point) => point.number)
    .sort((a, b) => a - b);
  return {
    id: criterion.id,
    ref: criterion.ref,
    text: criterion.text,
    knockOut: criterion.knockOut === true,
    ...(answer === undefined ? {} : { answer }),
    rationale: judgement?.rationale ?? "",
    reason: judgement?.reason ?? "",
    ...(answer === undefined && record?.limitation !== undefined ? { limitation: record.limitation.reason } : {}),
    ...(short && record?.override !== undefined ? { override: record.override.reason } : {}),
    ...(self?.answer === undefined ? {} : { self: { answer: self.answer, rationale: self.rationale } }),
    evidence: links.get(criterion.id) ?? [],
    weight,
    points,
  };
}

function signalFinding(signal: Signal, sources: SectionSources): SignalFinding {
  const { dossier, links } = sources;
  const record = dossier.signals[signal.id];
  return {
    id: signal.id,
    ref: signal.ref,
    text: signal.text,
    cap: signal.cap,
    ...(record?.state === undefined ? {} : { state: record.state }),
    rationale: record?.rationale ?? "",
    rightOfReply: record?.rightOfReply ?? "",
    leadReason: record?.leadReason ?? "",
    evidence: links.get(signal.id) ?? [],
    weight: weightReport(signal, sources),
  };
}
