import { getConflicts, getHeads } from "@automerge/automerge/slim";
import { longTextFields } from "../core/dossier/dossierSchema.ts";
import { equalValues } from "./changesBetween.ts";
import type { Conflict, Heads } from "./port.ts";
import { isRecord, isSlot, isWhole, type Path, plainDossier, type StoredDoc } from "./stored.ts";

/** Stamps follow the value they belong to and are no choice of anybody. */
const stamps: ReadonlySet<string> = new Set(["by", "at", "rationaleAt", "countedAt"]);
/** Where a thing stands in a list, and which draw a sample is: those follow from what was done. */
const places: ReadonlySet<string> = new Set(["order", "draw"]);

/** Looks through the whole document when it has changed since the last question. */
export function conflictIndex(): (document: StoredDoc) => readonly Conflict[] {
  let heads: Heads = [];
  let found: readonly Conflict[] = [];
  return (document) => {
    const now = getHeads(document);
    if (!equalValues(now, heads)) {
      found = conflictsIn(document, []);
      heads = now;
    }
    return found;
  };
}

function conflictsIn(record: Readonly<Record<string, unknown>>, path: Path): readonly Conflict[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const here = [...path, key];
    if (stamps.has(key) || (longTextFields.has(key) && typeof value === "string")) return [];
    // Of two readings of one register the latest counts; nobody chooses between hundreds of numbers.
    if (isWhole(here)) return [];
    if (isRecord(value) && isSlot(here) && value.at === undefined) return [];
    const found = Object.values(getConflicts(record, key) ?? {});
    const below = isPlainMap(value) ? conflictsIn(value, here) : [];
    if (found.length > 0 && isAllRecords(found)) return [...differencesIn(found, here), ...below];
    const values = new Set(found.map((each) => shown(plainDossier({ value: each }))));
    return values.size > 1 ? [{ path: here.join("/"), values: [...values].sort() }, ...below] : below;
  });
}

function isAllRecords(values: readonly unknown[]): values is readonly Readonly<Record<string, unknown>>[] {
  return values.every(isRecord);
}

/** Records that are shown as one, `rivals.ts`: of these only single values that differ are a choice. */
function differencesIn(records: readonly Readonly<Record<string, unknown>>[], path: Path): readonly Conflict[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].flatMap((key) => {
    const here = [...path, key];
    const given = records.flatMap((record) => (record[key] === undefined || record[key] === "" ? [] : [record[key]]));
    if (stamps.has(key) || places.has(key) || longTextFields.has(key)) return [];
    if (isAllRecords(given)) return differencesIn(given, here);
    const values = new Set(given.map((each) => shown(plainDossier({ value: each }))));
    return values.size > 1 ? [{ path: here.join("/"), values: [...values].sort() }] : [];
  });
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function shown(wrapped: unknown): string {
  const value = isRecord(wrapped) ? wrapped.value : undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
