import klantbelang from "../../../norms/klantbelang/2016-2017.json" with { type: "json" };
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { readNorm } from "../../../src/core/norm/readNorm.ts";
import type { Problem } from "../../../src/core/problem.ts";

type Loose = { [key: string]: Loose } & Loose[];

/** The problems of Klantbelang after something in it is broken. The norm is handed over untyped: a broken norm has no type. */
export function problemsAfter(breakIt: (norm: Loose) => void): readonly Problem[] {
  const copy: unknown = structuredClone(klantbelang);
  breakIt(copy as Loose);
  const read = readNorm(copy);
  return read.kind === "problems" ? read.problems : [];
}

export function goodNorm(): Norm {
  const read = readNorm(structuredClone(klantbelang));
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.norm;
}

/** Writes any value at a place, for example `set(norm, "sections/0/id", 7)`. `undefined` takes the member away. */
export function set(norm: Loose, place: string, value: unknown): void {
  const steps = place.split("/");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, norm);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}
