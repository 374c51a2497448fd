import { expect, test, vi } from "vitest";
import { resultOf } from "../../src/core/dossier/result.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { exampleDossier } from "../../src/example/exampleDossier.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import { readResult } from "../../src/report/pdf/readResult.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { aDossier } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { allElements, readStructure, textIn } from "./pdf/readStructure.ts";
import { faultsIn } from "./pdf/structureFaults.ts";

// Each test lays out a whole report; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

test.each([
  ["klantbelang", "nl"],
  ["klantbelang", "en"],
  ["ikm3000", "nl"],
  ["ikm3000", "en"],
] as const)("the report on %s in %s is a sound, tagged archive file of 20 pages or more with its data inside", async (id, language) => {
  const norm = bundledNorm(id);
  const { dossier } = exampleDossier({ norm: id, year: 2026, language, normDigest: "0".repeat(64) });
  const model = buildReport(dossier, norm, { date: "2026-11-20", final: true });
  const resultJson = JSON.stringify(resultOf(dossier, norm, model.score));
  const { bytes, pages, replaced } = await renderReport(buildDocument(model, { language, resultJson }), fontsFromDisk(), () => {});
  expect(await faultsIn(bytes)).toEqual([]);
  expect(pages).toBeGreaterThanOrEqual(20);
  expect(replaced).toEqual([]);
  expect(await readResult(bytes)).toMatchObject({ kind: "found", json: resultJson });

  const { root, pages: laidOut } = await readStructure(bytes);
  if (root === undefined) throw new Error("no structure");
  const elements = allElements(root);
  const text = (role: string) => elements.filter((element) => element.role === role).map((element) => textIn(element).trim());
  // Only one of the two examples brings the figures of a register along.
  expect(text("H1")).toHaveLength(id === "klantbelang" ? 11 : 10);
  expect(text("P")).toContain(language === "nl" ? "Dit rapport is geen certificaat." : "This report is not a certificate.");
  expect(text("Figure").length).toBeGreaterThanOrEqual(3);
  expect(text("TH").length).toBeGreaterThan(40);
  expect(laidOut[2]?.artifactText).toContain(language === "nl" ? `3 van ${pages}` : `3 of ${pages}`);
  // The summary is one page: the next chapter starts on the page after it.
  const pageOf = (title: RegExp) =>
    elements
      .filter(({ role }) => role === "H1")
      .flatMap(({ kids }) => kids)
      .find((kid) => "kind" in kid && kid.kind === "content" && title.test(kid.text));
  const [summary, next] = [pageOf(/^1 /), pageOf(/^2 /)];
  expect(next && "page" in next ? next.page : 0).toBe((summary && "page" in summary ? summary.page : -9) + 1);
});

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
