import type { DateOnly, Dossier, Whose } from "../dossier/dossierSchema.ts";
import { givenOf } from "../dossier/given.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { CriterionId, Language, Norm } from "../norm/normSchema.ts";
import { scoreNorm } from "../scoring/scoreNorm.ts";
import type { Audit } from "./audit.ts";

/** An audit with what it is of, so that several can be put in order. */
export type ComparedAudit = {
  /** The dossier that it is, or that its report was made from. */
  readonly id: string;
  readonly organisation: string;
  readonly unit: string;
  readonly periodFrom: DateOnly | "";
  readonly periodTo: DateOnly | "";
  /** What people typed in. */
  readonly language: Language;
  /** Of the norm it was judged by, texts included. */
  readonly digest: string;
  readonly audit: Audit;
};

export function comparedDossier(dossier: Dossier, norm: Norm): ComparedAudit {
  const { organisation, unit, periodFrom, periodTo } = dossier.assignment;
  const [auditor, self] = [givenOf(dossier, "auditor"), givenOf(dossier, "self")];
  return {
    ...{ id: dossier.id, organisation, unit, periodFrom, periodTo, language: dossier.language, digest: dossier.norm.digest },
    audit: {
      norm,
      auditKind: dossier.kind,
      answers: { auditor: auditor.answers, self: self.answers },
      rationales: { auditor: rationalesOf(dossier, "auditor"), self: rationalesOf(dossier, "self") },
      signals: auditor.signals,
      score: scoreNorm(norm, whoseCounts(dossier.kind) === "self" ? self : auditor),
    },
  };
}

function rationalesOf(dossier: Dossier, whose: Whose): Readonly<Record<CriterionId, string>> {
  return Object.fromEntries(
    Object.entries(dossier.answers).flatMap(([id, record]) => {
      const rationale = record[whose]?.rationale.trim() ?? "";
      return rationale === "" ? [] : [[id, rationale] as const];
    }),
  );
}
