import { change, getHeads, hasHeads, view } from "@automerge/automerge/slim";
import { longTextFields } from "../core/dossier/dossierSchema.ts";
import { type ValueChange, valueAt } from "./changesBetween.ts";
import { mergeText } from "./mergeText.ts";
import type { Heads } from "./port.ts";
import { isRecord, isSlot, type Path, type Stored, type StoredDoc, slotTexts, storedValue } from "./stored.ts";
import { writeText } from "./writeText.ts";

export type ChangeOptions = { readonly message: string; readonly time: number };

/** Writes values into the document, as one change. */
export function writeChanges(document: StoredDoc, changes: readonly ValueChange[], options: ChangeOptions): StoredDoc {
  return change(document, options, (draft) => {
    for (const { path, after } of changes) writeValue(draft, path, after);
  });
}

/**
 * The same values, with every text that was typed on an older moment merged with what has been typed in it since. Values
 * that are not texts are what the person chose, whatever stood there.
 */
export function typedAt(document: StoredDoc, changes: readonly ValueChange[], at: Heads): readonly ValueChange[] {
  const heads = getHeads(document);
  const present = at.length === heads.length && at.every((head) => heads.includes(head));
  if (present || !hasHeads(document, [...at])) return changes;
  const then = view(document, [...at]);
  const merged = (path: Path, mine: unknown): unknown =>
    typeof mine === "string" ? mergeText(textAt(then, path), textAt(document, path), mine) : mine;
  return changes.map(({ path, before, after }) => {
    if (longTextFields.has(path.at(-1) ?? "")) return { path, before, after: merged(path, after) };
    if (!isSlot(path) || !isRecord(after)) return { path, before, after };
    const texts = slotTexts(path).map((text) => [text, merged([...path, text], after[text])] as const);
    return { path, before, after: { ...after, ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)) } };
  });
}

function textAt(document: StoredDoc, path: Path): string {
  const value = valueAt(document, path);
  return typeof value === "string" ? value : "";
}

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
