import { canonicalJson } from "../canonicalJson.ts";
import type { Result } from "../dossier/result.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import { criterionById } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import { scoreNorm } from "../scoring/scoreNorm.ts";
import type { ComparedAudit } from "./comparedAudit.ts";

export type KnownNorm = { readonly norm: Norm; readonly digest: string };
export type ResultAudit =
  /** `sameNorm`: the norm at hand is the report's, word for word; otherwise its scores are taken as stated. */
  | { readonly kind: "audit"; readonly audit: ComparedAudit; readonly sameNorm: boolean }
  /** Its answers do not give the scores it states: it was changed after it was made. */
  | { readonly kind: "changed"; readonly parts: readonly string[] };

/** The audit behind a report, by a norm of the address that the report names. */
export function resultAudit(result: Result, { norm, digest }: KnownNorm): ResultAudit {
  const sameNorm = digest === result.norm.digest;
  const parts = sameNorm ? changedParts(result, norm) : [];
  if (parts.length > 0) return { kind: "changed", parts };
  const { dossier, organisation, unit, periodFrom, periodTo, language, answers, signals, auditKind, score } = result;
  return {
    kind: "audit",
    sameNorm,
    audit: {
      ...{ id: dossier, organisation, unit, periodFrom, periodTo, language, digest: result.norm.digest },
      audit: { norm, auditKind, answers, rationales: { auditor: {}, self: {} }, signals, score },
    },
  };
}

/** Sections whose stated score is another than the answers give, and answers to criteria that are not there. */
function changedParts({ answers, signals, auditKind, score }: Result, norm: Norm): readonly string[] {
  const given = { answers: answers[whoseCounts(auditKind)], signals, auditKind, planned: new Set<string>() };
  const computed = new Map(scoreNorm(norm, given).sections.map((section) => [section.id, canonicalJson(section)]));
  const stated = new Map(score.sections.map((section) => [section.id, canonicalJson(section)]));
  const sections = new Set([...computed.keys(), ...stated.keys()]);
  const unknown = [...Object.keys(answers.auditor), ...Object.keys(answers.self)].filter((id) => !criterionById(norm).has(id));
  return [...[...sections].filter((id) => computed.get(id) !== stated.get(id)), ...new Set(unknown)];
}
