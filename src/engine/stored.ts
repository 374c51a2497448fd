/**
 * How a dossier lies in the engine's document. Long texts are plain strings there (several people type in them at
 * once), every other string is written whole.
 *
 * Two people who create the same record at the same moment would make two records, of which one disappears from sight
 * with the words in it. So every record that can be created under a fixed address is there from the start as an empty
 * slot, and a slot without `at` is not in use.
 */
import { type Doc, ImmutableString, isImmutableString } from "@automerge/automerge/slim";
import { type Dossier, longTextFields } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { asShown } from "./clearable.ts";

export type Path = readonly string[];
export type Stored = Record<string, unknown>;
export type StoredDoc = Doc<Stored>;

const answerSlots = ["auditor", "self", "limitation", "override"] as const;

export function isSlot(path: Path): boolean {
  return path[0] === "signals" ? path.length === 2 : path[0] === "answers" && path.length === 3;
}

/** The record that holds the slots of one criterion: always there in the document, absent in the dossier while all slots are empty. */
export function isSlotHolder(path: Path): boolean {
  return path[0] === "answers" && path.length === 2;
}

/**
 * What is kept whole: the figures of a register or a survey lie in the document as one text. They are hundreds of
 * numbers of one reading, of which a merge may never mix two.
 */
export function isWhole(path: Path): boolean {
  return (path[0] === "registers" || path[0] === "surveys") && path.length === 3 && path[2] === "figures";
}

/** The whole dossier in stored form, with a slot for every criterion and signal of the norm. */
export function storedDossier(dossier: Dossier, norm: Norm): Stored {
  const stored = storedValue(dossier, []) as Stored; // an object gives an object
  const criteria = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
  const signals = norm.sections.flatMap((section) => (section.signals ?? []).map(({ id }) => id));
  const withSlots = (id: string): Stored => ({
    ...Object.fromEntries(answerSlots.map((slot) => [slot, filled(dossier.answers[id]?.[slot], ["answers", id, slot])])),
    // Written once, when the dossier is made.
    ...(dossier.answers[id]?.earlier && { earlier: storedValue(dossier.answers[id].earlier, ["answers", id, "earlier"]) }),
  });
  return {
    ...stored,
    answers: Object.fromEntries([...new Set([...criteria, ...Object.keys(dossier.answers)])].map((id) => [id, withSlots(id)])),
    signals: Object.fromEntries(
      [...new Set([...signals, ...Object.keys(dossier.signals)])].map((id) => [id, filled(dossier.signals[id], ["signals", id])]),
    ),
  };
}

export function storedValue(value: unknown, path: Path): unknown {
  if (isWhole(path) && value !== undefined) return new ImmutableString(JSON.stringify(value));
  if (typeof value === "string") return longTextFields.has(path.at(-1) ?? "") ? value : new ImmutableString(value);
  if (Array.isArray(value)) return value.map((item) => storedValue(item, []));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, storedValue(member, [...path, key])]),
  );
}

export function slotTexts(path: Path): readonly string[] {
  if (path[0] === "signals") return ["rationale", "rightOfReply", "leadReason"];
  return path[2] === "limitation" || path[2] === "override" ? ["reason"] : ["rationale", "reason"];
}

/** A document and the plain state that was read from it. */
export type Projected = { readonly document: StoredDoc; readonly state: unknown };

/**
 * The document as plain JSON. Parts that are equal to those of the earlier state are the very same objects. The engine
 * keeps the objects of parts that did not change, so only what changed is looked at.
 */
export function plainDossier(document: StoredDoc, earlier?: Projected): unknown {
  return plain({ value: document, was: earlier?.document, previous: earlier?.state }, []);
}

type Part = { readonly value: unknown; readonly was: unknown; readonly previous: unknown };

function plain({ value, was, previous }: Part, path: Path): unknown {
  if (isImmutableString(value)) return isWhole(path) ? parsed(value.toString(), previous) : value.toString();
  if (value === was && previous !== undefined) return previous;
  if (Array.isArray(value)) {
    const before = Array.isArray(previous) ? previous : [];
    const items = value.map((item, index) => plain({ value: item, was: undefined, previous: before[index] }, []));
    return Array.isArray(previous) && previous.length === items.length && items.every((item, index) => item === previous[index])
      ? previous
      : items;
  }
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  const before = isRecord(previous) ? previous : {};
  const old = isRecord(was) ? was : {};
  const entries = Object.entries(value).flatMap(([key, member]) => {
    const memberPath = [...path, key];
    if (isSlot(memberPath) && !inUse(member)) return [];
    const projected = asShown(memberPath, plain({ value: member, was: old[key], previous: before[key] }, memberPath));
    if (projected === undefined) return [];
    return isSlotHolder(memberPath) && isRecord(projected) && Object.keys(projected).length === 0 ? [] : [[key, projected] as const];
  });
  const same =
    entries.length === Object.keys(before).length && entries.every(([key, member]) => Object.hasOwn(before, key) && before[key] === member);
  // `fromEntries` defines its keys, so a key named `__proto__` stays visible for the check that refuses it.
  return same && previous !== undefined ? previous : Object.fromEntries(entries);
}

/** The earlier object where it says the same; a text that is no JSON stays a text, which the check of the dossier refuses. */
function parsed(text: string, previous: unknown): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(previous) === text ? previous : value;
  } catch {
    return text;
  }
}

function inUse(slot: unknown): boolean {
  return !isRecord(slot) || slot.at !== undefined;
}

function filled(record: object | undefined, path: Path): Stored {
  const texts = Object.fromEntries(slotTexts(path).map((text) => [text, ""]));
  return record === undefined ? texts : { ...texts, ...(storedValue(record, path) as Stored) }; // an object gives an object
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
