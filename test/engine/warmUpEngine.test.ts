import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { newDocument } from "../../src/engine/newDocument.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { loadReplica } from "../../src/engine/replica.ts";
import { warmUpEngine } from "../../src/engine/warmUpEngine.ts";
import { exampleDossier } from "../../src/example/exampleDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

test("an engine that was made ready reads a dossier", async () => {
  await warmUpEngine();
  const norm = bundledNorm("klantbelang");
  const { dossier, by } = exampleDossier({ norm: "klantbelang", year: 2026, language: "nl", normDigest: await normDigest(norm) });
  expect(loadReplica(await newDocument(dossier, norm, by)).kind).toBe("loaded");
});

test("the engine is used once beforehand, and left alone once a dossier was opened", async () => {
  // Whether a dossier asked for the engine is known for the whole page: a page that has just been loaded.
  vi.resetModules();
  const { warmUpEngine: warmUp } = await import("../../src/engine/warmUpEngine.ts");
  const { aRunningEngine } = await import("../doubles/engineOnMemory.ts");
  const { openDossier } = await import("../../src/engine/openDossier.ts");
  expect(await warmUp()).toBe("used");
  await openDossier("none", await aRunningEngine());
  expect(await warmUp()).toBe("leftAlone");
});
