import { expect, test, vi } from "vitest";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { aDossier } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { readStructure, textIn } from "./pdf/readStructure.ts";
import { faultsIn } from "./pdf/structureFaults.ts";

// Each test lays out a whole report; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

test("the same dossier on the same day gives the same bytes", async () => {
  const norm = bundledNorm("ikm3000");
  const write = async () => {
    const model = buildReport(aDossier(norm).met("IKM.A1").build(), norm, { date: "2026-11-20", final: false });
    return (await renderReport(buildDocument(model, { language: "nl" }), fontsFromDisk(), () => {})).bytes;
  };
  const [one, other] = [await write(), await write()];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test("a note of 100 kB, a word without an end and signs the font lacks still give a sound report that names those signs", async () => {
  const norm = bundledNorm("klantbelang");
  const dossier = aDossier(norm)
    .met("I.2.a", "I.2.b", "I.2.c")
    .rationale("I.2.a", "Een lange zin die maar doorgaat. ".repeat(3_000))
    .rationale("I.2.b", "A".repeat(5_000))
    .rationale("I.2.c", "e\u0301e\u0301n 👩‍👩‍👧 مرحبا ✓ \u200b")
    .notMet("I.2.d")
    .point("p", ["I.2.d"], { title: "T".repeat(1_000), owner: "o".repeat(400), condition: "c ".repeat(10_000) })
    .assignment({ organisation: `Zorggroep 😀 ${"Noord".repeat(60)}`, scope: "bereik ".repeat(3_000) })
    .build();
  const model = buildReport(dossier, norm, { date: "2026-11-20", final: true });
  const { bytes, replaced } = await renderReport(buildDocument(model, { language: "nl" }), fontsFromDisk(), () => {});
  expect(await faultsIn(bytes)).toEqual([]);
  expect(replaced).toEqual(expect.arrayContaining(["😀", "👩‍👩‍👧"]));
  const { root } = await readStructure(bytes);
  const text = root === undefined ? "" : textIn(root);
  expect(text).toContain("één");
  expect(text.match(/Een lange zin die maar doorgaat/g)?.length).toBe(3_000);
});
