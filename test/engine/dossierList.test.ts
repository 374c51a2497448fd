import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import ikmJson from "../../norms/ikm3000/pre-audit-1.json" with { type: "json" };
import { newDossier } from "../../src/core/dossier/newDossier.ts";
import { readNorm } from "../../src/core/norm/readNorm.ts";
import { deleteForEver, listDossiers, moveToTrash, restoreFromTrash, sweepAttachments } from "../../src/engine/dossierList.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { createDossier, openDossier } from "../../src/engine/openDossier.ts";
import { presentAttachments, putAttachment } from "../../src/platform/attachments.ts";
import { putImportedNorm } from "../../src/platform/importedNorms.ts";
import { aNewDossier, answered, aRunningEngine, command, klantbelang, type Running } from "../doubles/engineOnMemory.ts";

async function add(deps: Running, id: string, attachments: readonly string[] = []): Promise<void> {
  const store = await createDossier(await aNewDossier(id), klantbelang, deps);
  const fields = { type: "document", title: "Stuk", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  const listed = attachments.map((sha256) => ({ sha256, sizeBytes: 1, mime: "text/plain", name: "a.txt" }));
  if (listed.length > 0) store.run(command({ kind: "addEvidence", id: "e1", fields, links: {}, attachments: listed }));
  await store.close();
}

async function put(deps: Running, text: string): Promise<string> {
  const outcome = await putAttachment(deps.db, new Blob([text]), "2026-03-01T09:00:00.000Z");
  return outcome.kind === "kept" ? outcome.sha256 : "";
}

test("the list shows the organisation, how far the audit is and its scores, after every command", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  for (const criterion of ["I.2.a", "I.2.b"]) store.run(answered("notMet", criterion));
  await store.close();
  const [card] = await listDossiers(deps.db);
  expect(card).toMatchObject({
    id: "d1",
    organisation: "Waterbedrijf Zilt",
    norm: "klantbelang@2016-2017",
    normName: klantbelang.name,
    kind: "internalAudit",
    updatedAt: "2026-03-01T09:00:00.000Z",
    answered: 2,
    total: 91,
  });
  expect(card?.scores).toEqual([
    { id: "I", low: 1, high: 1 },
    { id: "II", low: 1, high: 5 },
    { id: "III", low: 1, high: 5 },
    { id: "IV", low: 1, high: 5 },
  ]);
});

test("a pre-audit shows its readiness instead of scores", async () => {
  const deps = await aRunningEngine();
  const read = readNorm(ikmJson);
  if (read.kind !== "norm") throw new Error("norm");
  const digest = await normDigest(read.norm);
  const start = { id: "d1", at: deps.now(), by: "Noor", digest, kind: "preAudit", language: "nl", assignment: {} } as const;
  await (await createDossier(newDossier(read.norm, start), read.norm, deps)).close();
  const [card] = await listDossiers(deps.db);
  expect(card?.scores).toBeUndefined();
  expect(card?.readiness).toEqual({ low: "notReady", high: "ready" });
});

test("a dossier goes to the trash and comes back unchanged; working in it leaves it in the trash", async () => {
  const deps = await aRunningEngine();
  await add(deps, "d1");
  const [before] = await listDossiers(deps.db);
  await moveToTrash(deps.db, "d1", "2026-03-05T09:00:00.000Z");
  expect((await listDossiers(deps.db))[0]?.removedAt).toBe("2026-03-05T09:00:00.000Z");
  await restoreFromTrash(deps.db, "d1");
  expect((await listDossiers(deps.db))[0]).toEqual(before);
  await moveToTrash(deps.db, "d1", "2026-03-05T09:00:00.000Z");
  const open = await openDossier("d1", deps);
  if (open.kind !== "opened") throw new Error(open.kind);
  open.store.run(answered("met"));
  await open.store.close();
  expect((await listDossiers(deps.db))[0]?.removedAt).toBe("2026-03-05T09:00:00.000Z");
});

test("deleting for ever leaves nothing of a dossier, and keeps what another dossier uses", async () => {
  const deps = await aRunningEngine();
  const [shared, own] = [await put(deps, "shared"), await put(deps, "own")];
  await add(deps, "d1", [shared, own]);
  await add(deps, "d2", [shared]);
  await deps.db.add("quarantine", { dossier: "d1", reason: "test", at: deps.now() });
  for (const dossier of ["d1", "d2"]) await deps.db.put("names", { dossier, subject: "evidence/e1", name: "Anna" });
  await deleteForEver(deps.db, "d1");

  expect((await listDossiers(deps.db)).map(({ id }) => id)).toEqual(["d2"]);
  for (const name of ["changes", "snapshots", "quarantine", "names"] as const)
    expect(await deps.db.getAllFromIndex(name, "dossier", "d1")).toEqual([]);
  expect(await presentAttachments(deps.db, [shared, own])).toEqual(new Set([shared]));
  expect(await deps.db.count("norms")).toBe(1);
  expect(await deps.db.count("names")).toBe(1);
  await deleteForEver(deps.db, "d2");
  expect(await deps.db.count("norms")).toBe(0);
  expect(await deps.db.count("attachments")).toBe(0);
});

test("a norm that the user imported stays when the last dossier on it is deleted", async () => {
  const deps = await aRunningEngine();
  await putImportedNorm(deps.db, {
    digest: await normDigest(klantbelang),
    address: "klantbelang@2016-2017",
    json: JSON.stringify(klantbelang),
  });
  await add(deps, "d1");
  await deleteForEver(deps.db, "d1");
  expect(await deps.db.count("norms")).toBe(1);
});

test("attachments that nobody refers to are removed, but not while a dossier is open", async () => {
  const deps = await aRunningEngine();
  const [used, loose] = [await put(deps, "used"), await put(deps, "loose")];
  await add(deps, "d1", [used]);
  const open = await openDossier("d1", deps);
  if (open.kind !== "opened") throw new Error(open.kind);
  expect(await sweepAttachments(deps.db)).toBe(0);
  await open.store.close();
  expect(await sweepAttachments(deps.db)).toBe(1);
  expect(await presentAttachments(deps.db, [used, loose])).toEqual(new Set([used]));
});

test("a photo whose evidence a colleague removed meanwhile is collected later, one that has just come in is not", async () => {
  const deps = await aRunningEngine();
  await add(deps, "d1", []);
  const photo = await put(deps, "photo");
  expect(await sweepAttachments(deps.db, "2026-03-01T00:00:00.000Z")).toBe(0);
  expect(await sweepAttachments(deps.db, "2026-03-03T00:00:00.000Z")).toBe(1);
  expect(await presentAttachments(deps.db, [photo])).toEqual(new Set());
});
