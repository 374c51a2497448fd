import type { Dossier } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { changeFields, filledIn, refuseFields } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

const assignmentChanges = dossierSchema.shape.assignment.partial().strict();
const reportChanges = dossierSchema.shape.report.partial().strict();

export function editAssignment(draft: Dossier, command: CommandOf<"editAssignment">): Refusal | undefined {
  if (Object.keys(command.changes).length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(assignmentChanges, command.changes);
  if (refusal !== undefined) return refusal;
  changeFields(draft.assignment, command.changes);
  return undefined;
}

export function editReportSettings(draft: Dossier, command: CommandOf<"editReportSettings">): Refusal | undefined {
  const clear = command.clear ?? [];
  if (Object.keys(command.changes).length === 0 && clear.length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(reportChanges, command.changes);
  if (refusal !== undefined) return refusal;
  for (const field of clear) delete draft.report[field];
  const { logo, ...rest } = command.changes;
  changeFields(draft.report, rest);
  if (logo !== undefined) draft.report.logo = filledIn(logo);
  return undefined;
}
