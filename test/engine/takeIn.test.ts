import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { writeDossierFile } from "../../src/engine/dossierFile.ts";
import { listDossiers, moveToTrash } from "../../src/engine/dossierList.ts";
import { exportDossier } from "../../src/engine/exportDossier.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { createDossier } from "../../src/engine/openDossier.ts";
import { type DossierFile, readDossierFile } from "../../src/engine/readDossierFile.ts";
import { takeIn } from "../../src/engine/takeIn.ts";
import { getAttachment, putAttachment } from "../../src/platform/attachments.ts";
import { aNewDossier, answered, aRunningEngine, command, klantbelang, opened, type Running, rationale } from "../doubles/engineOnMemory.ts";
import { diskThatFills } from "../doubles/storages.ts";

async function fileOf(id: string, deps: Running): Promise<DossierFile> {
  const written = await exportDossier(id, deps);
  if (written === undefined) throw new Error("not exported");
  const read = await readDossierFile(written.bytes);
  if (read.kind !== "file") throw new Error(JSON.stringify(read));
  return read.file;
}

/** A colleague's device with a dossier and a photo in it. */
async function aColleague(): Promise<Running> {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  const put = await putAttachment(deps.db, new Blob(["photo"]), "2026-03-01T09:00:00.000Z");
  if (put.kind !== "kept") throw new Error(put.kind);
  const fields = { type: "observation", title: "Foto", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  const attachment = { sha256: put.sha256, sizeBytes: put.sizeBytes, mime: "image/jpeg", name: "foto.jpg" };
  store.run(command({ kind: "addEvidence", id: "e1", fields, links: {}, attachments: [attachment] }));
  await store.close();
  return deps;
}

test("a colleague's file arrives with its history and its attachments", async () => {
  const there = await aColleague();
  const here = await aRunningEngine();
  expect(await takeIn(await fileOf("d1", there), here)).toEqual({ kind: "added", id: "d1" });
  const [theirs, mine] = [await opened("d1", there), await opened("d1", here)];
  expect(mine.state()).toEqual(theirs.state());
  expect(mine.trail()).toEqual(theirs.trail());
  const digest = Object.keys(mine.state().evidence.e1?.attachments ?? {})[0] ?? "";
  expect(await (await getAttachment(here.db, digest))?.text()).toBe("photo");
  await Promise.all([theirs.close(), mine.close()]);
});

test("a file of a dossier that is here already is merged into it, in the trash or not", async () => {
  const there = await aColleague();
  const here = await aRunningEngine();
  await takeIn(await fileOf("d1", there), here);
  const mine = await opened("d1", here);
  mine.run(rationale("Van mij."));
  await mine.close();
  const theirs = await opened("d1", there);
  theirs.run(answered("met", "I.2.b", "Bram"));
  await theirs.close();
  await moveToTrash(here.db, "d1", "2026-03-02T09:00:00.000Z");

  expect(await takeIn(await fileOf("d1", there), here)).toEqual({ kind: "merged", id: "d1", changes: 1 });
  const after = await opened("d1", here);
  expect(after.state().answers["I.2.a"]?.auditor?.rationale).toBe("Van mij.");
  expect(after.state().answers["I.2.b"]?.auditor?.answer).toBe("met");
  expect((await listDossiers(here.db))[0]?.removedAt).toBeUndefined();
  await after.close();
  expect(await takeIn(await fileOf("d1", there), here)).toEqual({ kind: "merged", id: "d1", changes: 0 });
});

test("a file with the id of one of my dossiers and another history leaves mine alone", async () => {
  const here = await aRunningEngine();
  const mine = await createDossier(await aNewDossier("d1"), klantbelang, here);
  mine.run(rationale("Van mij."));
  await mine.close();
  const dossier = { ...(await aNewDossier("d1")), createdAt: "2025-01-01T00:00:00.000Z" };
  const document = await newDocument(dossier, klantbelang);
  const read = await readDossierFile((await writeDossierFile({ document, norm: klantbelang, attachment: async () => undefined })).bytes);
  if (read.kind !== "file") throw new Error(read.kind);
  expect(await takeIn(read.file, here)).toEqual({ kind: "refused", problems: [{ code: "otherHistory", path: "id" }] });
  const after = await opened("d1", here);
  expect(after.state().answers["I.2.a"]?.auditor?.rationale).toBe("Van mij.");
  await after.close();
});

test("a file is not merged into a dossier that cannot be read here", async () => {
  const there = await aColleague();
  const here = await aRunningEngine();
  await takeIn(await fileOf("d1", there), here);
  const key = (await here.db.getAllKeys("snapshots"))[0] ?? 0;
  const row = await here.db.get("snapshots", key);
  if (row === undefined) throw new Error("no snapshot");
  const damaged = { ...row, bytes: new Uint8Array([1, 2, 3]) };
  await here.db.put("snapshots", damaged, key);
  const outcome = await takeIn(await fileOf("d1", there), here);
  expect(outcome).toMatchObject({ kind: "refused", problems: [{ code: "ownCopyDamaged" }, { code: "documentUnreadable" }] });
  expect((await here.db.get("snapshots", key))?.bytes).toEqual(damaged.bytes);
});

test("on a full disk a file does not arrive, and that is said", async () => {
  const there = await aColleague();
  const here = await aRunningEngine();
  const disk = diskThatFills(here.storage);
  disk.fill();
  expect(await takeIn(await fileOf("d1", there), { ...here, storage: disk.storage })).toEqual({ kind: "full" });
  expect(await listDossiers(here.db)).toEqual([]);
  disk.makeRoom();
  expect(await takeIn(await fileOf("d1", there), { ...here, storage: disk.storage })).toEqual({ kind: "added", id: "d1" });
});

test("the same file taken in twice at the same time arrives once", async () => {
  const there = await aColleague();
  const here = await aRunningEngine();
  const file = await fileOf("d1", there);
  expect(await Promise.all([takeIn(file, here), takeIn(file, here)])).toEqual([
    { kind: "added", id: "d1" },
    { kind: "merged", id: "d1", changes: 0 },
  ]);
  expect(await here.db.count("snapshots")).toBe(1);
});
