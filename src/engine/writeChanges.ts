import { change, changeAt, getChangesSince, getHeads, hasHeads, view } from "@automerge/automerge/slim";
import { longTextFields } from "../core/dossier/dossierSchema.ts";
import { type ValueChange, valueAt } from "./changesBetween.ts";
import type { Heads } from "./port.ts";
import { isRecord, isSlot, type Path, type Stored, type StoredDoc, slotTexts, storedValue } from "./stored.ts";
import { writeText } from "./writeText.ts";

export type ChangeOptions = { readonly message: string; readonly time: number };

/**
 * Writes values into the document. Texts that already existed at `at` are written as an edit of what stood there then,
 * so that words others typed since stay; everything else is written on the present. One change, or two when `at` lies
 * in the past.
 */
export function writeChanges(
  document: StoredDoc,
  changes: readonly ValueChange[],
  options: ChangeOptions,
  at: Heads | undefined,
): { readonly document: StoredDoc; readonly changes: readonly Uint8Array[] } {
  const start = getHeads(document);
  const past = at !== undefined && !sameHeads(at, start) && hasHeads(document, [...at]) ? [...at] : undefined;
  const then = past === undefined ? undefined : view(document, past);
  const texts = then === undefined ? [] : changes.filter(({ path, after }) => typeof after === "string" && isText(then, path));
  const rest = changes.filter((each) => !texts.includes(each));
  let next = document;
  if (past !== undefined && texts.length > 0) {
    next = changeAt(next, past, options, (draft) => {
      for (const { path, after } of texts) writeValue(draft, path, after);
    }).newDoc;
  }
  if (rest.length > 0) {
    const message = texts.length > 0 ? continuation : options.message;
    next = change(next, { ...options, message }, (draft) => {
      for (const { path, after } of rest) writeValue(draft, path, after);
    });
  }
  return { document: next, changes: getChangesSince(next, start) };
}

/** The message of a change that belongs to the one before it. */
export const continuation = JSON.stringify({ kind: "continued", path: "", by: "" });

function writeValue(document: Stored, path: Path, value: unknown): void {
  const key = path.at(-1);
  const parent = valueAt(document, path.slice(0, -1));
  if (key === undefined || !isRecord(parent)) throw new Error(`Nowhere to write: ${path.join("/")}`);
  const record = parent as Stored; // the engine's draft: writable
  const current = record[key];
  if (isRecord(current) && isSlot(path)) fillSlot(document, path, isRecord(value) ? value : {});
  else if (value === undefined) delete record[key];
  else if (typeof value === "string" && typeof current === "string" && longTextFields.has(key)) writeText(document, path, current, value);
  else record[key] = storedValue(value, path);
}

function fillSlot(document: Stored, path: Path, value: Readonly<Record<string, unknown>>): void {
  const texts = slotTexts(path);
  const present = valueAt(document, path) as Stored; // the caller has seen that it is a record
  const others = new Set([...Object.keys(present), ...Object.keys(value)].filter((key) => !texts.includes(key)));
  for (const text of texts) writeValue(document, [...path, text], value[text] ?? "");
  for (const key of others) writeValue(document, [...path, key], value[key]);
}

function isText(document: StoredDoc, path: Path): boolean {
  return longTextFields.has(path.at(-1) ?? "") && typeof valueAt(document, path) === "string";
}

function sameHeads(a: Heads, b: Heads): boolean {
  return a.length === b.length && a.every((head) => b.includes(head));
}
