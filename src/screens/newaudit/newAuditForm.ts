import { z } from "zod";
import { dossierSchema, memberRoles } from "../../core/dossier/dossierSchema.ts";
import { auditKinds, languages } from "../../core/norm/normSchema.ts";
import type { NewAudit } from "../../state/newAudit.ts";

/** Messages are keys of `error` in the words of this screen. */
export type NewAuditError = "organisationNeeded" | "yourNameNeeded" | "memberNameNeeded" | "dateInvalid" | "periodReversed";

const { unit, periodFrom, periodTo } = dossierSchema.shape.assignment.shape;
const needed = (message: NewAuditError) => z.string().trim().min(1, message);
const member = (message: NewAuditError) => z.object({ name: needed(message), role: z.enum(memberRoles), independent: z.boolean() });

export const newAuditForm = z
  .object({
    norm: z.string(),
    kind: z.enum(auditKinds),
    organisation: needed("organisationNeeded"),
    unit,
    periodFrom,
    periodTo,
    you: member("yourNameNeeded"),
    others: z.array(member("memberNameNeeded")),
    language: z.enum(languages),
    /** The dossier that it is carried on from, or empty. */
    from: z.string(),
  })
  .refine((form) => form.periodFrom === "" || form.periodTo === "" || form.periodFrom <= form.periodTo, {
    error: "periodReversed" satisfies NewAuditError,
    path: ["periodTo"],
    // The other fields are looked at in the same go: all that is needed shows at once.
    when: () => true,
  });

export type NewAuditForm = z.infer<typeof newAuditForm>;

export function auditOf({ norm, kind, language, organisation, unit, periodFrom, periodTo, you, others, from }: NewAuditForm): NewAudit {
  const assignment = { organisation, unit: unit.trim(), periodFrom, periodTo };
  // Nobody declares independence towards their own organisation.
  const team = [you, ...others].map((person) => (kind === "selfAssessment" ? { ...person, independent: false } : person));
  return { norm, kind, language, assignment, team, ...(from === "" ? {} : { from }) };
}
