import { canonicalJson } from "../core/canonicalJson.ts";
import { checkDossier } from "../core/dossier/checkDossier.ts";
import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { isDiskFull } from "../platform/database.ts";
import type { DossierCard } from "../platform/dossierCard.ts";
import { cardOf } from "./card.ts";
import type { DossierStorage } from "./dossierStorage.ts";
import { normDigest } from "./normDigest.ts";
import { loadReplica } from "./replica.ts";

/** Everything that lies on a device of a new dossier, but for its norm and the moment at which it is put there. */
export type ReadyDossier = {
  readonly document: Uint8Array;
  /** Canonical JSON of the state in `document`. */
  readonly state: string;
  readonly card: Omit<DossierCard, "updatedAt">;
};

/** Checks a document whole and works out what is kept beside it. Throws when it does not fit its norm. */
export async function readyDossier(document: Uint8Array, norm: Norm): Promise<ReadyDossier> {
  const loaded = loadReplica(document);
  if (loaded.kind !== "loaded") throw new Error(`Not a document: ${JSON.stringify(loaded)}`);
  const { state } = loaded.replica;
  const problems = checkDossier(state, norm);
  if ((await normDigest(norm)) !== state.norm.digest || problems.length > 0)
    throw new Error(`The dossier does not fit its norm: ${JSON.stringify(problems)}`);
  const { updatedAt: _, ...card } = cardOf(state, norm, state.createdAt);
  return { document, state: canonicalJson(state), card };
}

/** Puts it on this device. Nothing is checked here: opening does that, and whoever made it ready has done so. */
export async function keepReady(
  { document, state, card }: ReadyDossier,
  norm: unknown,
  { storage, now }: { readonly storage: DossierStorage; readonly now: () => Instant },
): Promise<"kept" | "full" | "failed"> {
  const at = now();
  const normRow = { digest: card.normDigest, address: card.norm, json: JSON.stringify(norm), imported: false };
  try {
    await storage.create({ ...card, updatedAt: at }, { dossier: card.id, bytes: document, state, upTo: 0, at }, normRow);
  } catch (error) {
    return isDiskFull(error) ? "full" : "failed";
  }
  return "kept";
}
