import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Dossier, Evidence } from "../../src/core/dossier/dossierSchema.ts";
import { filesThatCount, judgementPicks } from "../../src/core/dossier/sampleFiles.ts";
import { createDossier } from "../../src/engine/openDossier.ts";
import { planned } from "../builders/aPlanItem.ts";
import { aDraw } from "../builders/aSampleDrawn.ts";
import { aNewDossier, answered, aRunningEngine, command, klantbelang, opened, rationale } from "../doubles/engineOnMemory.ts";

const at = "2026-03-01T10:00:00.000Z";

async function aStore() {
  const deps = await aRunningEngine();
  return { deps, store: await createDossier(await aNewDossier("d1"), klantbelang, deps) };
}

const commands = [
  answered("met"),
  rationale("Eerste zin."),
  command({ kind: "limitScope", criterion: "I.2.b", reason: "Geen toegang." }),
  command({ kind: "liftLimitation", criterion: "I.2.b" }),
  command({
    kind: "addEvidence",
    id: "e1",
    fields: { type: "document", title: "Reglement", source: "Site", date: "2026-01-02", collectedBy: "Noor", place: "", note: "Versie 3" },
    links: { "I.2.a": "supports" },
  }),
  command({ kind: "linkEvidence", id: "e1", criterion: "I.2.b", stance: "contradicts" }),
  command({ kind: "removeEvidence", id: "e1" }),
  command({ kind: "editAssignment", changes: { scope: "Alle vestigingen" } }),
  command(planned("p1", "document", {}, ["I.2.a"])),
  command({ kind: "fulfilPlanItem", id: "p1", evidence: "e2", date: "2026-03-01" }),
];

/** The dossier without what is marked as removed. */
function present(state: Dossier | undefined): unknown {
  const evidence = Object.values(state?.evidence ?? {}).filter(({ removed }) => removed === undefined);
  const items = Object.values(state?.plan.items ?? {}).filter(({ removed }) => removed === undefined);
  return { ...state, evidence, plan: { ...state?.plan, items } };
}

test("undoing everything gives the dossier as it was, and redoing everything gives it back", async () => {
  const { store } = await aStore();
  const states = [store.state()];
  for (const each of commands) {
    expect(store.run(each)).toBeUndefined();
    states.push(store.state());
  }
  for (let index = commands.length - 1; index >= 0; index -= 1) {
    expect(store.undo("Noor", at)).toEqual({ kind: "undone", command: commands[index]?.kind });
    expect(present(store.state())).toEqual(present(states[index]));
  }
  expect(store.canUndo()).toBe(false);
  expect(store.undo("Noor", at)).toEqual({ kind: "nothing" });
  for (let index = 0; index < commands.length; index += 1) {
    store.redo("Noor", at);
    expect(present(store.state())).toEqual(present(states[index + 1]));
  }
  expect(store.canRedo()).toBe(false);
  await store.close();
});

test("undoing an addition while a colleague writes in it loses none of the colleague's words", async () => {
  const { deps, store } = await aStore();
  const colleague = await opened("d1", deps);
  const fields = { type: "document", title: "Reglement", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  store.run(command({ kind: "addEvidence", id: "e1", fields, links: {} }));
  await store.flush();
  await colleague.refresh();
  colleague.run(command({ kind: "editEvidence", id: "e1", changes: { note: "Bladzijde 12" } }, "Bram"), colleague.heads());
  expect(store.undo("Noor", at)).toEqual({ kind: "undone", command: "addEvidence" });
  await Promise.all([store.flush(), colleague.flush()]);
  await Promise.all([store.refresh(), colleague.refresh()]);
  expect(store.state().evidence.e1).toMatchObject({ note: "Bladzijde 12", removed: { by: "Noor", at } });
  expect(colleague.state()).toEqual(store.state());
  await Promise.all([store.close(), colleague.close()]);
});

test("undoing a draw while a colleague writes about one of its files loses none of the colleague's words, and redoing brings both back", async () => {
  const { deps, store } = await aStore();
  const colleague = await opened("d1", deps);
  const fields = { type: "fileSample", title: "Steekproef", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  store.run(command({ kind: "addEvidence", id: "sam", fields, links: {} }));
  store.run(command(aDraw("sam", 3)));
  await store.flush();
  await colleague.refresh();
  colleague.run(command({ kind: "noteFile", id: "sam", file: "f1", text: "De brief ontbreekt." }, "Bram"), colleague.heads());
  expect(store.undo("Noor", at)).toEqual({ kind: "undone", command: "drawSample" });
  expect(store.state().evidence.sam?.sample).toBeUndefined();
  await Promise.all([store.flush(), colleague.flush()]);
  await Promise.all([store.refresh(), colleague.refresh()]);
  expect(store.state().evidence.sam?.files?.f1?.note).toBe("De brief ontbreekt.");
  store.redo("Noor", at);
  const { sam } = store.state().evidence;
  expect(sam && filesThatCount(sam).map(({ note }) => note)).toEqual(["De brief ontbreekt.", "", ""]);
  await Promise.all([store.close(), colleague.close()]);
});

test("undoing a pick while a colleague notes about it leaves the note in sight", async () => {
  const { deps, store } = await aStore();
  const colleague = await opened("d1", deps);
  const fields = { type: "fileSample", title: "Steekproef", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  store.run(command({ kind: "addEvidence", id: "sam", fields, links: {} }));
  store.run(command(aDraw("sam", 3)));
  store.run(command({ kind: "pickFile", id: "sam", file: "p1", name: "X-1" }));
  await store.flush();
  await colleague.refresh();
  colleague.run(command({ kind: "noteFile", id: "sam", file: "p1", text: "De oudste klacht." }, "Bram"), colleague.heads());
  expect(store.undo("Noor", at)).toEqual({ kind: "undone", command: "pickFile" });
  expect(judgementPicks(sampleOf(store.state()))).toEqual([]);
  await Promise.all([store.flush(), colleague.flush()]);
  await Promise.all([store.refresh(), colleague.refresh()]);
  expect(judgementPicks(sampleOf(store.state())).map(({ note }) => note)).toEqual(["De oudste klacht."]);
  expect(colleague.state()).toEqual(store.state());
  await Promise.all([store.close(), colleague.close()]);
});

function sampleOf({ evidence: { sam } }: Dossier): Evidence {
  if (sam === undefined) throw new Error("sam");
  return sam;
}

test("undoing that a register is kept marks it as removed, so a colleague's note about it is not lost", async () => {
  const { deps, store } = await aStore();
  const colleague = await opened("d1", deps);
  const rows = { read: 1, used: 1, rejected: 0 };
  const fields = { name: "k.csv", sha256: "a".repeat(64), sizeBytes: 1, rows, from: "", to: "", note: "" };
  store.run(command({ kind: "keepRegister", id: "r1", fields }));
  await store.flush();
  await colleague.refresh();
  colleague.run(command({ kind: "editRegister", id: "r1", changes: { note: "Van de servicedesk." } }, "Bram"), colleague.heads());
  expect(store.undo("Noor", at)).toEqual({ kind: "undone", command: "keepRegister" });
  await Promise.all([store.flush(), colleague.flush()]);
  await Promise.all([store.refresh(), colleague.refresh()]);
  expect(store.state().registers.r1).toMatchObject({ note: "Van de servicedesk.", removed: { by: "Noor", at } });
  expect(colleague.state()).toEqual(store.state());
  await Promise.all([store.close(), colleague.close()]);
});

test("undo is a change of its own in the trail, and survives reopening", async () => {
  const { deps, store } = await aStore();
  store.run(answered("met"));
  store.undo("Noor", at);
  expect(store.trail().map(({ kind }) => kind)).toEqual(["createDossier", "setAnswer", "undo"]);
  await store.close();
  const again = await opened("d1", deps);
  expect(again.state().answers["I.2.a"]?.auditor?.answer).toBeUndefined();
  await again.close();
});

test("what a colleague changed since is not taken back, and the step before it still is", async () => {
  const { deps, store } = await aStore();
  const colleague = await opened("d1", deps);
  store.run(answered("met", "I.2.b"));
  store.run(rationale("Mijn zin."));
  await store.flush();
  await colleague.refresh();
  colleague.run(rationale("Mijn zin. Haar zin.", "I.2.a", "Bram"), colleague.heads());
  await colleague.flush();
  await store.refresh();

  expect(store.undo("Noor", at)).toEqual({ kind: "changedSince" });
  expect(store.state().answers["I.2.a"]?.auditor?.rationale).toBe("Mijn zin. Haar zin.");
  expect(store.undo("Noor", at)).toEqual({ kind: "undone", command: "setAnswer" });
  expect(store.state().answers["I.2.b"]?.auditor?.answer).toBeUndefined();
  await Promise.all([store.close(), colleague.close()]);
});

test("a new command makes an end to redoing", async () => {
  const { store } = await aStore();
  store.run(answered("met"));
  store.undo("Noor", at);
  expect(store.canRedo()).toBe(true);
  store.run(answered("partly"));
  expect(store.canRedo()).toBe(false);
  expect(store.redo("Noor", at)).toEqual({ kind: "nothing" });
  await store.close();
});

test("only what this session did is undone, not what another tab did", async () => {
  const { deps, store } = await aStore();
  const other = await opened("d1", deps);
  other.run(answered("met"));
  await other.flush();
  await store.refresh();
  expect(store.canUndo()).toBe(false);
  await Promise.all([store.close(), other.close()]);
});
