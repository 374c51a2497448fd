import "fake-indexeddb/auto";
import { examples } from "virtual:examples";
import { expect, test, vi } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";
import { cardOf } from "../../src/engine/card.ts";
import { dossierStorage } from "../../src/engine/dossierStorage.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { openDossier } from "../../src/engine/openDossier.ts";
import { exampleDossier } from "../../src/example/exampleDossier.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { database } from "../../src/state/database.ts";
import { exampleFile } from "../../src/state/exampleFile.ts";
import { openExample } from "../../src/state/openExample.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { examples as everyExample } from "../example/theExample.ts";

// Starting the engine takes seconds when every core is busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const at = "2026-03-01T12:00:00.000Z";

test.each(everyExample)(
  "the $norm example in $language that comes with the app is the one that is made anew",
  async ({ norm: id, language }) => {
    const { example } = (await examples[`${id}/2026/${language}`]?.load()) ?? {};
    if (example === undefined) throw new Error("No such example");
    const norm = bundledNorm(id);
    const { dossier, by, attachments } = exampleDossier({ norm: id, year: 2026, language, normDigest: await normDigest(norm) });
    expect(example.document).toBe(Buffer.from(await newDocument(dossier, norm, by)).toString("base64"));
    expect(example.state).toBe(canonicalJson(dossier));
    expect({ ...example.card, updatedAt: at }).toEqual(cardOf(dossier, norm, at));
    const digests = await Promise.all(example.attachments.map(({ content }) => sha256(Buffer.from(content, "base64"))));
    expect(digests).toEqual(attachments.map((attachment) => attachment.sha256));
  },
);

test("the example opens with its attachments, started by its lead auditor, and is found as it was left", async () => {
  const id = await openExample(await exampleFile("klantbelang/2026/nl"));
  const db = await database();
  const deps = { storage: dossierStorage(db), now: () => at };
  const opened = await openDossier(id, deps);
  if (opened.kind !== "opened") throw new Error(opened.kind);
  const { store } = opened;
  expect(store.trail()).toMatchObject([{ kind: "createDossier", by: "Hanneke Verwey" }]);
  const wanted = Object.values(store.state().evidence).flatMap((item) => Object.keys(item.attachments));
  expect(wanted.length).toBeGreaterThan(0);
  expect(await db.getAllKeys("attachments")).toEqual([...new Set(wanted)].sort());
  store.run({ kind: "editAssignment", changes: { unit: "Afdeling Test" }, by: "Noor", at });
  await store.close();

  expect(await openExample(await exampleFile("klantbelang/2026/nl"))).toBe(id);
  const again = await openDossier(id, deps);
  if (again.kind !== "opened") throw new Error(again.kind);
  expect(again.store.state().assignment.unit).toBe("Afdeling Test");
  await again.store.close();
});
