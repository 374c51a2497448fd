import type { Problem } from "../problem.ts";
import { columnNames, type Field, fields } from "./fields.ts";
import type { RegisterMap } from "./registerMap.ts";

/** Per field the place of its column, from 0. */
export type Columns = ReadonlyMap<Field, number>;

export type RecognisedColumns =
  | { readonly kind: "columns"; readonly columns: Columns }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Which column holds what: by name, unless the map says otherwise. Only `received` must be there. */
export function recogniseColumns(header: readonly string[], wanted: NonNullable<RegisterMap["columns"]>): RecognisedColumns {
  const problems: Problem[] = [];
  const columns = new Map<Field, number>();
  for (const field of fields) {
    const named = wanted[field];
    if (named === undefined || named === false) continue;
    const found = placeOf(header, named);
    if (typeof found === "number") columns.set(field, found);
    else problems.push({ code: found, path: `columns.${field}`, params: { column: named, header: shownHeader(header) } });
  }
  const taken = new Set(columns.values());
  const plain = header.map(plainName);
  for (const field of fields) {
    if (columns.has(field) || wanted[field] !== undefined) continue;
    const place = columnNames[field].map((name) => plain.indexOf(plainName(name))).find((index) => index >= 0 && !taken.has(index));
    if (place === undefined) continue;
    columns.set(field, place);
    taken.add(place);
  }
  if (!columns.has("received") && problems.length === 0) {
    problems.push({ code: "registerReceivedMissing", path: "", params: { header: shownHeader(header) } });
  }
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "columns", columns };
}

/** Letters and digits alone, so that `Date_Received`, `date received` and `DATE RECEIVED:` are one name. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function placeOf(header: readonly string[], named: string | number): number | "registerColumnUnknown" | "registerColumnTwice" {
  if (typeof named === "number") return named <= header.length ? named - 1 : "registerColumnUnknown";
  const exact = header.flatMap((name, index) => (name.trim() === named.trim() ? [index] : []));
  const found = exact.length > 0 ? exact : header.flatMap((name, index) => (plainName(name) === plainName(named) ? [index] : []));
  if (found.length > 1) return "registerColumnTwice";
  return found[0] ?? "registerColumnUnknown";
}

/** A heading can be hundreds of columns wide, or a whole file on one line. */
function shownHeader(header: readonly string[]): string {
  const names = header.slice(0, 40).map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name));
  return names.join(", ") + (header.length > names.length ? ", …" : "");
}
