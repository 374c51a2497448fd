import type { AuditKind } from "../norm/normSchema.ts";
import type { Whose } from "./dossierSchema.ts";

/** Whose answers make the score of this kind of audit. */
export function whoseCounts(kind: AuditKind): Whose {
  return kind === "selfAssessment" ? "self" : "auditor";
}
