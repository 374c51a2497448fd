import { startEngine } from "../engine/automerge.ts";
import { restoreFromTrash } from "../engine/dossierList.ts";
import { dossierStorage } from "../engine/dossierStorage.ts";
import { newDocument } from "../engine/newDocument.ts";
import { keepDocument } from "../engine/openDossier.ts";
import type { ExampleChoice } from "../example/exampleDossier.ts";
import { putAttachment } from "../platform/attachments.ts";
import { now } from "../platform/clock.ts";
import { database } from "./database.ts";
import { useNorms } from "./norms.ts";
import { usePreferences } from "./preferences.ts";

/** The latest year of the example on this norm. */
export async function openExample(norm: ExampleChoice["norm"]): Promise<string> {
  return putExample({ norm, year: 2026 });
}

/** All years of the Klantbelang example, the earliest first, and how many those are. */
export async function addExampleYears(): Promise<number> {
  const { exampleChoices } = await import("../example/exampleDossier.ts");
  const years = exampleChoices.filter(({ norm }) => norm === "klantbelang");
  for (const choice of years) await putExample(choice);
  return years.length;
}

/** Whoever changed the example finds it as they left it. */
async function putExample(choice: ExampleChoice): Promise<string> {
  const address = choice.norm === "klantbelang" ? "klantbelang@2016-2017" : "ikm3000@pre-audit-1";
  const { language } = usePreferences.getState();
  const [{ exampleDossier }, loaded, db] = await Promise.all([
    import("../example/exampleDossier.ts"),
    useNorms.getState().loadNorm(address),
    database(),
    startEngine(),
  ]);
  if (loaded === undefined) throw new Error(`Norm ${address} is not bundled`);
  const { dossier, attachments } = exampleDossier({ ...choice, language, normDigest: loaded.digest });
  if ((await db.getKey("index", dossier.id)) !== undefined) {
    await restoreFromTrash(db, dossier.id);
    return dossier.id;
  }
  for (const { bytes, mime } of attachments) {
    const put = await putAttachment(db, new Blob([bytes as BlobPart], { type: mime }), now()); // never shared memory
    if (put.kind !== "kept") throw new Error(`The example does not fit on this device: ${put.kind}`);
  }
  const kept = await keepDocument(await newDocument(dossier, loaded.norm), loaded.norm, { storage: dossierStorage(db), now });
  if (kept !== "kept") throw new Error(`The example does not fit on this device: ${kept}`);
  return dossier.id;
}
