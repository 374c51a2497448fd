import { getBackend, getObjectId, stats } from "@automerge/automerge/slim";
import { isRecord, type Path, type StoredDoc } from "./stored.ts";

/** Records that can be made at an address that everybody knows, and that are not there from the start. */
const patterns: readonly Path[] = [
  ...["interview", "sample", "register", "document", "observation", "voice", "questions", "statements", "files"].map((part) => [
    "evidence",
    "*",
    part,
  ]),
  ["evidence", "*", "questions", "*"],
  ["evidence", "*", "links", "*"],
  ["evidence", "*", "files", "*", "replacements"],
  ["evidence", "*", "files", "*", "results", "*"],
  ["plan", "roles", "*"],
  ["categories", "*"],
];

/** Where the document holds more than one record at one address. A place within another one is left out. */
export function rivalsIn(document: StoredDoc): readonly Path[] {
  // Whoever works alone, and in one go, makes nothing twice.
  if (stats(document).numActors < 2) return [];
  return several(
    document,
    patterns.flatMap((pattern) => matches(document, pattern)),
  );
}

/** Of the places where a merge found two values, those that hold two records. */
export function rivalsAt(document: StoredDoc, places: readonly Path[]): readonly Path[] {
  return several(
    document,
    places.filter((path) => patterns.some((pattern) => fits(path, pattern))),
  );
}

/** The place with more than one record that this path is, or lies in. */
export function rivalOf(rivals: readonly Path[], path: Path): Path | undefined {
  return rivals.find((rival) => rival.length <= path.length && fits(path.slice(0, rival.length), rival));
}

/** The engine's own id of the record that holds this place. */
export function holderOf(document: StoredDoc, path: Path): string | undefined {
  let parent: unknown = document;
  for (const key of path.slice(0, -1)) parent = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isRecord(parent) ? (getObjectId(parent) ?? undefined) : undefined;
}

function several(document: StoredDoc, places: readonly Path[]): readonly Path[] {
  const found = new Map(places.filter((path) => recordsAt(document, path) > 1).map((path) => [JSON.stringify(path), path]));
  const paths = [...found.values()];
  return paths.filter((path) => !paths.some((outer) => outer.length < path.length && rivalOf([outer], path) !== undefined));
}

function recordsAt(document: StoredDoc, path: Path): number {
  const holder = holderOf(document, path);
  if (holder === undefined) return 0;
  return getBackend(document)
    .getAll(holder, path.at(-1) ?? "")
    .filter(([type]) => type === "map").length;
}

function matches(record: unknown, [key, ...rest]: Path, path: Path = []): readonly Path[] {
  if (key === undefined) return [path];
  if (!isRecord(record)) return [];
  const keys = key === "*" ? Object.keys(record) : Object.hasOwn(record, key) ? [key] : [];
  return keys.flatMap((each) => matches(record[each], rest, [...path, each]));
}

function fits(path: Path, pattern: Path): boolean {
  return path.length === pattern.length && pattern.every((key, index) => key === "*" || key === path[index]);
}
