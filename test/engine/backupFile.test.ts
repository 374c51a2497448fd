import "fake-indexeddb/auto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { restoreBackupFile, writeBackupFile } from "../../src/engine/backupFile.ts";
import { listDossiers, moveToTrash } from "../../src/engine/dossierList.ts";
import { duplicateDossier, exportDossier, exportRaw } from "../../src/engine/exportDossier.ts";
import { createDossier } from "../../src/engine/openDossier.ts";
import { readDossierFile } from "../../src/engine/readDossierFile.ts";
import { aNewDossier, answered, aRunningEngine, klantbelang, opened, type Running, rationale } from "../doubles/engineOnMemory.ts";

async function aDevice(...ids: readonly string[]): Promise<Running> {
  const deps = await aRunningEngine();
  for (const id of ids) {
    const store = await createDossier(await aNewDossier(id), klantbelang, deps);
    store.run(rationale(`Tekst van ${id}`));
    await store.close();
  }
  return deps;
}

async function damage(deps: Running, id: string): Promise<Uint8Array> {
  const key = (await deps.db.getAllKeysFromIndex("snapshots", "dossier", id))[0] ?? 0;
  const row = await deps.db.get("snapshots", key);
  if (row === undefined) throw new Error("no snapshot");
  await deps.db.put("snapshots", { ...row, bytes: row.bytes.slice(0, 100) }, key);
  return row.bytes.slice(0, 100);
}

test("a backup brings every dossier back on an empty device, those from the trash included", async () => {
  const device = await aDevice("d1", "d2", "a/b c");
  await moveToTrash(device.db, "d2", "2026-03-02T09:00:00.000Z");
  const backup = await writeBackupFile(device);
  expect(backup).toMatchObject({ dossiers: 3, raw: [] });

  const empty = await aRunningEngine();
  const restored = await restoreBackupFile(backup.bytes, empty);
  expect(restored.kind).toBe("restored");
  expect((await listDossiers(empty.db)).map(({ id }) => id).sort()).toEqual(["a/b c", "d1", "d2"]);
  for (const id of ["d1", "d2", "a/b c"]) {
    const store = await opened(id, empty);
    expect(store.state().answers["I.2.a"]?.auditor?.rationale).toBe(`Tekst van ${id}`);
    await store.close();
  }
});

test("a backup is merged with what is here: newer work is never overwritten", async () => {
  const device = await aDevice("d1");
  const backup = await writeBackupFile(device);
  const store = await opened("d1", device);
  store.run(answered("met", "I.2.b"));
  await store.close();
  expect(await restoreBackupFile(backup.bytes, device)).toEqual({
    kind: "restored",
    dossiers: [{ name: "dossiers/d1.toets", outcome: { kind: "merged", id: "d1", changes: 0 } }],
  });
  const after = await opened("d1", device);
  expect(after.state().answers["I.2.b"]?.auditor?.answer).toBe("met");
  await after.close();
});

test("a dossier that cannot be read goes into the backup byte for byte, and does not stop the others", async () => {
  const device = await aDevice("d1", "d2");
  const bytes = await damage(device, "d1");
  const backup = await writeBackupFile(device);
  expect(backup).toMatchObject({ dossiers: 1, raw: ["d1"] });
  const inside = unzipSync(unzipSync(backup.bytes)["raw/d1.zip"] ?? new Uint8Array());
  expect(Object.entries(inside).find(([name]) => name.startsWith("snapshots/"))?.[1]).toEqual(bytes);
  const restored = await restoreBackupFile(backup.bytes, await aRunningEngine());
  expect(restored).toMatchObject({ kind: "restored", dossiers: [{ outcome: { kind: "added", id: "d2" } }] });
});

test("a dossier file is no backup and a backup is no dossier file; both say so", async () => {
  const device = await aDevice("d1");
  const file = await exportDossier("d1", device);
  const backup = await writeBackupFile(device);
  expect(await restoreBackupFile(file?.bytes ?? new Uint8Array(), device)).toMatchObject({ kind: "problems" });
  expect(await readDossierFile(backup.bytes)).toEqual({ kind: "backup" });
  expect(await restoreBackupFile(new TextEncoder().encode("<html>"), device)).toMatchObject({ problems: [{ code: "fileIsWebPage" }] });
});

test("a duplicate has the same content, its own id and a history of its own", async () => {
  const device = await aDevice("d1");
  expect(await duplicateDossier("d1", "d9", device)).toBe("kept");
  const [original, copy] = [await opened("d1", device), await opened("d9", device)];
  expect(copy.state()).toEqual({ ...original.state(), id: "d9", createdAt: device.now() });
  expect(copy.trail().map(({ kind }) => kind)).toEqual(["createDossier"]);
  await Promise.all([original.close(), copy.close()]);
  expect(await duplicateDossier("nowhere", "d10", device)).toBe("unreadable");
});

test("the raw export of a damaged dossier holds everything that lies on the device", async () => {
  const device = await aDevice("d1");
  await damage(device, "d1");
  expect(await exportDossier("d1", device)).toBeUndefined();
  const names = Object.keys(unzipSync(await exportRaw("d1", device.db)));
  expect(names.map((name) => name.split("/")[0])).toEqual(["snapshots", "changes", "journal.json", "card.json", "norm.json"]);
});
