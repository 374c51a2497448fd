import type { Problem } from "../problem.ts";
import { type RecognisedColumns, recogniseColumns } from "./columns.ts";
import { endedTooEarly, textsForNames } from "./dataFaults.ts";
import { collectDates, type DateCodes } from "./dateColumn.ts";
import { dateFields, type Field, fields, flagFields, keyFields, surveyFields, wordFields } from "./fields.ts";
import { readFlag } from "./flag.ts";
import { growingBytes, growingInts } from "./growing.ts";
import { keepRows } from "./keepRows.ts";
import { collectKeys } from "./keyColumn.ts";
import { readMark } from "./mark.ts";
import { packTexts } from "./packedTexts.ts";
import type { Cases, Register, RejectedRow } from "./register.ts";
import type { RegisterMap } from "./registerMap.ts";
import { resolveDates } from "./resolveDates.ts";
import { readSurveyNumber } from "./surveyNumber.ts";
import { collectWords } from "./wordColumn.ts";

/** One row of the file, however it was stored. `fault`: its quotation marks are wrong, so its cells cannot be trusted. */
export type SourceRow = { readonly line: number; readonly cells: readonly string[]; readonly fault?: "rowQuotesWrong" | "rowQuoteOpen" };

type RegisterReader = { readonly add: (row: SourceRow) => void; readonly done: () => ReadRegister };

export type ReadRegister =
  | { readonly kind: "register"; readonly register: Register }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

export type StartedRegister =
  | { readonly kind: "reading"; readonly reader: RegisterReader }
  | Extract<RecognisedColumns, { kind: "problems" }>;

/** `keepIds`: keys of cases are kept, to name the cases behind a figure. `salt`: any number, drawn per dossier. */
export type ReadOptions = { readonly keepIds?: boolean; readonly salt?: number };

/** Reads a register row by row and keeps only what figures need. What a date means is settled at the end, from all rows. */
export function startRegister(header: readonly string[], map: RegisterMap, options: ReadOptions = {}): StartedRegister {
  const recognised = recogniseColumns(header, map.columns ?? {});
  if (recognised.kind === "problems") return recognised;
  const { columns } = recognised;
  const lines = growingInts();
  const broken: RejectedRow[] = [];
  const dates = dateFields.flatMap((field) => withColumn(columns.get(field), field, collectDates()));
  const words = wordFields.flatMap((field) => withColumn(columns.get(field), field, collectWords()));
  const keys = keyFields.flatMap((field) => withColumn(columns.get(field), field, collectKeys(options.salt ?? 0)));
  const idPlace = options.keepIds === true ? columns.get("id") : undefined;
  const ids = idPlace === undefined ? undefined : packTexts();
  const flags = flagFields.flatMap((field) => withColumn(columns.get(field), field, growingBytes()));
  const surveys = surveyFields.flatMap((field) => withColumn(columns.get(field), field, growingInts()));

  const add = ({ line, cells, fault }: SourceRow): void => {
    const wrong = fault ?? (isTooWide(cells, header.length) ? "rowTooWide" : undefined);
    if (wrong !== undefined) {
      broken.push({ line, code: wrong });
      return;
    }
    lines.push(line);
    for (const { place, list } of dates) list.add(cells[place] ?? "");
    for (const { place, list } of words) list.add(cells[place] ?? "");
    for (const { field, place, list } of flags)
      list.push(field === "vulnerable" ? readMark(cells[place] ?? "") : readFlag(cells[place] ?? ""));
    for (const { place, list } of keys) list.add(cells[place] ?? "");
    ids?.add((cells[idPlace ?? 0] ?? "").trim());
    for (const { place, list } of surveys) list.push(readSurveyNumber(cells[place] ?? ""));
  };

  const done = (): ReadRegister => {
    const codes = new Map(dates.map(({ field, list }): [typeof field, DateCodes] => [field, list.done()]));
    const resolved = resolveDates(codes, map.dateOrder ?? {});
    const named = { header, columns, lines: lines.done() };
    const { rejected, kept } = keepRows(named, codes, resolved.orders);
    const all = [...broken, ...rejected].sort((a, b) => a.line - b.line);
    const read = named.lines.length + broken.length;
    if (read === 0) return { kind: "problems", problems: [{ code: "registerNoRows", path: "" }] };
    if (kept.rows.length === 0) return { kind: "problems", problems: noDates(read, header[columns.get("received") ?? 0] ?? "", all) };
    const collected = words.map(({ field, list }) => ({ field, ...list.done() }));
    const cases: Cases = {
      rows: places(kept.rows.length),
      lines: kept.pick(named.lines),
      moments: kept.moments,
      words: Object.fromEntries(collected.map(({ field, ids, names }) => [field, { ids: kept.pick(ids), names }])),
      flags: Object.fromEntries(flags.map(({ field, list }) => [field, kept.pick(list.done())])),
      surveys: Object.fromEntries(surveys.map(({ field, list }) => [field, kept.pick(list.done())])),
      keys: Object.fromEntries(keys.map(({ field, list }) => [field, kept.pick(list.done())])),
      ...(ids === undefined ? {} : { ids: { ...ids.done(), places: kept.rows } }),
    };
    const notices = [...resolved.notices, ...textsForNames(collected), ...endedTooEarly(cases)];
    return {
      kind: "register",
      register: {
        ...cases,
        read,
        used: kept.rows.length,
        rejected: all,
        header,
        columns,
        dates: resolved.dates,
        notices: notices.map((notice) => withHeading(notice, header, columns)),
      },
    };
  };
  return { kind: "reading", reader: { add, done } };
}

/** 0, 1, 2 and so on. */
function places(size: number): Int32Array {
  const rows = new Int32Array(size);
  for (let row = 0; row < size; row += 1) rows[row] = row;
  return rows;
}

type Listed<F extends Field, L> = { readonly field: F; readonly place: number; readonly list: L };

function withColumn<F extends Field, L>(place: number | undefined, field: F, list: L): readonly Listed<F, L>[] {
  return place === undefined ? [] : [{ field, place, list }];
}

/** More cells than headings: a separator inside a text shifts everything behind it. */
function isTooWide(cells: readonly string[], columns: number): boolean {
  for (let place = columns; place < cells.length; place += 1) if (cells[place]?.trim() !== "") return true;
  return false;
}

function withHeading(notice: Problem, header: readonly string[], columns: ReadonlyMap<Field, number>): Problem {
  const field = fields.find((one) => one === notice.path);
  const place = field === undefined ? undefined : columns.get(field);
  return place === undefined ? notice : { ...notice, params: { ...notice.params, column: header[place] ?? "" } };
}

const mostNamed = 10;

function noDates(read: number, column: string, rejected: readonly RejectedRow[]): readonly Problem[] {
  const lines = rejected.slice(0, mostNamed).map(({ line }) => line);
  return [
    { code: "registerNoDates", path: "", params: { read, column, lines: lines.join(", ") + (rejected.length > mostNamed ? ", …" : "") } },
  ];
}
