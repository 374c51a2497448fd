import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { createDossier, openDossier } from "../../src/engine/openDossier.ts";
import { aNewDossier, aRunningEngine, klantbelang } from "../doubles/engineOnMemory.ts";

test("what was answered is there after closing and opening again", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  store.run({ kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: "met", at: "2026-03-01T09:00:00.000Z", by: "Noor" });
  store.run({
    kind: "writeRationale",
    criterion: "I.2.a",
    whose: "auditor",
    text: "Vastgesteld in juni.",
    at: "2026-03-01T09:01:00.000Z",
    by: "Noor",
  });
  const before = store.state();
  await store.close();

  const opened = await openDossier("d1", deps);
  if (opened.kind !== "opened") throw new Error(opened.kind);
  expect(opened.store.state()).toEqual(before);
  expect(opened.store.state().answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Vastgesteld in juni." });
  await opened.store.close();
});
