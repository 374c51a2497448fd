import type { Problem } from "../problem.ts";
import { plainName } from "./columns.ts";
import { columnNames, type SurveyField, surveyFields } from "./fields.ts";
import { flag, readFlag } from "./flag.ts";
import type { SourceRow } from "./readRegister.ts";
import { noDay } from "./register.ts";
import { readSurveyNumber } from "./surveyNumber.ts";
import { type Mean, meanOf, type Nps, npsOf } from "./surveys.ts";

/** Answers of one group: those who complained, those who did not, or those of whom it is not told. */
type GroupAnswers = { readonly nps: Nps; readonly csat: Mean | undefined; readonly ces: Mean | undefined };

export type SurveyGroups = { readonly complainants: GroupAnswers; readonly others: GroupAnswers; readonly notTold: GroupAnswers };

export type SurveyFigures = SurveyGroups & {
  readonly read: number;
  /** Rows with at least one mark. */
  readonly used: number;
  /** The lines of the other rows. */
  readonly withoutMark: readonly number[];
};

type SurveyReader = { readonly add: (row: SourceRow) => void; readonly done: () => SurveyFigures };
export type StartedSurvey =
  | { readonly kind: "reading"; readonly reader: SurveyReader }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const complainantNames = ["klager", "klacht gehad", "klacht", "complainant", "complained", "had complaint"].map(plainName);

/** Reads a survey among customers: one row per customer, marks only. Nothing else of a row is kept. */
export function startSurvey(header: readonly string[]): StartedSurvey {
  const names = header.map(plainName);
  const placeOf = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const columns = surveyFields.map((field) => ({ field, place: placeOf(columnNames[field].map(plainName)) }));
  const complainant = placeOf(complainantNames);
  if (columns.every(({ place }) => place < 0)) {
    return { kind: "problems", problems: [{ code: "surveyMarksMissing", path: "", params: { header: header.slice(0, 40).join(", ") } }] };
  }
  const groups = { complainants: noMarks(), others: noMarks(), notTold: noMarks() };
  const withoutMark: number[] = [];
  let read = 0;
  return {
    kind: "reading",
    reader: {
      add: ({ line, cells, fault }) => {
        read += 1;
        const given = readFlag(cells[complainant] ?? "");
        const group = groups[given === flag.yes ? "complainants" : given === flag.no ? "others" : "notTold"];
        const marks = columns.map(({ field, place }) => ({
          field,
          mark: fault === undefined ? readSurveyNumber(cells[place] ?? "") : noDay,
        }));
        const told = marks.filter(({ mark }) => mark !== noDay);
        if (told.length === 0) withoutMark.push(line);
        for (const { field, mark } of told) group[field].push(mark / 100);
      },
      done: () => ({
        read,
        used: read - withoutMark.length,
        withoutMark,
        complainants: answersOf(groups.complainants),
        others: answersOf(groups.others),
        notTold: answersOf(groups.notTold),
      }),
    },
  };
}

function noMarks(): Record<SurveyField, number[]> {
  return { nps: [], csat: [], ces: [] };
}

function answersOf({ nps, csat, ces }: Record<SurveyField, number[]>): GroupAnswers {
  return { nps: npsOf(nps), csat: meanOf(csat), ces: meanOf(ces) };
}
