import type { Dossier } from "../dossier/dossierSchema.ts";
import { evidenceByCriterion, type Linked } from "../dossier/evidenceFor.ts";
import { independentSources } from "../dossier/independentSources.ts";
import { sampleTally } from "../dossier/sampleTally.ts";
import { criterionById, signalById } from "../norm/findCriterion.ts";
import { type Criterion, type EvidenceType, evidenceTypes, type Layer, type Norm, type Signal } from "../norm/normSchema.ts";
import { concludeSample, type SampleConclusion, type Seen } from "../sampling/concludeSample.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { isWeighed } from "./isWeighed.ts";
import { addsUp, layersOf, type Need, needsOf, sampleLacks, supporting } from "./sufficiencyNeeds.ts";

/** Whether the evidence carries a judgement `met`, or a warning sign that is found. */
export type Sufficiency = {
  readonly id: string;
  readonly profile: string;
  /** Nothing is missing and no contradiction is left without a word about it. */
  readonly sufficient: boolean;
  readonly needs: readonly Need[];
  readonly has: Has;
  /** Ids of evidence that says otherwise and of which the rationale cannot speak: it is empty, or older. */
  readonly contradictions: readonly string[];
  /** Ids of evidence from before the audit period; it counts, and is flagged. */
  readonly outdated: readonly string[];
};

type Has = {
  /** How many pieces of each type support it. */
  readonly supports: Readonly<Record<EvidenceType, number>>;
  readonly contradicts: number;
  readonly layers: readonly Layer[];
  readonly sources: number;
  readonly samples: readonly (Seen & { readonly evidence: string; readonly conclusion: SampleConclusion })[];
};

/** For one criterion or warning sign of the norm. */
export function sufficiency(dossier: Dossier, norm: Norm, id: string): Sufficiency {
  const judged = criterionById(norm).get(id) ?? signalById(norm).get(id);
  if (judged === undefined) throw new Error(`No criterion or signal ${id} in ${norm.id}@${norm.version}`);
  return weigh(dossier, norm, judged, evidenceByCriterion(dossier).get(id) ?? []);
}

/** For everything this kind of audit judges, in the order of the norm: per section its warning signs, then its criteria. */
export function allSufficiency(dossier: Dossier, norm: Norm, linked = evidenceByCriterion(dossier)): readonly Sufficiency[] {
  return sectionsFor(norm, dossier.kind).flatMap((section) => {
    const { counted } = applicableIn(section, dossier.kind);
    const judged = [...(section.signals ?? []), ...section.criteria.filter(({ id }) => counted.includes(id))];
    return judged.map((one) => weigh(dossier, norm, one, linked.get(one.id) ?? []));
  });
}

/** With the evidence that speaks about it at hand. */
export function weigh(dossier: Dossier, norm: Norm, judged: Criterion | Signal, linked: readonly Linked[]): Sufficiency {
  const needs = needsOf({ dossier, norm, judged, linked });
  const against = linked.filter((item) => item.stance === "contradicts" || showsOtherwise(norm, judged, item));
  const contradictions = against.filter(({ evidence }) => !isWeighed(dossier, judged.id, evidence)).map(({ evidence }) => evidence.id);
  const { periodFrom } = dossier.assignment;
  return {
    id: judged.id,
    profile: judged.profile,
    sufficient: needs.length === 0 && contradictions.length === 0,
    needs,
    has: {
      supports: countByType(linked),
      contradicts: against.length,
      layers: layersOf(norm, supporting(linked, "interviews")),
      sources: independentSources(linked),
      samples: samplesOf(norm, judged, linked),
    },
    contradictions,
    outdated: linked.filter(({ evidence }) => evidence.date !== "" && evidence.date < periodFrom).map(({ evidence }) => evidence.id),
  };
}

/** A sample whose own figures fall short speaks against the criterion, whatever stance it was given. */
function showsOtherwise(norm: Norm, judged: Criterion | Signal, linked: Linked): boolean {
  const percent = sharePercentOf(norm, judged);
  if (percent === undefined || linked.evidence.type !== "fileSample") return false;
  const lacks = sampleLacks(linked, judged.id, percent);
  return lacks.includes("share") || lacks.includes("seriousHarm");
}

function countByType(linked: readonly Linked[]): Readonly<Record<EvidenceType, number>> {
  const count = (type: EvidenceType) => linked.filter(({ evidence, stance }) => stance === "supports" && evidence.type === type).length;
  return Object.fromEntries(evidenceTypes.map((type) => [type, count(type)])) as Record<EvidenceType, number>; // a count for every type
}

function samplesOf(norm: Norm, judged: Criterion | Signal, linked: readonly Linked[]): Has["samples"] {
  const percent = sharePercentOf(norm, judged);
  if (percent === undefined) return [];
  return linked.flatMap(({ evidence }) => {
    const tally = evidence.type === "fileSample" ? sampleTally(evidence, judged.id) : undefined;
    if (evidence.sample === undefined || tally === undefined || !addsUp(tally)) return [];
    const seen = { population: evidence.sample.population, ...tally };
    return [{ evidence: evidence.id, ...seen, conclusion: concludeSample(seen, percent) }];
  });
}

/** The share that the norm asks of a file sample for this one; undefined where it asks for no sample. */
export function sharePercentOf(norm: Norm, judged: Criterion | Signal): number | undefined {
  const rule = norm.evidenceProfiles[judged.profile]?.rule;
  return rule?.kind === "fileSample" ? rule.sharePercent : undefined;
}
