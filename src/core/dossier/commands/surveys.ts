import type { Dossier, SurveyRecord } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, refusePeriod, setRemoved } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

const surveyFields = dossierSchema.shape.surveys.valueType
  .pick({ name: true, sha256: true, sizeBytes: true, from: true, to: true, figures: true })
  .strict();
const surveyChanges = surveyFields.partial();

/** Keeps what a survey among customers showed: how many answered what, never an answer. */
export function keepSurvey(draft: Dossier, command: CommandOf<"keepSurvey">): Refusal | undefined {
  const refusal = refuseNewId(draft.surveys, command.id) ?? refuseFields(surveyFields, command.fields) ?? refusePeriod(command.fields);
  if (refusal !== undefined) return refusal;
  draft.surveys[command.id] = { id: command.id, ...filledIn(copied(command.fields)), added: { by: command.by, at: command.at } };
  return undefined;
}

/** Figures are replaced whole: a half of one reading and a half of another mean nothing. */
export function editSurvey(draft: Dossier, command: CommandOf<"editSurvey">): Refusal | undefined {
  const survey = entityIn(draft.surveys, command.id);
  if (survey === undefined) return unknownSurvey(command.id);
  if (Object.keys(command.changes).length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(surveyChanges, command.changes) ?? refusePeriod({ ...survey, ...command.changes });
  if (refusal !== undefined) return refusal;
  changeFields(survey, copied(command.changes));
  return undefined;
}

export function removeSurvey(draft: Dossier, command: CommandOf<"removeSurvey" | "restoreSurvey">): Refusal | undefined {
  const survey = entityIn(draft.surveys, command.id);
  if (survey === undefined) return unknownSurvey(command.id);
  setRemoved(survey, command.kind === "removeSurvey", command);
  return undefined;
}

function unknownSurvey(id: string): Refusal {
  return { code: "unknownSurvey", params: { id } };
}

/** Without undefined, and with figures of its own. */
function copied<Fields extends Partial<Pick<SurveyRecord, "figures">>>(fields: Fields): Fields {
  return fields.figures === undefined ? fields : { ...fields, figures: structuredClone(fields.figures) };
}
