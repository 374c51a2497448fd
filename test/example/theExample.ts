import type { Criterion, Language, Norm } from "../../src/core/norm/normSchema.ts";
import { type Example, type ExampleNorm, exampleChoices, exampleDossier } from "../../src/example/exampleDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

/** Without a year: the latest. */
export type Chosen = { readonly norm: ExampleNorm; readonly year?: number; readonly language: Language };
export type ChosenYear = Required<Chosen>;

export const everyExample: readonly ChosenYear[] = exampleChoices.flatMap((choice) => [
  { ...choice, language: "nl" as const },
  { ...choice, language: "en" as const },
]);
/** The latest year of each norm, which is the richest. */
export const examples: readonly ChosenYear[] = everyExample.filter(({ year }) => year === 2026);
export const earlierExamples: readonly ChosenYear[] = everyExample.filter(({ year }) => year < 2026);

/** The example with its norm and the criteria that its kind of audit asks for. */
export function theExample({ norm: id, year = 2026, language }: Chosen): Example & { norm: Norm; criteria: readonly Criterion[] } {
  const norm = bundledNorm(id);
  const choice = exampleChoices.find((one) => one.norm === id && one.year === year);
  if (choice === undefined) throw new Error(`No example of ${id} in ${year}`);
  const example = exampleDossier({ ...choice, language, normDigest: "0".repeat(64) });
  const criteria = norm.sections
    .flatMap((section) => section.criteria)
    .filter(({ appliesTo }) => appliesTo?.includes(example.dossier.kind) ?? true);
  return { ...example, norm, criteria };
}
