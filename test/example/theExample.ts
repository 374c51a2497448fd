import type { Criterion, Language, Norm } from "../../src/core/norm/normSchema.ts";
import { type Example, type ExampleNorm, exampleDossier, exampleNorms } from "../../src/example/exampleDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

export type Chosen = { readonly norm: ExampleNorm; readonly language: Language };

export const examples: readonly Chosen[] = exampleNorms.flatMap((norm) => [
  { norm, language: "nl" },
  { norm, language: "en" },
]);

/** The example with its norm and the criteria that its kind of audit asks for. */
export function theExample({ norm: id, language }: Chosen): Example & { norm: Norm; criteria: readonly Criterion[] } {
  const norm = bundledNorm(id);
  const example = exampleDossier({ norm: id, year: 2026, language, normDigest: "0".repeat(64) });
  const criteria = norm.sections
    .flatMap((section) => section.criteria)
    .filter(({ appliesTo }) => appliesTo?.includes(example.dossier.kind) ?? true);
  return { ...example, norm, criteria };
}
