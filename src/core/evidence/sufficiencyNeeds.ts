/** What each evidence profile of a norm asks, and what of that is not there yet. */
import type { Dossier, Evidence } from "../dossier/dossierSchema.ts";
import { isInForce, type Linked } from "../dossier/evidenceFor.ts";
import { independentSources, sourceKey } from "../dossier/independentSources.ts";
import { type SampleTally, sampleTally } from "../dossier/sampleTally.ts";
import type { Criterion, Layer, Norm, Signal } from "../norm/normSchema.ts";

export type SampleLack = "sample" | "counts" | "seed" | "sum" | "unfinished" | "files" | "share" | "seriousHarm" | "stance";
type IndicatorLack = "indicator" | "population" | "auditPeriod" | "period" | "definition";

export type Need =
  | { readonly kind: "interviews"; readonly missing: number }
  /** Layers from which nobody was spoken to. */
  | { readonly kind: "layers"; readonly layers: readonly Layer[] }
  | { readonly kind: "artefacts"; readonly missing: number }
  /** There is enough, but all from one source. */
  | { readonly kind: "otherSource" }
  | { readonly kind: "indicator"; readonly lacks: readonly IndicatorLack[] }
  | { readonly kind: "sample"; readonly lacks: readonly SampleLack[] }
  | { readonly kind: "sources"; readonly missing: number }
  | { readonly kind: "rightOfReply" | "leadReason" };

export type Weighed = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly judged: Criterion | Signal;
  readonly linked: readonly Linked[];
};

type Rule = Norm["evidenceProfiles"][string]["rule"];

export function needsOf(weighed: Weighed): readonly Need[] {
  const { norm, judged } = weighed;
  const rule = norm.evidenceProfiles[judged.profile]?.rule;
  if (rule === undefined) throw new Error(`No evidence profile ${judged.profile} in ${norm.id}@${norm.version}`);
  switch (rule.kind) {
    case "standard":
      return standardNeeds(rule, weighed);
    case "culture":
      return cultureNeeds(rule, weighed);
    case "measured":
      return measuredNeeds(weighed);
    case "fileSample":
      return fileSampleNeeds(rule, weighed);
    case "warningSign":
      return warningSignNeeds(rule, weighed);
  }
}

/** Layers of the supporting interviews, each once. An interview that names no layer stands in that of its role. */
export function layersOf(norm: Norm, interviews: readonly Evidence[]): readonly Layer[] {
  const found = interviews.flatMap(({ interview }) => {
    const layer = interview?.layer || norm.roles[interview?.role ?? ""]?.layer;
    return layer === undefined ? [] : [layer];
  });
  return [...new Set(found)];
}

export function supporting(linked: readonly Linked[], kind: "interviews" | "artefacts"): readonly Evidence[] {
  return linked
    .filter(({ stance, evidence }) => stance === "supports" && (evidence.type === "interview") === (kind === "interviews"))
    .map(({ evidence }) => evidence);
}

/** What keeps a file sample from carrying this criterion. */
export function sampleLacks({ evidence, stance }: Linked, id: string, sharePercent: number): readonly SampleLack[] {
  const { sample } = evidence;
  const tally = sampleTally(evidence, id);
  if (sample === undefined || tally === undefined) return ["counts"];
  if (!addsUp(tally)) return ["sum"];
  const { applies, shows, open } = tally;
  return [
    ...(sample.seed.trim() === "" || sample.population === 0 ? ["seed" as const] : []),
    ...(open > 0 ? ["unfinished" as const] : []),
    ...(applies + open === 0 ? ["files" as const] : []),
    // While files are open the share falls short only when it can no longer be reached.
    ...((shows + open) * 100 < sharePercent * (applies + open) ? ["share" as const] : []),
    ...(tally.seriousHarm > 0 ? ["seriousHarm" as const] : []),
    ...(stance === "supports" ? [] : ["stance" as const]),
  ];
}

/** Two people who fill in numbers at the same time can leave a sum that is impossible. */
export function addsUp({ drawn, applies, shows, seriousHarm }: SampleTally): boolean {
  return shows <= applies && applies <= drawn && seriousHarm <= drawn;
}

function standardNeeds(rule: Extract<Rule, { kind: "standard" }>, { judged, linked }: Weighed): readonly Need[] {
  const artefacts = supporting(linked, "artefacts");
  if (!judged.evidence.includes("interview")) {
    const missing = rule.artefactsWithoutInterview - artefacts.length;
    if (missing > 0) return [{ kind: "artefacts", missing }];
    const independent = independentSources(linked.filter(({ evidence }) => evidence.type !== "interview"));
    return independent < rule.artefactsWithoutInterview ? [{ kind: "otherSource" }] : [];
  }
  const interviews = supporting(linked, "interviews");
  const needs = [...missingInterviews(rule.interviews - interviews.length), ...missingArtefacts(rule.artefacts - artefacts.length)];
  if (needs.length > 0 || rule.interviews === 0 || rule.artefacts === 0) return needs;
  const apart = artefacts.some((artefact) => interviews.some((interview) => differs(artefact.source, interview.source)));
  return apart ? [] : [{ kind: "otherSource" }];
}

/** A statement and an artefact are apart by nature, unless they name the same source. */
function differs(one: string, other: string): boolean {
  return sourceKey(one) === "" || sourceKey(one) !== sourceKey(other);
}

/**
 * Where interviews alone may carry a criterion, the shortest way counts: those, or the ordinary rule. Two layers are
 * leadership and the shop floor, because culture is what both say; staff and customers count as an interview.
 */
function cultureNeeds(rule: Extract<Rule, { kind: "culture" }>, { norm, judged, linked }: Weighed): readonly Need[] {
  const interviews = supporting(linked, "interviews");
  const layers = layersOf(norm, interviews);
  const spoken = (asked: { readonly interviews: number; readonly layers: number }): readonly Need[] => [
    ...missingInterviews(asked.interviews - interviews.length),
    ...missingLayers(asked.layers, layers),
  ];
  const ordinary = [...spoken(rule), ...missingArtefacts(rule.artefacts - supporting(linked, "artefacts").length)];
  const alone = rule.interviewsAlone;
  if (alone === undefined || !alone.criteria.includes(judged.id) || ordinary.length === 0) return ordinary;
  return spoken(alone);
}

const cultureLayers: readonly Layer[] = ["leadership", "shopFloor"];

function missingLayers(asked: number, layers: readonly Layer[]): readonly Need[] {
  if (asked < 2) return layers.length >= asked ? [] : [{ kind: "layers", layers: cultureLayers }];
  const missing = cultureLayers.filter((layer) => !layers.includes(layer));
  if (missing.length > 0) return [{ kind: "layers", layers: missing }];
  const others = (["staff", "customer"] as const).filter((layer) => !layers.includes(layer));
  return layers.length >= asked ? [] : [{ kind: "layers", layers: others }];
}

function measuredNeeds({ dossier, linked }: Weighed): readonly Need[] {
  const indicators = linked.filter(
    ({ evidence, stance }) => stance === "supports" && (evidence.type === "register" || evidence.type === "customerVoice"),
  );
  const lacks = fewest(indicators.map(({ evidence }) => indicatorLacks(dossier, evidence))) ?? ["indicator"];
  return lacks.length === 0 ? [] : [{ kind: "indicator", lacks }];
}

/** Of a survey or panel those who answered are the population, where no other was given. */
function indicatorLacks(dossier: Dossier, { register, voice }: Evidence): readonly IndicatorLack[] {
  const { periodFrom, periodTo } = dossier.assignment;
  const known = periodFrom !== "" && periodTo !== "";
  const covers = register !== undefined && register.from !== "" && register.from <= periodFrom && register.to >= periodTo;
  const definition = dossier.evidence[register?.definitionEvidence ?? ""];
  return [
    ...(Math.max(register?.population ?? 0, voice?.answered ?? 0) > 0 ? [] : ["population" as const]),
    ...(known ? [] : ["auditPeriod" as const]),
    ...(known && !covers ? ["period" as const] : []),
    ...(definition?.type === "document" && definition.removed === undefined && isInForce(definition) ? [] : ["definition" as const]),
  ];
}

function fileSampleNeeds(rule: Extract<Rule, { kind: "fileSample" }>, { judged, linked }: Weighed): readonly Need[] {
  const samples = linked.filter(({ evidence }) => evidence.type === "fileSample");
  const lacks = fewest(samples.map((sample) => sampleLacks(sample, judged.id, rule.sharePercent))) ?? ["sample"];
  return [
    ...(lacks.length === 0 ? [] : [{ kind: "sample" as const, lacks }]),
    ...missingInterviews(rule.interviews - supporting(linked, "interviews").length),
  ];
}

function warningSignNeeds(rule: Extract<Rule, { kind: "warningSign" }>, { dossier, judged, linked }: Weighed): readonly Need[] {
  const record = dossier.signals[judged.id];
  const missing = rule.sources - independentSources(linked);
  return [
    ...(missing > 0 ? [{ kind: "sources" as const, missing }] : []),
    ...((record?.rightOfReply ?? "").trim() === "" ? [{ kind: "rightOfReply" as const }] : []),
    ...((record?.leadReason ?? "").trim() === "" ? [{ kind: "leadReason" as const }] : []),
  ];
}

function missingInterviews(missing: number): readonly Need[] {
  return missing > 0 ? [{ kind: "interviews", missing }] : [];
}

function missingArtefacts(missing: number): readonly Need[] {
  return missing > 0 ? [{ kind: "artefacts", missing }] : [];
}

/** The shortest list; equals go by what they say, so that the order of the evidence does not matter. */
function fewest<T extends string>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  const [best] = [...lists].sort((a, b) => a.length - b.length || (a.join(" ") < b.join(" ") ? -1 : 1));
  return best;
}
