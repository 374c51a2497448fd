import { getConflicts, getHeads } from "@automerge/automerge/slim";
import { longTextFields } from "../core/dossier/dossierSchema.ts";
import { equalValues } from "./changesBetween.ts";
import type { Conflict, Heads } from "./port.ts";
import { isRecord, isSlot, isWhole, type Path, plainDossier, type StoredDoc } from "./stored.ts";

/** Stamps follow the value they belong to and are no choice of anybody. */
const stamps: ReadonlySet<string> = new Set(["by", "at"]);

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
    const values = new Set(Object.values(getConflicts(record, key) ?? {}).map((each) => shown(plainDossier({ value: each }))));
    const below = isPlainMap(value) ? conflictsIn(value, here) : [];
    return values.size > 1 ? [{ path: here.join("/"), values: [...values].sort() }, ...below] : below;
  });
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function shown(wrapped: unknown): string {
  const value = isRecord(wrapped) ? wrapped.value : undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
