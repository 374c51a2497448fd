/**
 * Two people who make the same record at the same moment make two of it, of which the engine shows one. Where that can
 * happen the dossier shows both as one record: lists together, long texts one under the other, of two single values the
 * one that the engine shows. It follows from the document alone, so every device shows the same, and nothing has to be
 * written for it.
 */
import { getBackend } from "@automerge/automerge/slim";
import { longTextFields } from "../core/dossier/dossierSchema.ts";
import { equalValues } from "./changesBetween.ts";
import { asShown } from "./clearable.ts";
import type { Heads } from "./port.ts";
import { holderOf } from "./rivalPlaces.ts";
import { isRecord, type Path, type Projected, plainDossier, type StoredDoc } from "./stored.ts";

/** The whole dossier as plain JSON, each record that was made twice shown as one. */
export function shownDossier(document: StoredDoc, rivals: readonly Path[], earlier?: Projected): unknown {
  return rivals.reduce<unknown>(
    (state, path) => withValue(state, path, joinedAt(document, path), earlier?.state),
    plainDossier(document, earlier),
  );
}

/** What stands at a place with more than one record, now or as it was at `heads`; undefined when nothing did. */
export function joinedAt(document: StoredDoc, path: Path, heads?: Heads): unknown {
  return asShown(path, joined(valuesAt(document, path, heads), path));
}

/** What each of them wrote at this place, what the engine shows last. */
function valuesAt(document: StoredDoc, path: Path, heads?: Heads): readonly unknown[] {
  const holder = holderOf(document, path);
  if (holder === undefined) return [];
  const at = heads === undefined ? undefined : [...heads];
  const handle = getBackend(document);
  return handle.getAll(holder, path.at(-1) ?? "", at).map((value) => read(handle, value, path, at));
}

/** Stands between what one person wrote and what the other did. */
export const betweenTexts = "\n\n";

type Handle = ReturnType<typeof getBackend>;
type Found = ReturnType<Handle["getAll"]>[number];

function read(handle: Handle, [type, value]: Found, path: Path, heads: string[] | undefined): unknown {
  switch (type) {
    case "map":
      return Object.fromEntries(
        handle.keys(value, heads).flatMap((key) => {
          const here = [...path, key];
          const values = handle.getAll(value, key, heads).map((each) => read(handle, each, here, heads));
          const shown = asShown(here, joined(values, here));
          return shown === undefined ? [] : [[key, shown] as const];
        }),
      );
    case "list":
      return Array.from({ length: handle.length(value, heads) }, (_, index) => {
        const item = handle.getAll(value, index, heads).at(-1);
        return item && read(handle, item, [], heads);
      });
    case "text":
      return handle.text(value, heads);
    default:
      return value;
  }
}

function joined(values: readonly unknown[], path: Path): unknown {
  if (values.length < 2) return values[0];
  const records = values.filter(isRecord);
  if (records.length < values.length) return joinedSingle(values, path);
  const whole = wholeOf(records, path);
  if (whole !== undefined) return whole;
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  const valuesOf = (key: string) => records.flatMap((record) => (record[key] === undefined ? [] : [record[key]]));
  return Object.fromEntries([...keys].map((key) => [key, joined(valuesOf(key), [...path, key])]));
}

type Fields = Readonly<Record<string, unknown>>;

/** Of two draws one counts, and never the seed of the one with the files of the other; two outcomes can be of different kinds. */
function wholeOf(records: readonly Fields[], path: Path): Fields | undefined {
  if (path[0] === "evidence" && path[2] === "sample" && path.length === 3) return records.filter(({ draw }) => draw !== undefined).at(-1);
  return path[2] === "voice" && path.at(-1) === "result" ? records.at(-1) : undefined;
}

function joinedSingle(values: readonly unknown[], path: Path): unknown {
  const key = path.at(-1) ?? "";
  const texts = values.filter((value) => typeof value === "string");
  if (longTextFields.has(key) && texts.length === values.length) return texts.filter((text) => text !== "").join(betweenTexts);
  if (key === "at") return values.toSorted().at(-1);
  // What speaks against is never outvoted by the order of a merge.
  const against = key === "stance" ? "contradicts" : key === "seriousHarm" ? true : undefined;
  if (against !== undefined && values.includes(against)) return against;
  return values.filter((value) => value !== "").at(-1) ?? values.at(-1);
}

/** The same with this value at this place. A part that says the same as before is the same object. */
function withValue(state: unknown, [key, ...rest]: Path, value: unknown, earlier: unknown): unknown {
  if (key === undefined) return equalValues(earlier, value) ? earlier : value;
  if (!isRecord(state)) return state;
  const was = isRecord(earlier) ? earlier : {};
  const below = withValue(state[key], rest, value, was[key]);
  if (state[key] === below) return state;
  const next = Object.fromEntries([
    ...Object.entries(state).filter(([each]) => each !== key),
    ...(below === undefined ? [] : [[key, below] as const]),
  ]);
  const same = Object.keys(was).length === Object.keys(next).length && Object.entries(next).every(([each, member]) => was[each] === member);
  return same ? earlier : next;
}
