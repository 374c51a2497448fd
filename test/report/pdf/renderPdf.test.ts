import { beforeAll, describe, expect, test } from "vitest";
import { fontsFromDisk } from "../../../src/report/fontsFromDisk.ts";
import type { ReportNode } from "../../../src/report/pdf/node.ts";
import { entryOf, textOf } from "../../../src/report/pdf/pdfFile.ts";
import { renderPdf } from "../../../src/report/pdf/renderPdf.ts";
import { allElements, outlineOf, type ReadDocument, readStructure, type StructureNode, textIn } from "./readStructure.ts";
import { aReport, everything, pdfOf } from "./sample.ts";
import { faultsIn } from "./structureFaults.ts";

const furniture = {
  header: (page: number) => (page === 1 ? undefined : ({ text: "Klachtenbehandeling", margin: [60, 30, 60, 0] } satisfies ReportNode)),
  footer: (page: number, pages: number) => `${page} van ${pages}`,
  draftMark: "CONCEPT",
  result: { json: '{"norm":"klantbelang@2016-2017"}', description: "Gegevens van dit rapport" },
};

async function rootOf(content: readonly ReportNode[]): Promise<StructureNode> {
  const { root } = await readStructure(await pdfOf(aReport(content)));
  if (root === undefined) throw new Error("no structure");
  return root;
}

const withRole = (root: StructureNode, role: string) => allElements(root).filter((element) => element.role === role);

describe("a report with one of everything", () => {
  let bytes: Uint8Array;
  let read: ReadDocument;
  beforeAll(async () => {
    bytes = await pdfOf(aReport(everything(), furniture));
    read = await readStructure(bytes);
  });

  test("holds to every rule that a validator of PDF/A-3a and PDF/UA-1 is made to check here", async () => {
    expect(await faultsIn(bytes)).toEqual([]);
  });

  test("is read aloud in the order in which it was written", () => {
    const lines = outlineOf(read.root as StructureNode).split("\n"); // The test above found a tree.
    expect(lines.slice(0, 45).map((line) => line.trimEnd())).toEqual(
      `Document
  Sect
    H1 Auditrapport
    TOC
      TOCI
        Reference
          Link Auditrapport1
      TOCI
        Reference
          Link 1 Samenvatting2
      TOCI
        Reference
          Link 2 Bevindingen3
      TOCI
        Reference
          Link Overzicht3
  Sect
    H1 1 Samenvatting
    P Tekst met , een ,  en bladzijde .
      Link een adres
      Link sprong
      Span an English phrase
      Link 3
    Figure Onderdeel I
    Caption Figuur 1. Score
    L
      LI
        Lbl
        LBody een
      LI
        Lbl
        LBody twee
          L
            LI
              Lbl
              LBody genest
      LI
        Lbl
        LBody
          P drie
          P met een tweede alinea
    L
      LI
        Lbl a.
        LBody eerst`.split("\n"),
    );
  });

  test("says its table headers once, however many pages repeat them", () => {
    const root = read.root as StructureNode;
    expect(withRole(root, "TH").filter((cell) => textIn(cell) === "Bevinding")).toHaveLength(1);
    const repeated = read.pages.filter(
      (page) => page.artifactText.includes("NummerBevindingEigenaar") || /Nummer\n?Bevinding/.test(page.artifactText),
    );
    expect(read.pages.length).toBeGreaterThan(5);
    expect(repeated).toHaveLength(read.pages.length - 3);
  });

  test("leaves page furniture and the draft mark to the eye alone, on every page", () => {
    const spoken = textIn(read.root as StructureNode);
    for (const [index, page] of read.pages.entries()) {
      expect(page.artifactText).toContain("CONCEPT");
      expect(page.artifactText).toContain(`${index + 1} van ${read.pages.length}`);
    }
    expect(read.pages[0]?.artifactText).not.toContain("Klachtenbehandeling");
    expect(read.pages[1]?.artifactText).toContain("Klachtenbehandeling");
    expect(spoken).not.toMatch(/CONCEPT|Klachtenbehandeling|van \d/);
  });

  test("has a folded bookmark for every heading, one under the other", () => {
    const { file, catalog } = read;
    const titles: string[] = [];
    const walk = (parent: ReturnType<typeof entryOf>, depth: number) => {
      for (let item = entryOf(file, parent, "First"); item !== undefined; item = entryOf(file, item, "Next")) {
        titles.push(`${"> ".repeat(depth)}${textOf(entryOf(file, item, "Title"))}`);
        walk(item, depth + 1);
      }
    };
    walk(entryOf(file, catalog, "Outlines"), 0);
    expect(titles).toEqual(["Auditrapport", "1 Samenvatting", "2 Bevindingen", "> Overzicht"]);
  });

  test("is the same file, byte for byte, when it is made again", async () => {
    expect(await pdfOf(aReport(everything(), furniture))).toEqual(bytes);
  });

  test("tells another file apart when only its moment differs", async () => {
    expect(await pdfOf(aReport(everything(), { ...furniture, createdAt: "2026-03-01T10:00:01Z" }))).not.toEqual(bytes);
  });
});

test("a link that breaks over two lines is one link with two areas", async () => {
  const words = "een heel lang adres dat beslist niet op een enkele regel past ".repeat(3).trim();
  const [link] = withRole(await rootOf([{ text: "Titel", heading: 1 }, { text: [{ text: words, link: "https://example.org/" }] }]), "Link");
  expect(link?.kids.filter((kid) => "kind" in kid && kid.kind === "annotation")).toHaveLength(2);
  expect(link && textIn(link).replaceAll(/\s+/g, " ").trim()).toBe(words);
});

test("an empty cell stays in its row, so the columns keep their headers", async () => {
  const body = [
    ["Nr", "Eigenaar", "Termijn"],
    ["1", "", {}],
  ];
  const rows = withRole(await rootOf([{ text: "Titel", heading: 1 }, { table: { headerRows: 1, body } }]), "TR");
  expect(rows.map((row) => row.kids.length)).toEqual([3, 3]);
});

test("a caption under a table belongs to that table, and one above it too", async () => {
  const table = (name: string): ReportNode => ({ table: { headerRows: 1, body: [[name], ["x"]] } });
  const caption = (text: string): ReportNode => ({ text, caption: true });
  const root = await rootOf([{ text: "T", heading: 1 }, table("een"), caption("onder een"), caption("boven twee"), table("twee"), "slot"]);
  expect(withRole(root, "Table").map(textIn)).toEqual(["eenxonder een", "boven tweetweex"]);
});

test("a grid used for its looks is read as paragraphs, not as a table", async () => {
  const root = await rootOf([
    { text: "T", heading: 1 },
    { table: { body: [[{ text: "kaart" }, { stack: ["links", "rechts"] }]] }, presentation: true },
  ]);
  expect(withRole(root, "Table")).toEqual([]);
  expect(withRole(root, "P").map(textIn)).toEqual(["kaart", "links", "rechts"]);
});

test("decoration is drawn but not read, whatever it is made of", async () => {
  const root = await rootOf([{ text: "T", heading: 1 }, { stack: ["versiering", { ul: ["ook"] }], artifact: true }, "tekst"]);
  expect(textIn(root)).toBe("Ttekst");
});

test("text in another language says so", async () => {
  const root = await rootOf([
    { text: "T", heading: 1 },
    { text: ["Volgens ", { text: "the norm", lang: "en" }] },
    { stack: ["A quotation"], lang: "en" },
  ]);
  const inEnglish = allElements(root).filter(({ dictionary }) => dictionary.entries.has("Lang"));
  expect(inEnglish.map((element) => `${element.role} ${textIn(element)}`)).toEqual(["Span the norm", "Div A quotation"]);
});

test("letters that the font lacks are shown as a sign and named", async () => {
  const { bytes, replaced } = await renderPdf(aReport([{ text: "Klacht 🙂 van שלום", heading: 1 }]), fontsFromDisk(), () => {});
  expect(replaced).toEqual(["🙂", "ש", "ל", "ו", "ם"]);
  const { root } = await readStructure(bytes);
  expect(root && textIn(root)).toBe("Klacht □ van □□□□");
  expect(await faultsIn(bytes)).toEqual([]);
});

test("a drawing's own letters are filtered too", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text x="0" y="15" font-family="Source Sans 3">日 a</text></svg>';
  const { bytes, replaced } = await renderPdf(
    aReport([
      { text: "T", heading: 1 },
      { svg, alt: "Een a" },
    ]),
    fontsFromDisk(),
    () => {},
  );
  expect(replaced).toEqual(["日"]);
  expect(await faultsIn(bytes)).toEqual([]);
});

test("a page number in running text is right on a later line of its paragraph too", async () => {
  const long = "Een lange zin die over meer dan een regel loopt zodat het nummer pas later komt, ".repeat(2);
  const root = await rootOf([
    { text: "T", heading: 1 },
    { text: [long, "zie bladzijde ", { pageReference: "later" }, "."] },
    { text: "Later", heading: 2, id: "later", pageBreak: "before" },
  ]);
  expect(withRole(root, "Link").map(textIn)).toEqual(["2"]);
});

test("a page break after a page that is already full leaves no blank page", async () => {
  const { pages } = await readStructure(
    await pdfOf(
      aReport([
        { text: "Een", heading: 1, margin: [0, 0, 0, 720] },
        { text: "Twee", heading: 1, pageBreak: "before" },
        { text: "Drie", heading: 1, pageBreak: "before", needs: 100 },
      ]),
    ),
  );
  expect(pages).toHaveLength(3);
});

test("a heading that needs room for what follows starts on the next page when there is less", async () => {
  const at = async (space: number) => {
    const { pages } = await readStructure(
      await pdfOf(aReport([{ text: "Een", heading: 1, margin: [0, 0, 0, space] }, { text: "Twee", heading: 2, needs: 60 }, "tekst"])),
    );
    return pages.length;
  };
  expect(await at(600)).toBe(1);
  expect(await at(650)).toBe(2);
});

test("progress rises from nothing to the whole", async () => {
  const shares: number[] = [];
  await renderPdf(aReport(everything()), fontsFromDisk(), (share) => shares.push(share));
  expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 1)).toBe(true);
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(20);
});

describe("what would make a report unreadable for some is refused", () => {
  const refusals: readonly (readonly [string, readonly ReportNode[], RegExp])[] = [
    [
      "a heading level that skips one",
      [
        { text: "A", heading: 1 },
        { text: "B", heading: 3 },
      ],
      /"B" is H3 directly under H1/,
    ],
    ["a figure without words", [{ svg: "<svg width='1' height='1'/>", alt: " " }], /needs words/],
    ["a link to nothing", [{ text: "x", linkToDestination: "nowhere" }], /links to nothing in this report: nowhere/],
    ["a page number of nothing", [{ text: [{ pageReference: "nowhere" }] }], /nowhere/],
    [
      "one id for two places",
      [
        { text: "a", id: "same" },
        { text: "b", id: "same" },
      ],
      /two places in the report have the id same/,
    ],
    ["a row with a cell too few", [{ table: { body: [["a", "b"], ["c"]] } }], /row 2 of a table has 1 cells, the first has 2/],
    ["a cell that spans past the edge", [{ table: { body: [["a", { text: "b", colSpan: 2 }]] } }], /spans past its edge/],
    ["a picture that is no picture", [{ image: "data:image/gif;base64,R0lGOD==", alt: "x" }], /PNG or a JPEG/],
  ];
  test.each(refusals)("%s", async (_name, content, message) => {
    await expect(pdfOf(aReport(content))).rejects.toThrow(message);
  });
});
