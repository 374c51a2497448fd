import { canonicalJson } from "../core/canonicalJson.ts";
import { carryOn } from "../core/dossier/carryOn.ts";
import type { Assignment, Member } from "../core/dossier/dossierSchema.ts";
import { newDossier } from "../core/dossier/newDossier.ts";
import type { AuditKind, Language } from "../core/norm/normSchema.ts";
import { dossierStorage } from "../engine/dossierStorage.ts";
import { newDocument } from "../engine/newDocument.ts";
import { keepDocument } from "../engine/openDossier.ts";
import { readSound } from "../engine/readSound.ts";
import { now, today } from "../platform/clock.ts";
import { sha256 } from "../platform/digest.ts";
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
  /** The dossier of this device that it is carried on from. */
  readonly from?: string | undefined;
};
type NewMember = { readonly name: string; readonly role: Member["role"]; readonly independent: boolean };
export type StartedAudit =
  | { readonly kind: "started"; readonly id: string }
  | { readonly kind: "full" | "failed" | "normMissing" | "earlierMissing" };

/** Puts a new dossier on this device: empty, or with what an earlier one has to say beside it. */
export async function startAudit({ norm: address, kind, language, assignment, team, from }: NewAudit): Promise<StartedAudit> {
  const loaded = await useNorms.getState().loadNorm(address);
  if (loaded === undefined) return { kind: "normMissing" };
  const { norm, digest } = loaded;
  const id = newId();
  const by = usePreferences.getState().name;
  const storage = dossierStorage(await database());
  const start = { id, at: now(), by, digest, kind, language, assignment };
  const earlier = from === undefined ? undefined : await readSound(from, storage);
  if (from !== undefined && earlier === undefined) return { kind: "earlierMissing" };
  const first =
    earlier === undefined
      ? newDossier(norm, start)
      : carryOn(earlier.replica.state, norm, start, earlier.heads, await sha256(canonicalJson(earlier.replica.state)));
  const members = team.map(({ name, role, independent }): Member => {
    const independence = { declared: independent, on: independent ? today() : "", note: "" };
    return { id: newId(), name, role, independence };
  });
  const deps = { storage, now };
  const kept = await keepDocument(
    await newDocument({ ...first, team: Object.fromEntries(members.map((member) => [member.id, member])) }, norm, by),
    norm,
    deps,
  );
  return kept === "kept" ? { kind: "started", id } : { kind: kept };
}

/** What the form of a new audit starts with when it is carried on from this dossier of the device. */
export async function earlierAudit(id: string): Promise<Omit<NewAudit, "from"> | undefined> {
  const earlier = await readSound(id, dossierStorage(await database()));
  if (earlier === undefined) return undefined;
  const { assignment, team, kind, language, norm } = earlier.replica.state;
  return {
    norm: `${norm.id}@${norm.version}`,
    kind: kind === "preAudit" ? "followUpAudit" : kind,
    language,
    assignment,
    team: Object.values(team)
      .filter(({ removed }) => removed === undefined)
      .map(({ name, role }) => ({ name, role, independent: false })),
  };
}
