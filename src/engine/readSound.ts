import { getHeads } from "@automerge/automerge/slim";
import type { Norm } from "../core/norm/normSchema.ts";
import { readNorm } from "../core/norm/readNorm.ts";
import { startEngine } from "./automerge.ts";
import { readStored } from "./compaction.ts";
import type { DossierStorage } from "./dossierStorage.ts";
import type { Heads } from "./port.ts";
import type { Replica } from "./replica.ts";

export type Sound = { readonly replica: Replica; readonly norm: Norm; readonly heads: Heads };

/** A dossier of this device with its norm, to look at and not to work in; undefined when it is missing, damaged or too new. */
export async function readSound(id: string, storage: Pick<DossierStorage, "read">): Promise<Sound | undefined> {
  await startEngine();
  const stored = await storage.read(id);
  if (stored?.norm === undefined) return undefined;
  const { loaded } = readStored(stored);
  const norm = readNorm(JSON.parse(stored.norm.json));
  if (loaded.kind !== "loaded" || norm.kind !== "norm") return undefined;
  return { replica: loaded.replica, norm: norm.norm, heads: getHeads(loaded.replica.document) };
}
