import { canonicalJson } from "../core/canonicalJson.ts";
import type { Result } from "../core/dossier/result.ts";
import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import { criterionById } from "../core/norm/findCriterion.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { scoreNorm } from "../core/scoring/scoreNorm.ts";
import type { About, NamedAudit } from "./readAudits.ts";

export type KnownNorm = { readonly norm: Norm; readonly digest: string };

/** The audit behind a report. A score that its answers do not give was changed after the report was made. */
export function resultAudit(
  { about, result }: { readonly about: About; readonly result: Result },
  known: KnownNorm | undefined,
): { readonly audit: NamedAudit | undefined; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const address = `${result.norm.id}@${result.norm.version}`;
  const refused = (code: string, params: NonNullable<Problem["params"]>) => ({
    audit: undefined,
    problems: [{ code, path: about.file, params }],
    warnings: [],
  });
  if (known === undefined) return refused("compareNormUnknown", { norm: address });
  const { norm } = known;
  const sameNorm = known.digest === result.norm.digest;
  const { answers, signals, auditKind } = result;
  const wrong = sameNorm ? changedParts(result, norm) : [];
  if (wrong.length > 0) return refused("compareResultChanged", { sections: wrong.join(", ") });
  return {
    audit: {
      about,
      digest: result.norm.digest,
      audit: { norm, auditKind, answers, rationales: { auditor: {}, self: {} }, signals, score: result.score },
    },
    problems: [],
    warnings: sameNorm ? [] : [{ code: "compareNormDiffers", path: about.file, params: { norm: address } }],
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
