import { type NameCount, pareto } from "./pareto.ts";
import type { Cases, Period } from "./register.ts";

/** `other`: an outcome in words that do not say whether the customer was right. */
export type Outcomes = {
  readonly upheld: number;
  readonly partly: number;
  readonly notUpheld: number;
  readonly other: number;
  readonly blank: number;
  readonly all: readonly NameCount[];
};

/** Of the cases received in the period; undefined without the column. */
export function outcomes(cases: Cases, period: Period): Outcomes | undefined {
  const { outcome } = cases.words;
  if (outcome === undefined) return undefined;
  const { all, blank } = pareto(cases, outcome, period);
  const counts = { upheld: 0, partly: 0, notUpheld: 0, other: 0 };
  for (const { name, count } of all) counts[meaningOf(name)] += count;
  return { ...counts, blank, all };
}

const meanings = [
  ["partly", /^(?:deels|gedeeltelijk|ten dele|partly|partially|in part)\b/i],
  ["notUpheld", /^(?:ongegrond|niet gegrond|onterecht|afgewezen|not upheld|not justified|unfounded|rejected|nee|no|n)\b/i],
  ["upheld", /^(?:gegrond|kennelijk gegrond|terecht|toegekend|upheld|justified|founded|ja|yes|j|y)\b/i],
] as const;

function meaningOf(name: string): "upheld" | "partly" | "notUpheld" | "other" {
  return meanings.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
}
