import { change, getConflicts, getHeads, hasHeads, view } from "@automerge/automerge/slim";
import { longTextFields } from "../core/dossier/dossierSchema.ts";
import { type ValueChange, valueAt } from "./changesBetween.ts";
import { isClearable } from "./clearable.ts";
import { mergeText } from "./mergeText.ts";
import type { Heads } from "./port.ts";
import { rivalOf } from "./rivalPlaces.ts";
import { joinedAt } from "./rivals.ts";
import { isRecord, isSlot, type Path, type Projected, type Stored, type StoredDoc, slotTexts, storedValue } from "./stored.ts";
import { writeJoinedText } from "./writeJoinedText.ts";
import { writeText } from "./writeText.ts";

export type ChangeOptions = { readonly message: string; readonly time: number };

/** What is written on: a document, and where it holds more than one record at one address. */
type Written = Projected & { readonly rivals: readonly Path[] };

/** Writes values into the document, as one change. */
export function writeChanges({ document, rivals }: Written, changes: readonly ValueChange[], options: ChangeOptions): StoredDoc {
  return change(document, options, (draft) => {
    for (const { path, after } of changes) {
      const rival = rivalOf(rivals, path);
      if (rival === undefined || (rival.length === path.length && !isFilled(path, after))) writeValue(draft, path, after);
      else if (rival.length === path.length) fillAll(draft, path, isRecord(after) ? after : {});
      else writeInAll(draft, path, after);
    }
  });
}

/**
 * The same values, with every text that was typed on an older moment merged with what has been typed in it since. Values
 * that are not texts are what the person chose, whatever stood there.
 */
export function typedAt({ document, state, rivals }: Written, changes: readonly ValueChange[], at: Heads): readonly ValueChange[] {
  const heads = getHeads(document);
  const present = at.length === heads.length && at.every((head) => heads.includes(head));
  if (present || !hasHeads(document, [...at])) return changes;
  const then = view(document, [...at]);
  const textThen = (path: Path): string => {
    const rival = rivalOf(rivals, path);
    if (rival === undefined) return textAt(then, path);
    return textAt(joinedAt(document, rival, at), path.slice(rival.length));
  };
  const merged = (path: Path, mine: unknown): unknown =>
    typeof mine === "string" ? mergeText(textThen(path), textAt(state, path), mine) : mine;
  return changes.map(({ path, before, after }) => {
    if (longTextFields.has(path.at(-1) ?? "")) return { path, before, after: merged(path, after) };
    if (!isSlot(path) || !isRecord(after)) return { path, before, after };
    const texts = slotTexts(path).map((text) => [text, merged([...path, text], after[text])] as const);
    return { path, before, after: { ...after, ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)) } };
  });
}

function textAt(state: unknown, path: Path): string {
  const value = valueAt(state, path);
  return typeof value === "string" ? value : "";
}

function writeValue(document: Stored, path: Path, value: unknown): void {
  const key = path.at(-1);
  const parent = valueAt(document, path.slice(0, -1));
  if (key === undefined || !isRecord(parent)) throw new Error(`Nowhere to write: ${path.join("/")}`);
  const record = parent as Stored; // the engine's draft: writable
  const current = record[key];
  if (isRecord(current) && isFilled(path, value)) fillSlot(document, path, isRecord(value) ? value : {});
  else if (value === undefined) delete record[key];
  else if (typeof value === "string" && typeof current === "string" && longTextFields.has(key)) writeText(document, path, current, value);
  else record[key] = storedValue(value, path);
}

/** Whether the record at this place stays and its fields are written, instead of another record in its place. */
function isFilled(path: Path, value: unknown): boolean {
  // A draw is written whole, so that of two at the same moment one counts.
  return isSlot(path) || (isClearable(path) && !(path[2] === "sample" && isRecord(value) && value.draw !== undefined));
}

function fillSlot(document: Stored, path: Path, value: Readonly<Record<string, unknown>>): void {
  const texts = isSlot(path) ? slotTexts(path) : [];
  const present = valueAt(document, path) as Stored; // the caller has seen that it is a record
  const others = new Set([...Object.keys(present), ...Object.keys(value)].filter((key) => !texts.includes(key)));
  for (const text of texts) writeValue(document, [...path, text], value[text] ?? "");
  for (const key of others) writeValue(document, [...path, key], value[key]);
}

/** The same value in every record at this place; of a text, each part where it was written. */
function writeInAll(document: Stored, path: Path, value: unknown): void {
  const key = path.at(-1) ?? "";
  const holders = recordsAt(document, path.slice(0, -1));
  const texts = holders.filter((holder) => typeof holder[key] === "string");
  if (typeof value === "string" && longTextFields.has(key) && texts.length > 0) {
    writeJoinedText(texts, key, value);
    return;
  }
  // A record that is new here is made once; anything else holds for all.
  const [last] = holders.slice(-1);
  for (const holder of holders) {
    if (value === undefined || (isRecord(value) && holder !== last)) delete holder[key];
    else holder[key] = storedValue(value, path);
  }
}

function fillAll(document: Stored, path: Path, value: Readonly<Record<string, unknown>>): void {
  const keys = new Set([...recordsAt(document, path).flatMap((record) => Object.keys(record)), ...Object.keys(value)]);
  for (const key of keys) writeInAll(document, [...path, key], value[key]);
}

/** Every record at this place of the engine's draft, the one that the engine shows last. */
function recordsAt(draft: Stored, path: Path): readonly Stored[] {
  return path.reduce<readonly Stored[]>(
    (records, key) =>
      records.flatMap((record) => {
        const values = getConflicts(record, key);
        return Object.values(values ?? { one: record[key] }).filter(isRecord) as Stored[]; // the engine's draft: writable
      }),
    [draft],
  );
}
