import type { Dossier, Instant } from "./dossierSchema.ts";

/** The same content as a dossier of its own, with a new id. The history of the original stays with the original. */
export function copyDossier(dossier: Dossier, copy: { readonly id: string; readonly at: Instant }): Dossier {
  return { ...structuredClone(dossier), id: copy.id, createdAt: copy.at };
}
