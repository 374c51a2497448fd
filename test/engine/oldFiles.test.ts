import "fake-indexeddb/auto";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readDossierFile } from "../../src/engine/readDossierFile.ts";
import { takeIn } from "../../src/engine/takeIn.ts";
import { getAttachment } from "../../src/platform/attachments.ts";
import { answered, aRunningEngine, opened } from "../doubles/engineOnMemory.ts";

/** Files as they were written when their format was current. They are never written again: each must open for ever. */
const formatOne = new URL("../files/format-1.toets", import.meta.url);
const formatTwo = new URL("../files/format-2.toets", import.meta.url);
const id = "4f1f0a52-6f0e-4c52-9a37-1d2b8a0c7e11";

test("a file of format 1 opens with everything that was in it", async () => {
  const read = await readDossierFile(await readFile(formatOne));
  if (read.kind !== "file") throw new Error(JSON.stringify(read));
  const { dossier, norm, attachments, missing } = read.file;
  expect(dossier).toMatchObject({ format: 2, plan: { roles: {}, items: {} }, registers: {}, terms: {}, categories: {} });
  expect(dossier).toMatchObject({ id, kind: "internalAudit", language: "nl", norm: { id: "klantbelang", version: "2016-2017" } });
  expect(dossier.assignment).toMatchObject({ organisation: "Waterbedrijf Zilt", periodTo: "2025-12-31" });
  expect(dossier.answers["I.2.a"]?.auditor?.answer).toBe("met");
  for (const words of ["Het reglement is vastgesteld op 4 maart 2025 👍 (שלום, e\u0301).", "Ook gezien: het besluit van de directie."]) {
    expect(dossier.answers["I.2.a"]?.auditor?.rationale).toContain(words);
  }
  expect(dossier.answers["I.2.b"]?.self?.answer).toBe("partly");
  expect(dossier.answers["I.2.c"]?.limitation?.reason).toBe("Deze vestiging is in 2025 niet bezocht.");
  expect(dossier.signals["I.1.a"]).toMatchObject({ state: "notFound", rationale: "In twintig dossiers niet aangetroffen." });
  expect(dossier.evidence.e1).toMatchObject({ title: "DOC-01 Klachtenregister", links: { "I.2.a": { stance: "supports" } } });
  expect(dossier.evidence.e2?.removed).toEqual({ by: "Noor", at: "2026-03-02T10:00:00.000Z" });
  expect(dossier.team.m1?.name).toBe("Noor de Wit");
  expect(dossier.points.p1).toMatchObject({ number: 1, status: "agreed", term: "2026-06-30", history: { h1: { to: "agreed" } } });
  expect(norm.id).toBe("klantbelang");
  expect([...attachments.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    "datum;kanaal;onderwerp\n2025-03-04;telefoon;factuur\n",
  ]);
  expect(missing).toEqual([]);
});

test("a file of format 1 can be taken in, worked in and closed", async () => {
  const read = await readDossierFile(await readFile(formatOne));
  if (read.kind !== "file") throw new Error(JSON.stringify(read));
  const deps = await aRunningEngine();
  expect(await takeIn(read.file, deps)).toEqual({ kind: "added", id });
  const store = await opened(id, deps);
  expect(store.state()).toEqual(read.file.dossier);
  expect(store.trail()).toHaveLength(14);
  expect(store.run(answered("met", "I.2.b"))).toBeUndefined();
  const stamp = { by: "Noor", at: "2026-03-03T09:00:00.000Z" };
  expect(store.run({ kind: "overrideGate", criterion: "I.2.b", reason: "Mondeling bevestigd.", ...stamp })).toBeUndefined();
  const interview = { role: "KB", layer: "" as const, department: "Klachten", people: 2 };
  expect(store.run({ kind: "editEvidence", id: "e1", changes: { interview }, ...stamp })).toBeUndefined();
  await store.close();
  const again = await opened(id, deps);
  expect(again.state().answers["I.2.b"]?.auditor?.answer).toBe("met");
  expect(again.state().answers["I.2.b"]?.override).toEqual({ reason: "Mondeling bevestigd.", ...stamp });
  expect(again.state().evidence.e1?.interview).toEqual(interview);
  const digest = Object.keys(again.state().evidence.e1?.attachments ?? {})[0] ?? "";
  expect(await getAttachment(deps.db, digest)).toBeDefined();
  await again.close();
});

test("a file of format 2 opens with the fieldwork and the earlier audit that were in it", async () => {
  const read = await readDossierFile(await readFile(formatTwo));
  if (read.kind !== "file") throw new Error(JSON.stringify(read));
  const { dossier } = read.file;
  expect(dossier).toMatchObject({ format: 2, kind: "followUpAudit", basedOn: { dossier: id }, daysOff: {}, surveys: {} });
  expect(dossier.answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Zie DOC-01, blz. 3 👍 (שלום, e\u0301)." });
  expect(dossier.answers["I.2.c"]?.earlier).toMatchObject({ answer: "partly", rationale: "In 2025 nog in ontwerp.", by: "Sam" });
  expect(dossier.evidence.e1).toMatchObject({ document: { version: "2.1" }, links: { "I.2.a": { stance: "supports", cited: "blz. 3" } } });
  expect(dossier.evidence.e2).toMatchObject({ interview: { consent: "quotes" }, statements: { s1: { quote: "allowed" } } });
  expect(dossier.evidence.e4?.voice?.result).toEqual({ kind: "share", hits: 31 });
  expect(dossier.plan.roles.KB?.size).toBe(14);
  expect(dossier.points.p1?.title).toBe("Reglement vaststellen");
});
