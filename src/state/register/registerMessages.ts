/** What the page and the register's worker say to each other. Rows stay in the worker; only figures and what is asked for come out. */
import type { DateOnly } from "../../core/dossier/dossierSchema.ts";
import type { Problem } from "../../core/problem.ts";
import type { Field, WordField } from "../../core/register/fields.ts";
import type { HolidayChoice } from "../../core/register/holidays.ts";
import type { PublishedTerm } from "../../core/register/publishedTerm.ts";
import type { SurveyFigures } from "../../core/register/readSurvey.ts";
import type { DatesRead, RejectedRow } from "../../core/register/register.ts";
import type { RegisterMap } from "../../core/register/registerMap.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import type { CaseFilter, FilterField } from "../../core/register/selectCases.ts";
import type { DayUnit } from "../../core/register/turnaround.ts";
import type { FileForm } from "../../platform/readRows.ts";
import type { SheetStep } from "../../platform/readSheet.ts";

/** What is being done with a file; a share, from 0 to 1, where that can be told. */
export type Progress = { readonly step: "file" | SheetStep; readonly share?: number };

export type Refused = { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Per field the place of its column, from 0. */
export type ColumnPlaces = Readonly<Partial<Record<Field, number>>>;

/** The start of a file, and what was found out about it; everything can be corrected with a map. */
export type Preview = {
  readonly kind: "preview";
  readonly form: FileForm;
  readonly byteOrderMark: boolean;
  readonly header: readonly string[];
  /** Proposed; empty of `received` when it was not recognised, and `problems` then says so. */
  readonly columns: ColumnPlaces;
  readonly dates: readonly DatesRead[];
  /** In the marks of the surveys; undefined when they are whole. */
  readonly decimalMark: "comma" | "point" | undefined;
  /** At most a hundred rows, long cells cut. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rejected: readonly RejectedRow[];
  readonly notices: readonly Problem[];
  readonly problems: readonly Problem[];
};

/** A register that was read whole. read = used + rejected. */
export type ReadDone = {
  readonly kind: "read";
  readonly form: FileForm;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly read: number;
  readonly used: number;
  readonly rejected: number;
  readonly header: readonly string[];
  readonly columns: ColumnPlaces;
  readonly dates: readonly DatesRead[];
  readonly notices: readonly Problem[];
  readonly firstReceived: DateOnly;
  readonly lastReceived: DateOnly;
  /** To filter on: the names of a column, most frequent first, at most a thousand, and last the blank name of cases without one. */
  readonly names: Readonly<Partial<Record<FilterField, readonly { readonly name: string; readonly count: number }[]>>>;
};

/** What figures are asked for. Everything is recomputed at once. */
export type FigureRequest = {
  readonly from?: DateOnly | undefined;
  readonly to?: DateOnly | undefined;
  readonly today: DateOnly;
  readonly filter: CaseFilter;
  readonly unit: DayUnit;
  readonly windowDays: number;
  readonly terms: readonly PublishedTerm[];
  readonly holidays: HolidayChoice;
  /** Days off of the organisation itself. */
  readonly daysOff: readonly DateOnly[];
  readonly customers?: number | undefined;
};

export type FiguresDone = {
  readonly kind: "figures";
  /** What a dossier may keep of these figures. */
  readonly summary: RegisterSummary;
};

/** Cases behind a point of a chart: those with this name in this column, received in the window where there is one. */
export type CaseGroup = {
  readonly field: WordField;
  readonly name: string;
  readonly from?: DateOnly | undefined;
  readonly to?: DateOnly | undefined;
};
export type CasesDone = {
  readonly kind: "cases";
  readonly total: number;
  /** The key of the case as the file has it; blank where the file has none, then the line names the case. */
  readonly cases: readonly { readonly id: string; readonly line: number; readonly received: DateOnly }[];
};
export type RejectedDone = { readonly kind: "rejected"; readonly total: number; readonly rows: readonly RejectedRow[] };
export type SurveyDone = { readonly kind: "survey"; readonly sha256: string; readonly sizeBytes: number; readonly figures: SurveyFigures };

export type RegisterAsk =
  | { readonly kind: "preview"; readonly file: Blob; readonly map: RegisterMap }
  | { readonly kind: "read"; readonly file: Blob; readonly map: RegisterMap }
  | { readonly kind: "figures"; readonly request: FigureRequest }
  | { readonly kind: "cases"; readonly request: FigureRequest; readonly group: CaseGroup; readonly most: number }
  | { readonly kind: "rejected"; readonly from: number; readonly most: number }
  | { readonly kind: "survey"; readonly file: Blob; readonly map: RegisterMap };

export type RegisterAnswer = Preview | ReadDone | FiguresDone | CasesDone | RejectedDone | SurveyDone | Refused;

export type RegisterRequest = { readonly id: number; readonly ask: RegisterAsk };
export type RegisterReply =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "answer"; readonly id: number; readonly answer: RegisterAnswer }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
