import { recogniseColumns } from "../../core/register/columns.ts";
import { fields } from "../../core/register/fields.ts";
import { type RegisterMap, readRegisterMap } from "../../core/register/registerMap.ts";
import { readRegisterMaps, writeRegisterMap } from "../../platform/registerMaps.ts";

/** What was corrected before for this organisation, as far as it fits a file with this heading. */
export function rememberedMap(organisation: string, header: readonly string[]): RegisterMap {
  const read = readRegisterMap(readRegisterMaps(keyOf(organisation)));
  if (read.kind === "problems") return {};
  const { columns = {}, dateOrder } = read.map;
  const fitting = Object.fromEntries(
    Object.entries(columns).filter(
      ([field, column]) =>
        typeof column === "string" &&
        recogniseColumns([...header, "received"], { received: header.length + 1, [field]: column }).kind === "columns",
    ),
  );
  return { ...(Object.keys(fitting).length === 0 ? {} : { columns: fitting }), ...(dateOrder === undefined ? {} : { dateOrder }) };
}

/** Columns by name alone: a number means another column in another file. */
export function rememberMap(organisation: string, { columns = {}, dateOrder }: RegisterMap): void {
  const named = Object.fromEntries(fields.flatMap((field) => (typeof columns[field] === "string" ? [[field, columns[field]]] : [])));
  writeRegisterMap(keyOf(organisation), { columns: named, ...(dateOrder === undefined ? {} : { dateOrder }) });
}

function keyOf(organisation: string): string {
  return organisation.trim().toLowerCase();
}
