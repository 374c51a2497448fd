import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportNode } from "../../../src/report/pdf/node.ts";
import { readStructure, textIn } from "./readStructure.ts";
import { aReport, pdfOf } from "./sample.ts";

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `w${from + index};`).join(" ");

/** The numbered words in the order in which the report reads them, and its pages. */
async function wordsOf(content: readonly ReportNode[]) {
  const { root, pages } = await readStructure(await pdfOf(aReport([{ text: "Titel", heading: 1 }, ...content])));
  const numbers = [...(root ? textIn(root) : "").matchAll(/w(\d+);/g)].map(([, number]) => Number(number));
  return { numbers, pages: pages.length };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("a text of four pages is whole", () => {
  const places: readonly (readonly [string, ReportNode])[] = [
    ["on its own", words(3000)],
    ["asked to stay together", { text: words(3000), unbreakable: true }],
    ["in a row that asks not to break", { table: { headerRows: 1, dontBreakRows: true, body: [["kop"], [words(3000)], ["slot"]] } }],
    [
      "in a row that asks to stay with its header",
      { table: { headerRows: 1, keepWithHeaderRows: 1, body: [["kop"], [words(3000)], ["slot"]] } },
    ],
    [
      "in a card inside something that asks to stay together",
      { stack: [{ table: { dontBreakRows: true, body: [[words(3000)]] }, presentation: true }], unbreakable: true },
    ],
    ["in a list in columns", { columns: [{ ul: [words(3000)] }, "ernaast"], unbreakable: true }],
  ];
  test.each(places)("%s", async (_name, node) => {
    const { numbers, pages } = await wordsOf([node]);
    expect(numbers).toEqual(upTo(3000));
    expect(pages).toBeGreaterThanOrEqual(4);
  });
});

test("a row just too high for a page with a repeated header is whole", async () => {
  const row = { text: "w0;\n".repeat(1) + "regel\n".repeat(49), fontSize: 10 };
  const { numbers } = await wordsOf([{ table: { headerRows: 1, dontBreakRows: true, body: [["kop"], ["eerst"], [row], ["laatst"]] } }]);
  expect(numbers).toEqual([0]);
});

test("what does fit on a page stays together, even beside something that does not", async () => {
  const block: ReportNode = { stack: [words(10), words(10, 10)], unbreakable: true };
  const { root, pages } = await readStructure(
    await pdfOf(aReport([{ text: "T", heading: 1, margin: [0, 0, 0, 680] }, block, { text: words(2000, 20), unbreakable: true }])),
  );
  const firstPage = pages[0]?.stretches.filter(({ kind, tag }) => kind === "content" && tag === "P") ?? [];
  expect(firstPage).toEqual([]);
  expect(root && textIn(root)).toContain("w19;");
});

test("whatever the sizes of the rows and whatever they ask, no word is lost or told twice", async () => {
  const row = fc.record({ left: fc.nat(700), right: fc.nat(60) });
  const wishes = fc.record({
    dontBreakRows: fc.boolean(),
    headerRows: fc.constantFrom(0, 1),
    keepWithHeaderRows: fc.constantFrom(0, 1, 2),
    unbreakable: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), wishes, async (rows, { unbreakable, ...table }) => {
      let from = 0;
      const next = (count: number) => {
        from += count;
        return words(count, from - count);
      };
      const body = [["kop", "kop"], ...rows.map(({ left, right }) => [next(left), next(right)])];
      const { numbers } = await wordsOf([{ table: { ...table, widths: ["*", 120], body }, unbreakable }]);
      expect(numbers).toEqual(upTo(from));
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("a picture that fits no page is refused, not left out", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="2000"><rect x="0" y="0" width="9" height="1900" fill="#000000"/></svg>';
  await expect(
    pdfOf(
      aReport([
        { text: "T", heading: 1 },
        { svg, alt: "Een toren" },
      ]),
    ),
  ).rejects.toThrow(/figure does not fit on the page: Een toren/);
});
