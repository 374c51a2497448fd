import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { createDossier } from "../../src/engine/openDossier.ts";
import { aNewDossier, answered, aRunningEngine, command, klantbelang, opened, rationale } from "../doubles/engineOnMemory.ts";
import { diskThatFills } from "../doubles/storages.ts";

async function aStore() {
  const deps = await aRunningEngine();
  return { deps, store: await createDossier(await aNewDossier("d1"), klantbelang, deps) };
}

test("a refused command gives its reason and changes nothing", async () => {
  const { store } = await aStore();
  const before = store.state();
  expect(store.run(answered("met", "IX.9.z"))).toMatchObject({ code: "unknownCriterion" });
  expect(store.state()).toBe(before);
  expect(store.canUndo()).toBe(false);
  await store.close();
});

test("a dossier counts as saved only after the disk has it", async () => {
  const { deps, store } = await aStore();
  store.run(answered("met"));
  expect(store.saveState()).toBe("saving");
  await store.flush();
  expect(store.saveState()).toBe("saved");
  expect(store.lastSavedAt()).toBe("2026-03-01T12:00:00.000Z");
  expect(await deps.db.count("changes")).toBe(1);
  await store.close();
});

test("on a full disk the work stays, is called unsaved, and is saved as soon as there is room", async () => {
  const deps = await aRunningEngine();
  const disk = diskThatFills(deps.storage);
  const store = await createDossier(await aNewDossier("d1"), klantbelang, { ...deps, storage: disk.storage });
  disk.fill();
  store.run(answered("met"));
  store.run(rationale("Nog niet op schijf"));
  await store.flush();
  expect(store.saveState()).toBe("full");
  expect(store.state().answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Nog niet op schijf" });
  disk.makeRoom();
  await store.flush();
  expect(store.saveState()).toBe("saved");
  await store.close();
  const again = await opened("d1", deps);
  expect(again.state().answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Nog niet op schijf" });
  await again.close();
});

test("a full disk is tried again without anybody asking", async () => {
  const deps = await aRunningEngine();
  const disk = diskThatFills(deps.storage);
  const store = await createDossier(await aNewDossier("d1"), klantbelang, { ...deps, storage: disk.storage });
  disk.fill();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  store.run(answered("met"));
  await vi.waitFor(() => expect(store.saveState()).toBe("full"));
  disk.makeRoom();
  await vi.advanceTimersByTimeAsync(6_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(store.saveState()).toBe("saved"));
  expect(await deps.db.count("changes")).toBe(1);
  await store.close();
});

test("a dossier that was deleted elsewhere is not brought back by a tab that still has it open", async () => {
  const { deps, store } = await aStore();
  await deps.db.delete("index", "d1");
  store.run(answered("met"));
  await store.flush();
  expect(store.saveState()).toBe("failed");
  expect(await deps.db.count("changes")).toBe(0);
  await store.close();
});

test("unfinished typing reaches the disk at least every quarter of a second", async () => {
  const { deps, store } = await aStore();
  const heads = store.heads();
  const seen: string[] = [];
  for (let letters = 1; letters <= 40; letters += 1) {
    store.draft("note", rationale("x".repeat(letters)), heads);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const row = (await deps.db.getAll("journal"))[0];
    seen.push(row?.command.kind === "writeRationale" ? row.command.text : "");
  }
  // 40 letters of 20 ms take 800 ms or more: never more than the letters of the last stretch are missing.
  expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
  expect(seen.at(-1)?.length ?? 0).toBeGreaterThanOrEqual(20);
  await store.close();
});

test("two tabs on one dossier both end with the edits of both", async () => {
  const { deps, store: left } = await aStore();
  const right = await opened("d1", deps);
  const heads = left.heads();
  for (let index = 0; index < 20; index += 1) {
    left.run(rationale(`${left.state().answers["I.2.a"]?.auditor?.rationale} L${index}.`), heads.length === 0 ? heads : left.heads());
    right.run(rationale(`${right.state().answers["I.2.a"]?.auditor?.rationale} R${index}.`), right.heads());
  }
  await Promise.all([left.flush(), right.flush()]);
  await Promise.all([left.refresh(), right.refresh()]);
  const text = left.state().answers["I.2.a"]?.auditor?.rationale ?? "";
  expect(right.state()).toEqual(left.state());
  for (let index = 0; index < 20; index += 1) {
    expect(text).toContain(`L${index}.`);
    expect(text).toContain(`R${index}.`);
  }
  await Promise.all([left.close(), right.close()]);
  const again = await opened("d1", deps);
  expect(again.state().answers["I.2.a"]?.auditor?.rationale).toBe(text);
  await again.close();
});

test("a tab hears by itself that another tab has saved", async () => {
  const { deps, store: left } = await aStore();
  const right = await opened("d1", deps);
  left.run(answered("partly"));
  await vi.waitFor(() => expect(right.state().answers["I.2.a"]?.auditor?.answer).toBe("partly"), { timeout: 4_000 });
  await Promise.all([left.close(), right.close()]);
});

test("unsound changes of another tab are set apart and the open dossier stays as it was", async () => {
  const { deps, store } = await aStore();
  await deps.db.add("changes", { dossier: "d1", session: "other", bytes: new TextEncoder().encode("not a change") });
  const before = store.state();
  await store.refresh();
  expect(store.state()).toBe(before);
  expect(await deps.db.getAll("quarantine")).toHaveLength(1);
  await store.close();
});

test("words that were typed on an older text keep what a colleague added since", async () => {
  const { store } = await aStore();
  store.run(rationale("Het reglement staat op de site."));
  const atFocus = store.heads();
  store.run(rationale("Het nieuwe reglement staat op de site.", "I.2.a", "Bram"));
  store.run(rationale("Het reglement staat op de site en in de winkel."), atFocus);
  expect(store.state().answers["I.2.a"]?.auditor?.rationale).toBe("Het nieuwe reglement staat op de site en in de winkel.");
  await store.close();
});

test("two people who start the same record at the same moment both keep their words", async () => {
  const { deps, store: left } = await aStore();
  const right = await opened("d1", deps);
  left.run(command({ kind: "limitScope", criterion: "I.2.a", reason: "Geen toegang." }));
  right.run(command({ kind: "limitScope", criterion: "I.2.a", reason: "Vestiging dicht." }, "Bram"));
  await Promise.all([left.flush(), right.flush()]);
  await Promise.all([left.refresh(), right.refresh()]);
  expect(left.state().answers["I.2.a"]?.limitation?.reason).toContain("Geen toegang.");
  expect(left.state().answers["I.2.a"]?.limitation?.reason).toContain("Vestiging dicht.");
  await Promise.all([left.close(), right.close()]);
});

test("two answers to one criterion at the same moment are both kept and shown as a conflict", async () => {
  const { deps, store: left } = await aStore();
  const right = await opened("d1", deps);
  left.run(answered("met"));
  right.run(answered("notMet", "I.2.a", "Bram"));
  await Promise.all([left.flush(), right.flush()]);
  await Promise.all([left.refresh(), right.refresh()]);
  const expected = [{ path: "answers/I.2.a/auditor/answer", values: ["met", "notMet"] }];
  expect(left.conflicts()).toEqual(expected);
  expect(right.conflicts()).toEqual(expected);
  left.run(answered("partly"));
  expect(left.conflicts()).toEqual([]);
  await Promise.all([left.close(), right.close()]);
});

test("parts of the dossier that nobody touched stay the very same objects", async () => {
  const { deps, store } = await aStore();
  const before = store.state();
  store.run(answered("met"));
  const after = store.state();
  expect(after.answers["I.2.b"]).toBe(before.answers["I.2.b"]);
  expect(after.assignment).toBe(before.assignment);
  expect(after.answers["I.2.a"]).not.toBe(before.answers["I.2.a"]);

  const other = await opened("d1", deps);
  other.run(answered("met", "I.2.c"));
  await other.flush();
  await store.refresh();
  expect(store.state().answers["I.2.c"]?.auditor?.answer).toBe("met");
  expect(store.state().answers["I.2.b"]).toBe(before.answers["I.2.b"]);
  await Promise.all([store.close(), other.close()]);
});

test("the trail tells which judgement was given, and that one was taken away", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  store.run(answered("partly", "I.2.a"));
  store.run(command({ kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: undefined }));
  store.run(rationale("Geheim", "I.2.a"));
  expect(store.trail("answers/I.2.a").map(({ kind, value }) => [kind, value])).toEqual([
    ["setAnswer", "partly"],
    ["setAnswer", ""],
    ["writeRationale", undefined],
  ]);
  await store.close();
});

test("the trail tells who did what, where and when, and never what was typed", async () => {
  const { store } = await aStore();
  store.run(answered("met"));
  const atFocus = store.heads();
  store.run(rationale("Geheim woord", "I.2.b"));
  store.run(rationale("Andere tekst", "I.2.b", "Bram"), atFocus);
  expect(store.trail().map(({ kind, path, by, at }) => ({ kind, path, by, at }))).toEqual([
    { kind: "createDossier", path: "", by: "", at: "2026-03-01T08:00:00.000Z" },
    { kind: "setAnswer", path: "answers/I.2.a/auditor", by: "Noor", at: "2026-03-01T09:00:00.000Z" },
    { kind: "writeRationale", path: "answers/I.2.b/auditor/rationale", by: "Noor", at: "2026-03-01T09:00:00.000Z" },
    { kind: "writeRationale", path: "answers/I.2.b/auditor/rationale", by: "Bram", at: "2026-03-01T09:00:00.000Z" },
  ]);
  expect(JSON.stringify(store.trail())).not.toContain("Geheim");
  expect(store.trail("answers/I.2.a")).toHaveLength(1);
  expect(store.trail("answers/I.2")).toHaveLength(0);
  await store.close();
});

test("merging a copy of the same dossier brings in its changes, and merging it again brings nothing", async () => {
  const { store } = await aStore();
  const there = await aRunningEngine();
  const copy = await createDossier(await aNewDossier("d1"), klantbelang, there);
  copy.run(answered("met", "I.2.b", "Bram"));
  store.run(answered("partly"));
  expect(await store.merge(copy.save())).toEqual({ kind: "merged", changes: 1 });
  expect(store.state().answers["I.2.a"]?.auditor?.answer).toBe("partly");
  expect(store.state().answers["I.2.b"]?.auditor?.answer).toBe("met");
  expect(store.saveState()).toBe("saved");
  expect(await store.merge(copy.save())).toEqual({ kind: "merged", changes: 0 });
  await Promise.all([store.close(), copy.close()]);
});

test("a dossier with another history, and bytes that are no document, are not merged", async () => {
  const { deps, store } = await aStore();
  const other = await createDossier(await aNewDossier("d2"), klantbelang, deps);
  const before = store.state();
  expect(await store.merge(other.save())).toEqual({ kind: "refused", problems: [{ code: "otherHistory", path: "id" }] });
  expect(await store.merge(new Uint8Array([1, 2, 3]))).toEqual({ kind: "refused", problems: [{ code: "documentUnreadable", path: "" }] });
  expect(store.state()).toBe(before);
  await Promise.all([store.close(), other.close()]);
});

test("a text that would become too long through a colleague's words is refused, and both texts stay as they are", async () => {
  const { store } = await aStore();
  const atFocus = store.heads();
  store.run(rationale("a".repeat(150_000)));
  const before = store.state();
  const mine = rationale("b".repeat(150_000));
  expect(store.run(mine, atFocus)).toEqual({ code: "textTooLong", params: { max: 200_000 } });
  expect(store.state()).toBe(before);
  expect(store.run(answered("met"))).toBeUndefined();
  await store.close();
});
