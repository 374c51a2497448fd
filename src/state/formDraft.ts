import { useEffect } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { readFormDraft, removeFormDraft, writeFormDraft } from "../platform/formDrafts.ts";

/**
 * What somebody had filled in of this form, laid over its first values. A piece that no longer has the form of the
 * first value, because another version of the app wrote it, is left out; the others count.
 */
export function draftOr<T extends FieldValues>(name: string, first: T): T {
  // `laidOver` gives only what has the form of `first`.
  return laidOver(first, readFormDraft(name)) as T;
}

/** Keeps the form as it is filled in, until `forgetDraft`. */
export function useFormDraft<T extends FieldValues>(name: string, { subscribe }: Pick<UseFormReturn<T>, "subscribe">): void {
  useEffect(
    () => subscribe({ formState: { values: true, isDirty: true }, callback: ({ values }) => writeFormDraft(name, values) }),
    [name, subscribe],
  );
}

/** For a form that keeps its values itself. */
export function keepDraft(name: string, values: FieldValues): void {
  writeFormDraft(name, values);
}

export function hasDraft(name: string): boolean {
  return readFormDraft(name) !== undefined;
}

export function forgetDraft(name: string): void {
  removeFormDraft(name);
}

function laidOver(first: unknown, kept: unknown): unknown {
  if (Array.isArray(first)) {
    if (!Array.isArray(kept)) return first;
    // The first values of a list are an example of its members; an empty list takes any.
    return first.length === 0 ? kept : kept.map((item) => laidOver(first[0], item));
  }
  if (typeof first === "object" && first !== null) {
    if (typeof kept !== "object" || kept === null) return first;
    return Object.fromEntries(
      Object.entries(first).map(([key, value]) => [key, Object.hasOwn(kept, key) ? laidOver(value, Reflect.get(kept, key)) : value]),
    );
  }
  return typeof kept === typeof first ? kept : first;
}
