import { isRecord, isSlotHolder, isWhole, type Path } from "./stored.ts";

/** One place where two states differ. `undefined` means that nothing is there. */
export type ValueChange = { readonly path: Path; readonly before: unknown; readonly after: unknown };

/** Where two states differ, as deep as both have a record there. Parts that are the same object are not looked into. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): readonly ValueChange[] {
  if (before === after) return [];
  const holder = isSlotHolder(path);
  const left = holder ? (before ?? {}) : before;
  const right = holder ? (after ?? {}) : after;
  if (isRecord(left) && isRecord(right) && !isWhole(path) && !isOtherDraw(path, left, right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].flatMap((key) => changesBetween(left[key], right[key], [...path, key]));
  }
  return equalValues(left, right) ? [] : [{ path, before: left, after: right }];
}

/** A draw is one thing: of two at the same moment one counts, and a merge may not mix their seeds and files. */
function isOtherDraw([room, , part, ...rest]: Path, left: Fields, right: Fields): boolean {
  return room === "evidence" && part === "sample" && rest.length === 0 && right.draw !== undefined && left.draw !== right.draw;
}

type Fields = Readonly<Record<string, unknown>>;

export function equalValues(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equalValues(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => equalValues(left[key], right[key]));
}

export function valueAt(state: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), state);
}
