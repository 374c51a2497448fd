import type { z } from "zod";
import type { Refusal } from "./command.ts";

/** Says why a value does not fit its schema, as the first refusal; the schema's own messages are codes. */
export function refuseFields(schema: z.ZodType, value: unknown): Refusal | undefined {
  const parsed = schema.safeParse(value);
  const issue = parsed.error?.issues[0];
  if (issue === undefined) return undefined;
  const code = /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : "fieldInvalid";
  return { code, params: { field: String(issue.path[0] ?? ""), ...("maximum" in issue ? { max: Number(issue.maximum) } : {}) } };
}

/**
 * Writes the given fields one by one, so that two people who edit different fields both keep their work. A field that
 * is absent or undefined is left alone, an equal value is not written.
 */
export function changeFields<T extends object>(target: T, changes: Partial<T>): void {
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key];
    if (value !== undefined) writeField(target, key, value);
  }
}

/** Half an emoji (a lone surrogate) cannot be stored as UTF-8 and would come back different; it becomes U+FFFD. */
export function writeField<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  const written = typeof value === "string" ? wellFormed(value) : value;
  if (target[key] !== written) target[key] = written as T[K];
}

export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** The fields without those that are undefined, each text well-formed: what may go into a new entity. */
export function filledIn<T extends object>(fields: T): T {
  const result = {} as T;
  changeFields(result, fields);
  return result;
}

type Removal = { by: string; at: string };

const unsafe = new Set(["__proto__", "constructor", "prototype"]);

/** An id for a new entity: free, not longer than 100 signs and no name that plain objects reserve. */
export function refuseNewId(map: object, id: string): Refusal | undefined {
  if (id === "" || id.length > 100 || unsafe.has(id)) return { code: "idInvalid", params: { id } };
  return Object.hasOwn(map, id) ? { code: "idTaken", params: { id } } : undefined;
}

export function entityIn<T>(map: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}

/** Takes a thing out of sight, or puts it back; of two who remove it, the first is kept. */
export function setRemoved(entity: { removed?: Removal | undefined }, removed: boolean, { by, at }: Removal): void {
  if (removed) entity.removed ??= { by, at };
  else if (entity.removed !== undefined) delete entity.removed;
}

/** A period of which either end may still be unknown. */
export function refusePeriod({ from, to }: { readonly from: string; readonly to: string }): Refusal | undefined {
  return from !== "" && to !== "" && from > to ? { code: "periodReversed", params: { from, to } } : undefined;
}
