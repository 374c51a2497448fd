import { expect, test } from "vitest";
import { newDocument } from "../../src/engine/newDocument.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { loadReplica } from "../../src/engine/replica.ts";
import { warmUpEngine } from "../../src/engine/warmUp.ts";
import { exampleDossier } from "../../src/example/exampleDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

test("an engine that was made ready reads a dossier", async () => {
  await warmUpEngine();
  const norm = bundledNorm("klantbelang");
  const { dossier, by } = exampleDossier({ norm: "klantbelang", year: 2026, language: "nl", normDigest: await normDigest(norm) });
  expect(loadReplica(await newDocument(dossier, norm, by)).kind).toBe("loaded");
});
