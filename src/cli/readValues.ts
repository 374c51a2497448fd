import type { Problem } from "../core/problem.ts";

/** Notes one problem at a place inside the case. */
export type Report = (at: string, code: string, params: NonNullable<Problem["params"]>) => void;

export function problemsAt(path: string, problems: Problem[]): Report {
  return (at, code, params) => {
    problems.push({ code, path: path === "" || at === "" ? path + at : `${path}.${at}`, params });
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reports keys that are not known (`__proto__` among them) and required keys that are not there. */
export function ownKeys(
  value: Readonly<Record<string, unknown>>,
  keys: { readonly required: readonly string[]; readonly optional: readonly string[] },
  at: string,
  report: Report,
): void {
  const known = [...keys.required, ...keys.optional];
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) report(at === "" ? key : `${at}.${key}`, "caseKeyUnknown", { key, keys: known.join(", ") });
  }
  for (const key of keys.required) if (!Object.hasOwn(value, key)) report(at, "caseKeyMissing", { key });
}

/** A value as it stands in the file, cut short. */
export function shown(value: unknown): string {
  const text = Array.isArray(value) ? "[…]" : isObject(value) ? "{…}" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
