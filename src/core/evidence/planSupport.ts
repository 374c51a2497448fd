/** Which criteria the plan can support, together with what is there already. */
import type { Dossier, Evidence } from "../dossier/dossierSchema.ts";
import { evidenceByCriterion, type Linked } from "../dossier/evidenceFor.ts";
import { isExpected, presentPlan, sourceOfPlanned } from "../dossier/planFor.ts";
import type { PlanItem } from "../dossier/planSchema.ts";
import type { Criterion, Norm, Signal } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { type Need, needsOf } from "./sufficiencyNeeds.ts";

export type PlanSupport = {
  readonly id: string;
  readonly profile: string;
  /** `there`: what was collected is enough. `planned`: it will be when all that is planned says so. `short`: not even then. */
  readonly standing: "there" | "planned" | "short";
  /** What neither the evidence nor the plan gives. */
  readonly needs: readonly Need[];
  /** Ids of the planned items about it that are still to come. */
  readonly items: readonly string[];
};

/**
 * For everything this kind of audit judges, in the order of the norm. A planned item counts as evidence that says yes,
 * and so does evidence that nobody has given a stance: the question is what the plan can bring, not what it will bring.
 * Reasons and replies that only people can write are left out.
 */
export function planSupport(dossier: Dossier, norm: Norm): readonly PlanSupport[] {
  const linked = evidenceByCriterion(dossier);
  const expected = new Map<string, PlanItem[]>();
  for (const item of presentPlan(dossier)) {
    if (!isExpected(dossier, item)) continue;
    for (const id of Object.keys(item.criteria)) expected.set(id, [...(expected.get(id) ?? []), item]);
  }
  return sectionsFor(norm, dossier.kind).flatMap((section) => {
    const { counted } = applicableIn(section, dossier.kind);
    const judged = [...(section.signals ?? []), ...section.criteria.filter(({ id }) => counted.includes(id))];
    return judged.map((one) => supportOf(dossier, norm, one, linked.get(one.id) ?? [], expected.get(one.id) ?? []));
  });
}

function supportOf(
  dossier: Dossier,
  norm: Norm,
  judged: Criterion | Signal,
  linked: readonly Linked[],
  items: readonly PlanItem[],
): PlanSupport {
  const now = planned(needsOf({ dossier, norm, judged, linked }));
  const base = { id: judged.id, profile: judged.profile, items: items.map(({ id }) => id) };
  if (now.length === 0) return { ...base, standing: "there", needs: [] };
  const imagined = imagine(dossier, judged.id, [...linked.map(favourable), ...items.map((item) => asEvidence(dossier, item, norm))]);
  const needs = planned(needsOf({ dossier: imagined.dossier, norm, judged, linked: imagined.linked }));
  return { ...base, standing: needs.length === 0 ? "planned" : "short", needs };
}

/** What a plan can do something about. */
function planned(needs: readonly Need[]): readonly Need[] {
  return needs.filter(({ kind }) => kind !== "rightOfReply" && kind !== "leadReason");
}

type Piece = Linked & {
  /** Its figures are still to come, so that they can still turn out well. */
  readonly open: boolean;
};

function favourable({ evidence, stance }: Linked): Piece {
  return stance === "neutral" ? { evidence, stance: "supports", open: true } : { evidence, stance, open: false };
}

function asEvidence(dossier: Dossier, item: PlanItem, norm: Norm): Piece {
  const { role, department, people = 1 } = item;
  const evidence: Evidence = {
    id: `plan/${item.id}`,
    type: item.kind,
    title: item.title,
    source: sourceOfPlanned(dossier, item, norm),
    date: item.date,
    collectedBy: item.who,
    place: item.place,
    note: "",
    links: {},
    attachments: {},
    ...(item.kind === "interview" ? { interview: { role, layer: "" as const, department, people } } : {}),
    added: item.added,
  };
  return { evidence, stance: "supports", open: true };
}

/** Fills in what is still to come: a source of its own, figures over the whole period, a sample in which all is well. */
function imagine(
  dossier: Dossier,
  criterion: string,
  pieces: readonly Piece[],
): { readonly dossier: Dossier; readonly linked: readonly Linked[] } {
  const definition = pieces.find(({ evidence, stance }) => evidence.type === "document" && stance === "supports")?.evidence.id;
  const linked = pieces.map(({ evidence, stance, open }): Linked => {
    const source = open && evidence.source.trim() === "" ? evidence.id : evidence.source;
    return { stance, evidence: { ...evidence, source, ...figures(dossier, criterion, evidence, open, definition) } };
  });
  const evidence = Object.fromEntries(linked.map((piece) => [piece.evidence.id, piece.evidence]));
  return { dossier: { ...dossier, evidence: { ...dossier.evidence, ...evidence } }, linked };
}

function figures(
  dossier: Dossier,
  criterion: string,
  { type, register }: Evidence,
  open: boolean,
  definition: string | undefined,
): Partial<Evidence> {
  const { periodFrom: from, periodTo: to } = dossier.assignment;
  if (type === "fileSample" && open)
    return {
      files: {},
      sample: { population: 1, seed: "planned", drawn: 1, results: { [criterion]: { applies: 1, shows: 1, seriousHarm: 0 } } },
    };
  if (type !== "register" && type !== "customerVoice") return {};
  const part = open ? { population: 1, from, to } : register;
  if (part === undefined) return {};
  const known = register?.definitionEvidence ?? definition;
  return { register: { ...part, ...(known === undefined ? {} : { definitionEvidence: known }) } };
}
