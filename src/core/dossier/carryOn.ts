import type { Norm } from "../norm/normSchema.ts";
import type { Assignment, Dossier, Evidence, Point } from "./dossierSchema.ts";
import { isSuperseded } from "./evidenceFor.ts";
import { type NewDossier, newDossier } from "./newDossier.ts";
import { whoseCounts } from "./whoseCounts.ts";

/** What of the assignment is the same until somebody changes it; dates, conclusions and opinions are of one audit alone. */
const lasting = ["client", "auditee", "objectives", "scope", "exclusions", "locations", "method", "retention"] as const;

/**
 * The next audit of the same subject. What the earlier one judged, collected and planned to improve stands beside, and
 * counts for nothing until somebody gives the answer again, changes it or looks at the thing: the new dossier has no
 * answer of its own. Judgements go along within one version of a norm alone: across versions an equal id does not mean that a
 * criterion asks the same, and evidence and points hang on criteria that may be gone.
 */
export function carryOn(earlier: Dossier, norm: Norm, start: NewDossier, heads: readonly string[], stateHash: string): Dossier {
  const given: Partial<Assignment> = start.assignment;
  const kept = Object.fromEntries(lasting.map((field) => [field, earlier.assignment[field]]));
  const fresh = newDossier(norm, { ...start, assignment: { ...kept, ...given } });
  const basedOn = { dossier: earlier.id, heads: [...heads], stateHash };
  const report = { ...earlier.report };
  const terms = keepPresent(earlier.terms);
  const daysOff = keepPresent(earlier.daysOff);
  if (earlier.norm.id !== norm.id || earlier.norm.version !== norm.version) return { ...fresh, report, terms, daysOff, basedOn };
  return {
    ...fresh,
    answers: Object.fromEntries(Object.entries(fresh.answers).map(([id, record]) => [id, { ...record, ...earlierAnswer(earlier, id) }])),
    signals: Object.fromEntries(Object.entries(fresh.signals).map(([id, record]) => [id, { ...record, ...earlierSignal(earlier, id) }])),
    evidence: carriedEvidence(earlier),
    points: carriedPoints(earlier),
    plan: { roles: { ...fresh.plan.roles, ...structuredClone(earlier.plan.roles) }, items: carriedItems(earlier) },
    categories: structuredClone(earlier.categories),
    terms,
    daysOff,
    report,
    basedOn,
  };
}

function earlierAnswer(earlier: Dossier, id: string): Pick<Dossier["answers"][string], "earlier"> {
  const judgement = earlier.answers[id]?.[whoseCounts(earlier.kind)];
  const empty = judgement === undefined || (judgement.answer === undefined && judgement.rationale === "" && judgement.reason === "");
  if (empty) return {};
  const { rationaleAt: _, ...said } = judgement;
  return { earlier: said };
}

function earlierSignal(earlier: Dossier, id: string): Pick<Dossier["signals"][string], "earlier"> {
  const record = earlier.signals[id];
  if (record?.state === undefined) return {};
  const { state, rationale, rightOfReply, leadReason, by, at } = record;
  return { earlier: { state, rationale, rightOfReply, leadReason, by, at } };
}

/** Attachments are shared by their digest. A figure keeps what it was computed from, though that register stays behind. */
function carriedEvidence(earlier: Dossier): Dossier["evidence"] {
  const present = Object.fromEntries(Object.entries(keepPresent(earlier.evidence)).filter(([, item]) => !isSuperseded(item, earlier)));
  const entries = Object.entries(present).map(([id, item]): readonly [string, Evidence] => {
    const { register, ...rest } = item;
    const { register: _register, survey: _survey, supersededBy: _superseded, definitionEvidence, ...figure } = register ?? {};
    const definition = definitionEvidence !== undefined && Object.hasOwn(present, definitionEvidence) ? { definitionEvidence } : {};
    const kept = register === undefined ? {} : { register: { ...figure, ...definition } as NonNullable<Evidence["register"]> }; // as it was, but for what stays behind
    return [id, { ...rest, ...kept, carried: { from: earlier.id } }];
  });
  return Object.fromEntries(entries);
}

/** Points that are finished or rejected stay with the audit that closed them. */
function carriedPoints(earlier: Dossier): Dossier["points"] {
  const evidence = carriedEvidence(earlier);
  const open = Object.entries(keepPresent(earlier.points)).filter(([, { status }]) => status !== "verified" && status !== "rejected");
  return Object.fromEntries(
    open.map(([id, point]): readonly [string, Point] => {
      const history = Object.entries(point.history).map(([event, { evidence: shown, ...step }]) => {
        const kept = shown?.filter((one) => Object.hasOwn(evidence, one)) ?? [];
        return [event, { ...step, ...(kept.length === 0 ? {} : { evidence: kept }) }] as const;
      });
      return [id, { ...point, history: Object.fromEntries(history), carried: { from: earlier.id } }];
    }),
  );
}

/** What was planned is planned again, without days and without what it became. */
function carriedItems(earlier: Dossier): Dossier["plan"]["items"] {
  const items = Object.entries(keepPresent(earlier.plan.items)).filter(([, { status }]) => status !== "cancelled");
  return Object.fromEntries(
    items.map(([id, { evidence: _evidence, ...item }]) => [id, { ...item, date: "", time: "", due: "", status: "toDo" as const }]),
  );
}

function keepPresent<T extends { readonly removed?: unknown }>(map: Readonly<Record<string, T>>): Record<string, T> {
  return structuredClone(Object.fromEntries(Object.entries(map).filter(([, { removed }]) => removed === undefined)));
}
