import type { Assignment, Member } from "../core/dossier/dossierSchema.ts";
import { newDossier } from "../core/dossier/newDossier.ts";
import type { AuditKind, Language } from "../core/norm/normSchema.ts";
import { dossierStorage } from "../engine/dossierStorage.ts";
import { newDocument } from "../engine/newDocument.ts";
import { keepDocument } from "../engine/openDossier.ts";
import { now, today } from "../platform/clock.ts";
import { newId } from "../platform/ids.ts";
import { database } from "./database.ts";
import { useNorms } from "./norms.ts";
import { usePreferences } from "./preferences.ts";

export type NewAudit = {
  /** `klantbelang@2016-2017` */
  readonly norm: string;
  readonly kind: AuditKind;
  readonly language: Language;
  readonly assignment: Partial<Assignment>;
  /** Who works on it, each independent by their own word or not yet. */
  readonly team: readonly NewMember[];
};
type NewMember = { readonly name: string; readonly role: Member["role"]; readonly independent: boolean };
export type StartedAudit = { readonly kind: "started"; readonly id: string } | { readonly kind: "full" | "failed" | "normMissing" };

/** Puts a new, empty dossier on this device. */
export async function startAudit({ norm: address, kind, language, assignment, team }: NewAudit): Promise<StartedAudit> {
  const loaded = await useNorms.getState().loadNorm(address);
  if (loaded === undefined) return { kind: "normMissing" };
  const { norm, digest } = loaded;
  const id = newId();
  const by = usePreferences.getState().name;
  const empty = newDossier(norm, { id, at: now(), by, digest, kind, language, assignment });
  const members = team.map(({ name, role, independent }): Member => {
    const independence = { declared: independent, on: independent ? today() : "", note: "" };
    return { id: newId(), name, role, independence };
  });
  const deps = { storage: dossierStorage(await database()), now };
  const kept = await keepDocument(
    await newDocument({ ...empty, team: Object.fromEntries(members.map((member) => [member.id, member])) }, norm, by),
    norm,
    deps,
  );
  return kept === "kept" ? { kind: "started", id } : { kind: kept };
}
