import type { Answer } from "../dossier/dossierSchema.ts";
import type { CriterionId, SectionId } from "../norm/normSchema.ts";
import type { Audit } from "./audit.ts";
import { criteriaOf } from "./compareAudits.ts";

export type SelfAgainstAuditor = {
  /** Criteria that both have answered. */
  readonly both: number;
  /** In the norm's order. */
  readonly differ: readonly {
    readonly section: SectionId;
    readonly id: CriterionId;
    readonly self: Answer;
    readonly auditor: Answer;
    readonly rationaleSelf?: string;
    readonly rationaleAuditor?: string;
  }[];
};

/** Where the organisation's own answer and the auditor's are not the same. */
export function selfAgainstAuditor(audit: Audit): SelfAgainstAuditor {
  const asked = criteriaOf(audit);
  const answered = audit.norm.sections.flatMap((section) =>
    section.criteria.flatMap(({ id }) => {
      const [self, auditor] = [audit.answers.self[id], audit.answers.auditor[id]];
      if (!asked.has(id) || self === undefined || auditor === undefined) return [];
      const [why, auditorsWhy] = [audit.rationales.self[id], audit.rationales.auditor[id]];
      return [
        {
          section: section.id,
          id,
          self,
          auditor,
          ...(why === undefined ? {} : { rationaleSelf: why }),
          ...(auditorsWhy === undefined ? {} : { rationaleAuditor: auditorsWhy }),
        },
      ];
    }),
  );
  return { both: answered.length, differ: answered.filter(({ self, auditor }) => self !== auditor) };
}
