import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { compact } from "../../src/engine/compaction.ts";
import { createDossier } from "../../src/engine/openDossier.ts";
import { aNewDossier, answered, aRunningEngine, klantbelang, opened, type Running } from "../doubles/engineOnMemory.ts";

/** 300 changes and a close: enough for one snapshot. */
async function work(deps: Running, id: string): Promise<void> {
  const store = await opened(id, deps);
  for (let index = 0; index < 150; index += 1) {
    store.run(answered("met", "I.2.a"));
    store.run(answered("notMet", "I.2.a"));
  }
  await store.close();
}

async function aDossier(rounds: number): Promise<Running> {
  const deps = await aRunningEngine();
  await (await createDossier(await aNewDossier("d1"), klantbelang, deps)).close();
  for (let round = 0; round < rounds; round += 1) await work(deps, "d1");
  return deps;
}

test("many changes become a snapshot with the same dossier and the same trail", async () => {
  const deps = await aDossier(1);
  expect(await deps.db.count("snapshots")).toBe(2);
  const store = await opened("d1", deps);
  expect(store.state().answers["I.2.a"]?.auditor?.answer).toBe("notMet");
  expect(store.trail()).toHaveLength(301);
  await store.close();
});

test("the last three snapshots are kept, and only changes that all three contain are removed", async () => {
  const deps = await aDossier(4);
  const snapshots = await deps.db.getAll("snapshots");
  expect(snapshots.map(({ upTo }) => upTo)).toEqual([600, 900, 1200]);
  const changes = await deps.db.getAllKeys("changes");
  expect([changes[0], changes.at(-1)]).toEqual([601, 1200]);
});

test("when the newest snapshot is damaged, the one before it and the changes since give the whole dossier", async () => {
  const deps = await aDossier(3);
  const store = await opened("d1", deps);
  store.run(answered("partly", "I.2.b"));
  const state = store.state();
  await store.close();
  const keys = await deps.db.getAllKeys("snapshots");
  for (const key of keys.slice(-2)) {
    const row = await deps.db.get("snapshots", key);
    if (row !== undefined) await deps.db.put("snapshots", { ...row, bytes: row.bytes.slice(0, 50) }, key);
  }
  const again = await opened("d1", deps);
  expect(again.state()).toEqual(state);
  expect(again.trail()).toHaveLength(902);
  await again.close();
});

test("a snapshot is not made for a handful of changes", async () => {
  const deps = await aDossier(0);
  const store = await opened("d1", deps);
  store.run(answered("met"));
  await store.close();
  await compact(deps.storage, "d1", deps.now());
  expect(await deps.db.count("snapshots")).toBe(1);
});
