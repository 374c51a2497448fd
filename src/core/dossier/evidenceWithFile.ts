import type { Dossier, Evidence } from "./dossierSchema.ts";

/** The evidence that has a file with these bytes, whatever the file is called; what is removed does not count. */
export function evidenceWithFile(dossier: Pick<Dossier, "evidence">, sha256: string): Evidence | undefined {
  return Object.values(dossier.evidence)
    .filter((evidence) => evidence.removed === undefined && Object.hasOwn(evidence.attachments, sha256))
    .reduce<Evidence | undefined>((first, evidence) => (first === undefined || evidence.id < first.id ? evidence : first), undefined);
}
