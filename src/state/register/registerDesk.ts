import { dateOf, dayOf } from "../../core/register/calendar.ts";
import { packedText } from "../../core/register/packedTexts.ts";
import { pareto } from "../../core/register/pareto.ts";
import { withPublishedTerms } from "../../core/register/publishedTerm.ts";
import { type ReadRegister, startRegister } from "../../core/register/readRegister.ts";
import { startSurvey } from "../../core/register/readSurvey.ts";
import { receivedSpan } from "../../core/register/receivedSpan.ts";
import type { Cases, Period, Register } from "../../core/register/register.ts";
import { registerFigures } from "../../core/register/registerFigures.ts";
import type { RegisterMap } from "../../core/register/registerMap.ts";
import { mostDaysOff } from "../../core/register/registerSummary.ts";
import { filterFields, rowsReceivedIn, selectCases } from "../../core/register/selectCases.ts";
import { summariseFigures } from "../../core/register/summariseFigures.ts";
import { type Workdays, workdaysOf } from "../../core/register/workdays.ts";
import { readRows } from "../../platform/readRows.ts";
import { blobFile } from "./blobFile.ts";
import { previewRegister } from "./previewRegister.ts";
import type {
  CaseGroup,
  CasesDone,
  FigureRequest,
  FiguresDone,
  Progress,
  ReadDone,
  Refused,
  RegisterAnswer,
  RegisterAsk,
} from "./registerMessages.ts";

type OnProgress = (progress: Progress) => void;

/** Reads a register, keeps it, and answers what is asked of it. One register at a time; reading another lets go of the former. */
export function registerDesk(salt: number): (ask: RegisterAsk, onProgress: OnProgress) => Promise<RegisterAnswer> {
  let register: Register | undefined;
  let termed: { readonly key: string; readonly cases: Cases; readonly workdays: Workdays } | undefined;

  /** Terms are laid on the register once, however often the filter changes. */
  const narrow = ({ filter, terms, holidays, daysOff }: FigureRequest, all: Register) => {
    const key = JSON.stringify([terms, holidays, daysOff]);
    if (termed?.key !== key) {
      const workdays = workdaysOf(holidays, daysOff.map(dayOf), spanOf(all));
      termed = { key, cases: withPublishedTerms(all, terms, workdays), workdays };
    }
    return { cases: selectCases(termed.cases, filter), workdays: termed.workdays };
  };

  return async (ask, onProgress) => {
    switch (ask.kind) {
      case "preview":
        return await previewRegister(ask.file, ask.map, onProgress);
      case "read": {
        register = undefined;
        termed = undefined;
        const read = await readWhole(ask.file, ask.map, salt, onProgress);
        if ("done" in read) register = read.register;
        return "done" in read ? read.done : read;
      }
      case "survey":
        return await readSurveyFile(ask.file, ask.map, onProgress);
      case "figures":
        return register === undefined ? nothingRead : figuresOf(register, narrow(ask.request, register), ask.request);
      case "cases":
        return register === undefined
          ? nothingRead
          : casesOf(narrow(ask.request, register).cases, ask.group, periodOf(ask.request), ask.most);
      case "rejected":
        return register === undefined
          ? nothingRead
          : { kind: "rejected", total: register.rejected.length, rows: register.rejected.slice(ask.from, ask.from + ask.most) };
    }
  };
}

const nothingRead: Refused = { kind: "problems", problems: [{ code: "registerNotRead", path: "" }] };
const mostNamesShown = 1000;

async function readWhole(
  file: Blob,
  map: RegisterMap,
  salt: number,
  onProgress: OnProgress,
): Promise<Refused | { readonly done: ReadDone; readonly register: Register }> {
  const source = blobFile(file, (share) => onProgress({ step: "file", share }));
  const read = await readRows<ReadRegister>(
    source.open,
    map,
    (header) => {
      const started = startRegister(header, map, { keepIds: true, salt });
      return started.kind === "problems" ? started : started.reader;
    },
    { onStep: (step) => onProgress({ step }) },
  );
  if (read.kind === "problems") return read;
  if (read.result.kind === "problems") return read.result;
  const { register } = read.result;
  const { from, to } = spanOf(register);
  const done: ReadDone = {
    kind: "read",
    form: read.form,
    sha256: source.sha256(),
    sizeBytes: file.size,
    read: register.read,
    used: register.used,
    rejected: register.rejected.length,
    header: register.header,
    columns: Object.fromEntries(register.columns),
    dates: register.dates,
    notices: register.notices,
    firstReceived: dateOf(from),
    lastReceived: dateOf(to),
    names: Object.fromEntries(
      filterFields.flatMap((field) => {
        const words = register.words[field];
        if (words === undefined) return [];
        const { all, blank } = pareto(register, words, {});
        const named = all.slice(0, mostNamesShown).map(({ name, count }) => ({ name, count }));
        return [[field, blank === 0 ? named : [...named, { name: "", count: blank }]]];
      }),
    ),
  };
  return { done, register };
}

async function readSurveyFile(file: Blob, map: RegisterMap, onProgress: OnProgress): Promise<RegisterAnswer> {
  const source = blobFile(file, (share) => onProgress({ step: "file", share }));
  const read = await readRows(
    source.open,
    map,
    (header) => {
      const started = startSurvey(header);
      return started.kind === "problems" ? started : started.reader;
    },
    { onStep: (step) => onProgress({ step }) },
  );
  return read.kind === "problems" ? read : { kind: "survey", sha256: source.sha256(), sizeBytes: file.size, figures: read.result };
}

function figuresOf(
  register: Register,
  { cases, workdays }: { readonly cases: Cases; readonly workdays: Workdays },
  request: FigureRequest,
): FiguresDone {
  const { unit, windowDays, customers, filter, terms, holidays, daysOff } = request;
  const counted = unit === "workingDays" || terms.some((term) => term.unit === "workingDays");
  const kept = counted ? { ...holidays, daysOff: daysOff.slice(0, mostDaysOff) } : undefined;
  const period = periodOf(request);
  const today = dayOf(request.today);
  const figures = registerFigures(cases, period, today, { workdays: unit === "workingDays" ? workdays : undefined, windowDays, customers });
  const counts = { read: register.read, used: register.used, rejected: register.rejected.length };
  return {
    kind: "figures",
    summary: summariseFigures(counts, figures, { period, today, filter, windowDays, workdays: kept }),
  };
}

function casesOf(cases: Cases, group: CaseGroup, period: Period, most: number): CasesDone {
  const words = cases.words[group.field];
  const id = words?.names.indexOf(group.name) ?? -1;
  const window = { ...period, ...periodOf(group) };
  const rows = id < 0 ? [] : rowsReceivedIn(cases, window, (row) => words?.ids[row] === id);
  return {
    kind: "cases",
    total: rows.length,
    cases: rows.slice(0, most).map((row) => ({
      id: cases.ids === undefined ? "" : packedText(cases.ids, row),
      line: cases.lines[row] ?? 0,
      received: dateOf(cases.moments.received.days[row] ?? 0),
    })),
  };
}

function periodOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Period {
  return { ...(from === undefined ? {} : { from: dayOf(from) }), ...(to === undefined ? {} : { to: dayOf(to) }) };
}

/** From the first day in the register to the last. */
function spanOf(register: Register): { readonly from: number; readonly to: number } {
  const { from = 0, to = 0 } = receivedSpan(register, {}) ?? {};
  let last = to;
  for (const { days } of Object.values(register.moments)) for (const day of days) if (day > last) last = day;
  return { from, to: last };
}
