import type { CriterionId, Norm } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import type { AnswerRecord, Dossier } from "./dossierSchema.ts";
import { whoseCounts } from "./whoseCounts.ts";

/** How an answer of this audit stands to that of the earlier one. */
export type CarriedState = "toDo" | "reverified" | "changed";

export type CarriedProgress = {
  /** Criteria of this kind of audit on which the earlier one gave an answer. */
  readonly answers: Readonly<Record<CarriedState, number>>;
  readonly toDo: readonly CriterionId[];
  readonly evidence: { readonly looked: number; readonly toDo: number };
  readonly points: { readonly looked: number; readonly toDo: number };
};

/** Undefined where the earlier audit gave no answer, or there was none. */
export function carriedState(record: AnswerRecord | undefined, kind: Dossier["kind"]): CarriedState | undefined {
  const before = record?.earlier?.answer;
  if (before === undefined) return undefined;
  const now = record?.[whoseCounts(kind)]?.answer;
  if (now === undefined) return "toDo";
  return now === before ? "reverified" : "changed";
}

/** Undefined for an audit that was not carried on from another. */
export function carriedProgress(dossier: Dossier, norm: Norm): CarriedProgress | undefined {
  if (dossier.basedOn === undefined) return undefined;
  const counted = sectionsFor(norm, dossier.kind).flatMap((section) => {
    const { leftOut } = applicableIn(section, dossier.kind);
    return section.criteria.map(({ id }) => id).filter((id) => !leftOut.has(id));
  });
  const states = counted.map((id) => ({ id, state: carriedState(dossier.answers[id], dossier.kind) }));
  const count = (wanted: CarriedState) => states.filter(({ state }) => state === wanted).length;
  return {
    answers: { toDo: count("toDo"), reverified: count("reverified"), changed: count("changed") },
    toDo: states.filter(({ state }) => state === "toDo").map(({ id }) => id),
    evidence: lookedAt(Object.values(dossier.evidence)),
    points: lookedAt(Object.values(dossier.points)),
  };
}

type Carried = Pick<Dossier["points"][string], "carried" | "removed">;

function lookedAt(things: readonly Carried[]): { readonly looked: number; readonly toDo: number } {
  const carried = things.filter((one) => one.carried !== undefined && one.removed === undefined);
  const looked = carried.filter((one) => one.carried?.looked !== undefined).length;
  return { looked, toDo: carried.length - looked };
}
