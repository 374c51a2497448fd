import "fake-indexeddb/auto";
import { readFile } from "node:fs/promises";
import { applyChanges, decodeChange, getAllChanges, getHeads, init, load, merge, save } from "@automerge/automerge/slim";
import { beforeAll, expect, test } from "vitest";
import { startEngine } from "../../src/engine/automerge.ts";
import { migrateDocument } from "../../src/engine/migrateDocument.ts";
import { readDossierFile } from "../../src/engine/readDossierFile.ts";
import { loadReplica, runOn } from "../../src/engine/replica.ts";
import { plainDossier, type Stored, type StoredDoc } from "../../src/engine/stored.ts";
import { takeIn } from "../../src/engine/takeIn.ts";
import { trailIndex } from "../../src/engine/trail.ts";
import { answered, aRunningEngine, klantbelang, opened } from "../doubles/engineOnMemory.ts";

let formatOne: Uint8Array;
beforeAll(async () => {
  await startEngine();
  const read = await readDossierFile(await readFile(new URL("../files/format-1.toets", import.meta.url)));
  if (read.kind !== "file") throw new Error(read.kind);
  formatOne = read.file.document;
});

function migrated(document: StoredDoc): StoredDoc {
  return migrateDocument(document, plainDossier(document));
}

test("two devices that bring the same dossier to the present format apart make the very same change", () => {
  const [one, other] = [migrated(load<Stored>(formatOne)), migrated(load<Stored>(formatOne))];
  expect(getHeads(one)).toEqual(getHeads(other));
  expect(getHeads(one)).not.toEqual(getHeads(load<Stored>(formatOne)));
  expect(getHeads(merge(one, other))).toEqual(getHeads(other));
});

test("copies of which one was brought to the present format before days off and surveys were added meet in the very same document", () => {
  const first = load<Stored>(formatOne);
  const [atOnce, again] = [migrated(first), migrated(first)];
  const earlier = getAllChanges(atOnce).filter((bytes) => decodeChange(bytes).actor !== `${"0".repeat(31)}3`);
  const [stepOne] = applyChanges(init<Stored>(), earlier);
  expect(plainDossier(stepOne)).not.toHaveProperty("surveys");
  const later = migrated(stepOne);
  expect(getHeads(later)).toEqual(getHeads(again));
  expect(plainDossier(merge(later, again))).toMatchObject({ registers: {}, daysOff: {}, surveys: {} });
});

test("what was written before and after the migration on two devices is all there when they meet", () => {
  const replicaOf = (bytes: Uint8Array) => {
    const loaded = loadReplica(bytes);
    if (loaded.kind !== "loaded") throw new Error(loaded.kind);
    return loaded.replica;
  };
  const [mine, theirs] = ["I.2.c", "I.2.d"].map((criterion) => {
    const step = runOn(replicaOf(formatOne), answered("met", criterion), klantbelang, undefined);
    if (step.kind !== "done") throw new Error(step.kind);
    return step.replica.document;
  });
  if (mine === undefined || theirs === undefined) throw new Error("two replicas");
  const both = replicaOf(save(merge(mine, theirs)));
  expect(both.state.format).toBe(2);
  expect(both.state.answers["I.2.c"]?.auditor?.answer).toBe("met");
  expect(both.state.answers["I.2.d"]?.auditor?.answer).toBe("met");
});

test("a dossier of the present format is left as it is, and a strange one too", () => {
  const once = migrated(load<Stored>(formatOne));
  expect(migrated(once)).toBe(once);
  const document = load<Stored>(formatOne);
  expect(migrateDocument(document, { format: 1, plan: "mine" })).toBe(document);
  expect(migrateDocument(document, undefined)).toBe(document);
});

test("the history of a migrated dossier shows only what people did", () => {
  const trail = trailIndex()(migrated(load<Stored>(formatOne)));
  expect(trail.map(({ kind }) => kind)).not.toContain("migrateDossier");
  expect(trail[0]?.kind).toBe("createDossier");
});

test("a migrated dossier opens again after work in it, and once more after it was made one snapshot", async () => {
  const read = await readDossierFile(await readFile(new URL("../files/format-1.toets", import.meta.url)));
  if (read.kind !== "file") throw new Error(read.kind);
  const deps = await aRunningEngine();
  const { id } = read.file.dossier;
  await takeIn(read.file, deps);
  await (await opened(id, deps)).close();
  const rows = (await deps.db.getAll("changes")).length;
  expect(rows).toBe(2);
  const store = await opened(id, deps);
  expect((await deps.db.getAll("changes")).length).toBe(rows);
  expect(store.run(answered("partly", "I.2.d"))).toBeUndefined();
  await store.close();
  const again = await opened(id, deps);
  expect(again.state()).toMatchObject({ format: 2, answers: { "I.2.d": { auditor: { answer: "partly" } } } });
  await again.close();
});
