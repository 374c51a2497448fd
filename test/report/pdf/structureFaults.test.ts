import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { fontsFromDisk } from "../../../src/report/fontsFromDisk.ts";
import { latin1 } from "../../../src/report/pdf/pdfSyntax.ts";
import { aReport, everything, pdfOf } from "./sample.ts";
import { faultsIn } from "./structureFaults.ts";

describe("each rule fires on a report in which it is broken", () => {
  let sound: string;
  beforeAll(async () => {
    sound = latin1(await pdfOf(aReport(everything(), { result: { json: "{}", description: "Gegevens" } })));
  });

  /** What is replaced, by letters of equal number so that nothing in the file moves. */
  const breaks: readonly (readonly [RegExp, string, RegExp])[] = [
    [/\/Marked true/, "/Marked null", /does not say that it is tagged/],
    [/\/Lang \(nl-NL\)/, "/Lanx (nl-NL)", /no language/],
    [/\/DisplayDocTitle true/, "/DisplayDocTitle null", /do not show the title/],
    [/\/S \/GTS_PDFA1/, "/S /GTS_PDFX1", /no colour profile/],
    [/\/ID \[/, "/IX [", /no identifier/],
    [/<pdfaid:conformance>A/, "<pdfaid:conformance>B", /do not claim PDF\/A-3a/],
    [/<pdfuaid:part>1/, "<pdfuaid:part>2", /do not claim PDF\/UA-1/],
    [/Voorbeeld &amp; Zoon<\/rdf:li>/, "Voorbeeld &amq; Zoon</rdf:li>", /are not XML/],
    [/Auditrapport Voorbeeld &amp;/, "Auditrapport Voorbeelt &amp;", /Title differs/],
    [/<xmp:ModifyDate>2026/, "<xmp:ModifyDate>2025", /ModDate differs/],
    [/\/FontFile2/, "/FontFile9", /is not embedded/],
    [/\/ToUnicode/, "/ToUnicodx", /does not say what its characters are/],
    [/\/AFRelationship/, "/AFRelationshix", /how it relates/],
    [/\/Subtype \/application#2Fjson/, "/Subtypx /application#2Fjson", /has no type/],
    [/\/Tabs \/S/, "/Tabs /R", /tab order/],
    [/\/Contents \(een adres\)/, "/Contentx (een adres)", /a link without words/],
    [/\/StructParent (?=\d)/, "/StructParenx ", /a link outside the structure/],
    [/\/F 4\n/, "/F 0\n", /does not print/],
    [/\/Type \/OBJR/, "/Type /OBJX", /Invalid|no Link element|nothing known/],
    [/\/StructParents 0/, "/StructParents 9", /names another parent/],
    [/\/S \/H2/, "/S /H4", /H4 follows H1/],
    [/\/S \/H2/, "/S /P2", /P2 is no known role/],
    [/\/Alt \(/, "/Alx (", /a figure without words/],
    [/\/BBox/, "/BBix", /a figure without a box/],
    [/\/Scope \/Column/, "/Scope /Colunn", /without a scope/],
    [/\/ListNumbering/, "/ListNumberinx", /a list without a numbering/],
    [/\/ID \(note/, "/IX (note", /a note without an id/],
    [/\/ColSpan 2/, "/ColSpan 1", /rows of 3 and 2 cells/],
    [/\/S \/TD/, "/S /LI", /LI inside TR/],
    [/\/S \/LBody/, "/S /Table", /Table inside LI/],
    [/\/S \/TOCI/, "/S /Note", /Note inside TOC/],
    [/\/S \/Document/, "/S /Division", /does not start with the document/],
  ];

  test.each(breaks.map(([what, by, fault]) => [fault.source, what, by, fault] as const))("%s", async (_name, what, by, fault) => {
    expect(sound).toMatch(what);
    const broken = sound.replace(what, by);
    expect(broken).toHaveLength(sound.length);
    const outcome = await faultsIn(Uint8Array.from(broken, (letter) => letter.charCodeAt(0))).catch((thrown) => [String(thrown)]);
    expect(outcome.join("\n")).toMatch(fault);
  });
});

test("the tagged file that pdfmake makes by itself breaks many of them", async () => {
  const pdfmake = createRequire(import.meta.url)("pdfmake");
  const faces = fontsFromDisk();
  for (const [name, bytes] of Object.entries(faces)) pdfmake.virtualfs.writeFileSync(`${name}.ttf`, Buffer.from(bytes));
  pdfmake.setFonts({ Sans: { normal: "normal.ttf", bold: "bold.ttf", italics: "italics.ttf", bolditalics: "bolditalics.ttf" } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const stock = await pdfmake
    .createPdf({
      version: "1.7",
      subset: "PDF/A-3a",
      tagged: true,
      info: { title: "Voorbeeld & Zoon" },
      defaultStyle: { font: "Sans" },
      content: [{ text: "Kop" }, { text: "een adres", link: "https://example.org/" }, { table: { body: [["a", "b"]] } }],
    })
    .getBuffer();
  const faults = (await faultsIn(new Uint8Array(stock))).join("\n");
  for (const expected of [
    /something is drawn outside the structure/,
    /the structure tree is empty/,
    /no language/,
    /do not show the title/,
    /a link without words/,
    /a link outside the structure/,
    /are not XML/,
    /do not claim PDF\/UA-1/,
  ]) {
    expect(faults).toMatch(expected);
  }
});
