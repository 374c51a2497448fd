import type { Category, Dossier, RegisterRecord, Term } from "./dossierSchema.ts";

type Kept = RegisterRecord & { readonly figures: NonNullable<RegisterRecord["figures"]> };

/** Registers whose figures are kept, the latest period first. */
export function keptRegisters({ registers }: Pick<Dossier, "registers">): readonly Kept[] {
  return Object.values(registers)
    .filter((register): register is Kept => register.removed === undefined && register.figures !== undefined)
    .sort((a, b) => descending(a.to, b.to) || descending(a.added.at, b.added.at) || descending(b.id, a.id));
}

/** The latest kept register of a period that ended before this one began. */
export function registerBefore(kept: readonly Kept[], from: string): Kept | undefined {
  return from === "" ? undefined : kept.find(({ to }) => to !== "" && to < from);
}

export function presentTerms({ terms }: Pick<Dossier, "terms">): readonly Term[] {
  return Object.values(terms)
    .filter(({ removed }) => removed === undefined)
    .sort(
      (a, b) => ascending(a.field, b.field) || ascending(a.name, b.name) || descending(a.validFrom, b.validFrom) || ascending(a.id, b.id),
    );
}

/** What was found of each category, by name; of two records the one that was written last. */
export function categoriesByName({ categories }: Pick<Dossier, "categories">): ReadonlyMap<string, Category> {
  return new Map(
    Object.values(categories)
      .sort((a, b) => ascending(a.at, b.at) || ascending(a.id, b.id))
      .map((category) => [category.name, category]),
  );
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function descending(a: string, b: string): number {
  return ascending(b, a);
}
