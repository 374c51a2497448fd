import type { Dossier } from "../dossier/dossierSchema.ts";
import type { Problem } from "../problem.ts";
import type { ComparedAudit } from "./comparedAudit.ts";

/** Why an audit cannot stand for the one before; undefined when it can. Without a period nothing says that it cannot. */
export function earlierProblem({ id, assignment }: Dossier, audit: ComparedAudit): Problem | undefined {
  if (audit.id === id) return { code: "earlierIsThis", path: "" };
  const later = audit.periodTo !== "" && assignment.periodTo !== "" && audit.periodTo > assignment.periodTo;
  return later ? { code: "earlierIsLater", path: "" } : undefined;
}

/** Another subject may be another spelling of the same, so it is said and not refused. */
export function otherSubject({ assignment }: Dossier, { organisation, unit }: ComparedAudit): Problem | undefined {
  const plain = (text: string) => text.trim().toLowerCase();
  if (plain(organisation) === plain(assignment.organisation) && plain(unit) === plain(assignment.unit)) return undefined;
  const name = [organisation, unit].map((part) => part.trim()).filter((part) => part !== "");
  return name.length === 0 ? undefined : { code: "earlierOtherSubject", path: "", params: { name: name.join(", ") } };
}
