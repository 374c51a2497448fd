import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { resultOf } from "../../src/core/dossier/result.ts";
import { languages } from "../../src/core/norm/normSchema.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { exampleDossier, exampleNorms } from "../../src/example/exampleDossier.ts";
import { renderInNode } from "../../src/report/renderInNode.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { allElements, readStructure, textIn } from "./pdf/readStructure.ts";
import { faultsIn } from "./pdf/structureFaults.ts";

const cases = exampleNorms.flatMap((id) => languages.flatMap((language) => [true, false].map((final) => ({ id, language, final }))));

describe.each(cases)("the report on $id in $language, asked for as final: $final", async ({ id, language, final }) => {
  const norm = bundledNorm(id);
  const { dossier } = exampleDossier({ norm: id, year: 2026, language, normDigest: "0".repeat(64) });
  const model = buildReport(dossier, norm, { date: "2026-03-01", final });
  const resultJson = JSON.stringify(resultOf(dossier, norm, model.score));
  const { bytes, pages, replaced } = await renderInNode(model, { language, resultJson });
  const read = await readStructure(bytes);

  test("breaks no rule of archives or screen readers", async () => {
    expect(await faultsIn(bytes)).toEqual([]);
    expect(replaced).toEqual([]);
  });

  test("has no page without text", () => {
    expect(read.pages).toHaveLength(pages);
    const blank = read.pages.filter(({ stretches }) => !stretches.some(({ kind, shown }) => kind === "content" && shown.length > 0));
    expect(blank).toEqual([]);
  });

  test("starts with its cover, its contents and chapters that are numbered without a gap", () => {
    const titles = read.root
      ? allElements(read.root)
          .filter(({ role }) => role === "H1")
          .map(textIn)
      : [];
    const numbers = titles.slice(2).map((title) => Number.parseInt(title, 10));
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("carries the draft mark on every page, or on none", () => {
    const mark = language === "nl" ? "CONCEPT" : "DRAFT";
    const marked = read.pages.filter(({ artifactText }) => artifactText.includes(mark));
    expect(marked).toHaveLength(model.final ? 0 : pages);
  });

  test("is read by another program with the same pages, and each text has its place in that program's tree too", async () => {
    const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
    expect(document.numPages).toBe(pages);
    expect(Object.keys((await document.getAttachments()) ?? {})).toEqual(["result.json"]);
    for (const number of [1, 2, 3, Math.ceil(pages / 2), pages]) {
      const page = await document.getPage(number);
      const tree = JSON.stringify(await page.getStructTree());
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const ids = items.flatMap((item) => ("type" in item && item.type === "beginMarkedContentProps" && item.id ? [item.id] : []));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((one) => !tree.includes(`"${one}"`))).toEqual([]);
    }
    await document.destroy();
  });
});
