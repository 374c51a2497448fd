/** What was done in the fieldwork, in figures: for the chapter on method and for its limitations. */
import type { Dossier } from "../dossier/dossierSchema.ts";
import { fulfilledBy, presentPlan } from "../dossier/planFor.ts";
import type { EvidenceType } from "../norm/normSchema.ts";
import type { EvidenceReport } from "./reportModel.ts";

export type WorkReport = {
  /** Pieces that count, by type. */
  readonly used: Readonly<Record<EvidenceType, number>>;
  /** Asked for by the plan. What was received without being asked is in `used` alone. */
  readonly documents: { readonly asked: number; readonly received: number; readonly notAvailable: readonly string[] };
  readonly observationsPlanned: number;
  /** Codes of what is from before the period. */
  readonly outdated: readonly string[];
  /** Pieces of an earlier audit that nobody has looked at in this one. */
  readonly carried: number;
};

export function workReport(dossier: Dossier, evidence: readonly EvidenceReport[]): WorkReport {
  const used = evidence.filter(({ unused }) => unused === undefined);
  const count = (type: EvidenceType) => used.filter((item) => item.type === type).length;
  const items = presentPlan(dossier).filter(({ status }) => status !== "cancelled");
  const asked = items.filter(({ kind }) => kind === "document");
  return {
    used: {
      document: count("document"),
      interview: count("interview"),
      observation: count("observation"),
      register: count("register"),
      fileSample: count("fileSample"),
      customerVoice: count("customerVoice"),
    },
    documents: {
      asked: asked.length,
      received: asked.filter((item) => item.status === "received" || fulfilledBy(dossier, item) !== undefined).length,
      notAvailable: asked.filter(({ status }) => status === "notAvailable").map(({ title }) => title),
    },
    observationsPlanned: items.filter(({ kind }) => kind === "observation").length,
    outdated: used.filter(({ beforePeriod }) => beforePeriod).map(({ code }) => code),
    carried: evidence.filter(({ unused }) => unused === "carried").length,
  };
}
