import { change, init, save } from "@automerge/automerge/slim";
import type { Dossier } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { sha256 } from "../platform/digest.ts";
import { startEngine } from "./automerge.ts";
import { type Stored, storedDossier } from "./stored.ts";

/**
 * A document whose one change is this dossier. The same dossier always gives the same bytes, so two devices that make
 * it apart, the example for one, can still merge. `by` is who made it, for the history.
 */
export async function newDocument(dossier: Dossier, norm: Norm, by = ""): Promise<Uint8Array> {
  await startEngine();
  const actor = (await sha256(`toetssteen root ${dossier.id}`)).slice(0, 32);
  const message = JSON.stringify({ kind: "createDossier", path: "", by });
  const time = Math.floor(Date.parse(dossier.createdAt) / 1000);
  return save(change(init<Stored>({ actor }), { message, time }, (draft) => void Object.assign(draft, storedDossier(dossier, norm))));
}
