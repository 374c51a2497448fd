import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { resultOf } from "../../src/core/dossier/result.ts";
import { languages } from "../../src/core/norm/normSchema.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { exampleDossier, exampleNorms } from "../../src/example/exampleDossier.ts";
import { readResult } from "../../src/report/pdf/readResult.ts";
import { renderInNode } from "../../src/report/renderInNode.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { allElements, readStructure, textIn } from "./pdf/readStructure.ts";
import { faultsIn } from "./pdf/structureFaults.ts";

const finals = exampleNorms.flatMap((id) => languages.map((language) => ({ id, language, final: true })));
const cases = [...finals, { id: "klantbelang", language: "nl", final: false }, { id: "ikm3000", language: "en", final: false }] as const;

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

  test("has twenty pages or more, with its data inside and the words, pictures and tables of its chapters", async () => {
    expect(pages).toBeGreaterThanOrEqual(20);
    expect(await readResult(bytes)).toMatchObject({ kind: "found", json: resultJson });
    const elements = read.root ? allElements(read.root) : [];
    const text = (role: string) => elements.filter((element) => element.role === role).map((element) => textIn(element).trim());
    // Only one of the two examples brings the figures of a register along.
    expect(text("H1")).toHaveLength(id === "klantbelang" ? 11 : 10);
    expect(text("P")).toContain(language === "nl" ? "Dit rapport is geen certificaat." : "This report is not a certificate.");
    expect(text("Figure").length).toBeGreaterThanOrEqual(3);
    expect(text("TH").length).toBeGreaterThan(40);
    expect(read.pages[2]?.artifactText).toContain(language === "nl" ? `3 van ${pages}` : `3 of ${pages}`);
  });

  test("has a summary of one page: the next chapter starts on the page after it", () => {
    const pageOf = (title: RegExp) => {
      const found = (read.root ? allElements(read.root) : [])
        .filter(({ role }) => role === "H1")
        .flatMap(({ kids }) => kids)
        .find((kid) => "kind" in kid && kid.kind === "content" && title.test(kid.text));
      return found !== undefined && "page" in found ? found.page : undefined;
    };
    const summary = pageOf(/^1 /);
    expect(summary).toBeGreaterThan(0);
    expect(pageOf(/^2 /)).toBe((summary ?? 0) + 1);
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
