import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { newDocument } from "../../src/engine/newDocument.ts";
import { createDossier, openDossier } from "../../src/engine/openDossier.ts";
import { aNewDossier, answered, aRunningEngine, command, klantbelang, opened, rationale } from "../doubles/engineOnMemory.ts";
import { diskThatFills, processThatDies } from "../doubles/storages.ts";

test("what was answered is there after closing and opening again", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  store.run(answered("met"));
  store.run(rationale("Vastgesteld in juni."));
  const before = store.state();
  await store.close();

  const again = await opened("d1", deps);
  expect(again.state()).toEqual(before);
  expect(again.state().answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Vastgesteld in juni." });
  await again.close();
});

test("a dossier that does not exist is missing, not empty", async () => {
  expect(await openDossier("nowhere", await aRunningEngine())).toEqual({ kind: "missing" });
});

test("when the program is killed, everything that was called saved is there", async () => {
  const deps = await aRunningEngine();
  await (await createDossier(await aNewDossier("d1"), klantbelang, deps)).close();
  const dying = processThatDies(deps.storage);
  const store = await opened("d1", { ...deps, storage: dying.storage });
  store.run(answered("met", "I.2.a"));
  store.run(answered("met", "I.2.b"));
  await store.flush();
  expect(store.saveState()).toBe("saved");
  dying.kill();
  store.run(answered("met", "I.2.c"));
  expect(store.saveState()).toBe("saving");

  const after = await opened("d1", deps);
  expect(after.state().answers["I.2.a"]?.auditor?.answer).toBe("met");
  expect(after.state().answers["I.2.b"]?.auditor?.answer).toBe("met");
  expect(after.state().answers["I.2.c"]?.auditor?.answer).toBeUndefined();
  await after.close();
  dying.bury();
  await store.close().catch(() => undefined);
});

/** A session of another process: this one does not know that it lives, so to an opening dossier it is dead. */
async function leftBehind(deps: Awaited<ReturnType<typeof aRunningEngine>>, id: string, text: string, heads: readonly string[]) {
  await deps.db.put("journal", { dossier: id, session: "dead", field: "answers/I.2.a/auditor/rationale", command: rationale(text), heads });
}

test("typing that was cut off by a crash is back in the text", async () => {
  const deps = await aRunningEngine();
  const first = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  first.run(rationale("Begin."));
  const heads = first.heads();
  await first.close();
  await leftBehind(deps, "d1", "Begin. En dit was nog niet vastgelegd.", heads);

  const after = await opened("d1", deps);
  expect(after.state().answers["I.2.a"]?.auditor?.rationale).toBe("Begin. En dit was nog niet vastgelegd.");
  expect(await deps.db.count("journal")).toBe(0);
  await after.close();
  const once = await opened("d1", deps);
  expect(once.state().answers["I.2.a"]?.auditor?.rationale).toBe("Begin. En dit was nog niet vastgelegd.");
  await once.close();
});

test("typing that was cut off keeps what a colleague wrote since", async () => {
  const deps = await aRunningEngine();
  const first = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  first.run(rationale("Begin."));
  const heads = first.heads();
  first.run(rationale("Nieuw vooraan. Begin.", "I.2.a", "Bram"));
  await first.close();
  await leftBehind(deps, "d1", "Begin. Slot.", heads);

  const after = await opened("d1", deps);
  expect(after.state().answers["I.2.a"]?.auditor?.rationale).toBe("Nieuw vooraan. Begin. Slot.");
  await after.close();
});

test("typing in a tab that is still open is left to that tab", async () => {
  const deps = await aRunningEngine();
  const typing = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  typing.draft("note", rationale("Half een zin"), typing.heads());
  await typing.flush();
  expect(await deps.db.count("journal")).toBe(1);

  const other = await opened("d1", deps);
  expect(other.state().answers["I.2.a"]?.auditor?.rationale).toBe("");
  expect(await deps.db.count("journal")).toBe(1);
  await other.close();
  await typing.close();
});

test("a committed text and the removal of its draft are written together", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  const entries: { changes: number; dropped: number }[] = [];
  await store.close();
  const watched = await opened("d1", {
    ...deps,
    storage: {
      ...deps.storage,
      append: async (entry) => {
        entries.push({ changes: entry.changes.length, dropped: entry.dropped.length });
        await deps.storage.append(entry);
      },
    },
  });
  const heads = watched.heads();
  watched.draft("note", rationale("Een zin"), heads);
  await watched.flush();
  watched.run(rationale("Een zin"), heads);
  watched.dropDraft("note");
  await watched.flush();
  expect(entries.at(-1)).toEqual({ changes: 1, dropped: 1 });
  expect(await deps.db.count("journal")).toBe(0);
  await watched.close();
});

test("typing that fits nowhere any more is set apart with the reason, and the dossier opens", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  const heads = store.heads();
  await store.close();
  const lost = command({ kind: "editEvidence", id: "gone", changes: { note: "Notitie bij verdwenen bewijs" } });
  await deps.db.put("journal", { dossier: "d1", session: "dead", field: "evidence/gone/note", command: lost, heads });

  await (await opened("d1", deps)).close();
  expect(await deps.db.count("journal")).toBe(0);
  expect((await deps.db.getAll("quarantine"))[0]).toMatchObject({ dossier: "d1", reason: "unknownEvidence", command: lost });
});

test("a full disk at opening leaves the cut-off typing where it is, for the next time", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  const heads = store.heads();
  await store.close();
  await leftBehind(deps, "d1", "Nog niet vastgelegd", heads);
  const disk = diskThatFills(deps.storage);
  disk.fill();
  await (await opened("d1", { ...deps, storage: disk.storage })).close();
  expect(await deps.db.count("journal")).toBe(1);
  disk.makeRoom();
  const after = await opened("d1", { ...deps, storage: disk.storage });
  expect(after.state().answers["I.2.a"]?.auditor?.rationale).toBe("Nog niet vastgelegd");
  await after.close();
});

test("a damaged dossier says so and is not written to", async () => {
  const deps = await aRunningEngine();
  await (await createDossier(await aNewDossier("d1"), klantbelang, deps)).close();
  const key = (await deps.db.getAllKeys("snapshots"))[0] ?? 0;
  const row = await deps.db.get("snapshots", key);
  if (row === undefined) throw new Error("no snapshot");
  const bytes = row.bytes.slice();
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0x40;
  await deps.db.put("snapshots", { ...row, bytes }, key);

  expect(await openDossier("d1", deps)).toEqual({ kind: "damaged", problems: [{ code: "documentUnreadable", path: "" }] });
  expect((await deps.db.get("snapshots", key))?.bytes).toEqual(bytes);
});

test("a lost change is noticed, not passed over", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  store.run(answered("met", "I.2.a"));
  await store.flush();
  store.run(answered("met", "I.2.b"));
  await store.close();
  await deps.db.delete("changes", (await deps.db.getAllKeys("changes"))[0] ?? 0);
  expect(await openDossier("d1", deps)).toEqual({ kind: "damaged", problems: [{ code: "documentIncomplete", path: "" }] });
});

test("a dossier of a newer format says so and stays as it is", async () => {
  const deps = await aRunningEngine();
  const dossier = await aNewDossier("d1");
  await (await createDossier(dossier, klantbelang, deps)).close();
  // What a later version would write; this version's types do not know it.
  const bytes = await newDocument({ ...dossier, format: 3 as 2 }, klantbelang);
  const key = (await deps.db.getAllKeys("snapshots"))[0] ?? 0;
  const row = await deps.db.get("snapshots", key);
  if (row === undefined) throw new Error("no snapshot");
  await deps.db.put("snapshots", { ...row, bytes }, key);

  expect(await openDossier("d1", deps)).toEqual({ kind: "tooNew", format: 3 });
  expect((await deps.db.get("snapshots", key))?.bytes).toEqual(bytes);
});
