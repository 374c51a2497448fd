import type { Dossier } from "../dossierSchema.ts";

/** Whoever changes a thing has looked at it. */
export function touch(thing: Pick<Dossier["points"][string], "carried">, { by, at }: { readonly by: string; readonly at: string }): void {
  if (thing.carried !== undefined) thing.carried.looked ??= { by, at };
}
