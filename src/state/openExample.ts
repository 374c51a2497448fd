import { startEngine } from "../engine/automerge.ts";
import { restoreFromTrash } from "../engine/dossierList.ts";
import { dossierStorage } from "../engine/dossierStorage.ts";
import { keepReady } from "../engine/readyDossier.ts";
import { putAttachment } from "../platform/attachments.ts";
import { now } from "../platform/clock.ts";
import { database } from "./database.ts";
import type { ExampleFile } from "./exampleFile.ts";

/** Puts an example that came with the app on this device and gives its id. */
export async function openExample({ example, normFile }: ExampleFile): Promise<string> {
  // The dossier is opened right after this; a failed start shows there.
  void startEngine().catch(() => undefined);
  const db = await database();
  const { card, state, document, attachments } = example;
  // Whoever changed the example finds it as they left it.
  if ((await db.getKey("index", card.id)) !== undefined) {
    await restoreFromTrash(db, card.id);
    return card.id;
  }
  const put = await Promise.all(
    attachments.map(({ mime, content }) => putAttachment(db, new Blob([bytesOf(content)], { type: mime }), now())),
  );
  const unkept = put.find(({ kind }) => kind !== "kept");
  if (unkept !== undefined) throw new Error(`The example does not fit on this device: ${unkept.kind}`);
  const kept = await keepReady({ card, state, document: bytesOf(document) }, normFile, { storage: dossierStorage(db), now });
  if (kept !== "kept") throw new Error(`The example does not fit on this device: ${kept}`);
  return card.id;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
