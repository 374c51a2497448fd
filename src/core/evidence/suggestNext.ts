import type { Dossier } from "../dossier/dossierSchema.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import { criterionById } from "../norm/findCriterion.ts";
import { type Criterion, type CriterionId, type EvidenceType, evidenceTypes, type Norm } from "../norm/normSchema.ts";
import { allSufficiency, type Sufficiency } from "./sufficiency.ts";
import type { Need } from "./sufficiencyNeeds.ts";

export type Suggestion = {
  readonly type: EvidenceType;
  /** Whom to speak to, by role of the norm; for an interview alone. */
  readonly role?: string;
  /** Criteria that it brings closer to sufficient, in the order of the norm. */
  readonly criteria: readonly CriterionId[];
  /** Those of them that need nothing more after it. */
  readonly completes: readonly CriterionId[];
};

/**
 * The one interview or other piece of evidence that would support most criteria that are open or met and fall short.
 * Equals go by how many it completes, then by the order of evidence types and of the roles in the norm. Undefined when
 * nothing falls short, or when what is missing is no new piece of evidence.
 */
export function suggestNext(dossier: Dossier, norm: Norm, weighed = allSufficiency(dossier, norm)): Suggestion | undefined {
  const short = weighed.flatMap((one): readonly Short[] => {
    const criterion = criterionById(norm).get(one.id);
    return criterion !== undefined && one.needs.length > 0 && isWanted(dossier, one.id) ? [{ criterion, sufficiency: one }] : [];
  });
  const pieces: readonly Piece[] = evidenceTypes.flatMap((type): readonly Piece[] =>
    type === "interview" ? Object.keys(norm.roles).map((role) => ({ type, role })) : [{ type }],
  );
  const suggestions = pieces.map((piece) => suggestionOf(piece, short, norm));
  const [best] = suggestions.sort((a, b) => b.criteria.length - a.criteria.length || b.completes.length - a.completes.length);
  return best === undefined || best.criteria.length === 0 ? undefined : best;
}

type Short = { readonly criterion: Criterion; readonly sufficiency: Sufficiency };
type Piece = { readonly type: EvidenceType; readonly role?: string };

/** What is judged not met, does not apply, is left out or stands by a reason waits for no evidence in favour. */
function isWanted(dossier: Dossier, id: CriterionId): boolean {
  const record = dossier.answers[id];
  const answer = record?.[whoseCounts(dossier.kind)]?.answer;
  if (record?.override !== undefined) return false;
  return answer === undefined ? record?.limitation === undefined : answer === "met";
}

function suggestionOf(piece: Piece, short: readonly Short[], norm: Norm): Suggestion {
  const helped = short.filter(({ criterion, sufficiency }) => sufficiency.needs.some((need) => helps(piece, need, criterion, norm)));
  const completed = helped.filter(
    ({ criterion, sufficiency: { needs, contradictions } }) =>
      contradictions.length === 0 && needs.every((need) => fulfils(need) && helps(piece, need, criterion, norm)),
  );
  return {
    ...piece,
    criteria: helped.map(({ criterion }) => criterion.id),
    completes: completed.map(({ criterion }) => criterion.id),
  };
}

function helps({ type, role }: Piece, need: Need, criterion: Criterion, norm: Norm): boolean {
  const speaks = type === "interview" && role !== undefined && criterion.roles.includes(role);
  const artefact = type !== "interview" && criterion.evidence.includes(type);
  switch (need.kind) {
    case "interviews":
      return speaks;
    case "layers":
      return speaks && need.layers.some((layer) => norm.roles[role]?.layer === layer);
    case "artefacts":
      return artefact;
    case "otherSource":
      return speaks || artefact;
    case "indicator":
      if (type === "document") return need.lacks.includes("definition");
      return (
        (type === "register" || type === "customerVoice") &&
        artefact &&
        need.lacks.some((lack) => lack !== "auditPeriod" && lack !== "definition")
      );
    case "sample":
      return type === "fileSample" && need.lacks.includes("sample");
    case "sources":
      return speaks || artefact;
    case "rightOfReply":
    case "leadReason":
      return false;
  }
}

/** Whether one piece of evidence is enough for it. */
function fulfils(need: Need): boolean {
  switch (need.kind) {
    case "interviews":
    case "artefacts":
    case "sources":
      return need.missing === 1;
    case "layers":
      return need.layers.length === 1;
    case "indicator":
      return need.lacks.length === 1;
    case "otherSource":
    case "sample":
      return true;
    case "rightOfReply":
    case "leadReason":
      return false;
  }
}
