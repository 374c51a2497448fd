import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { readResult } from "../../../src/report/pdf/readResult.ts";
import { aReport, pdfOf } from "./sample.ts";

const content = [{ text: "Titel", heading: 1 as const }];
const json = JSON.stringify({ norm: "klantbelang@2016-2017", note: "één (haakje) \\ en\nregel" });
let report: Uint8Array;
beforeAll(async () => {
  report = await pdfOf(aReport(content, { result: { json, description: "Gegevens van dit rapport" } }));
});

test("a report gives back the very data it was made with", async () => {
  expect(await readResult(report)).toEqual({ kind: "found", json, pages: 1 });
});

test("a report made without data says that it has none", async () => {
  expect(await readResult(await pdfOf(aReport(content)))).toEqual({ kind: "none", pages: 1 });
});

test("a file that is no PDF is named as such", async () => {
  expect(await readResult(new TextEncoder().encode("PK\u0003\u0004 a spreadsheet"))).toEqual({ kind: "notPdf" });
  expect(await readResult(new Uint8Array())).toEqual({ kind: "notPdf" });
});

test("a report that was cut off halfway is damaged, not empty", async () => {
  expect(await readResult(report.slice(0, report.length / 2))).toMatchObject({ kind: "damaged" });
});

test("a report saved again by a program that packs its table is recognised", async () => {
  const text = Buffer.from(report).toString("latin1");
  const packed = text.replace(/\nxref\n/, "\n9 0 obj");
  expect(packed).toHaveLength(text.length + 2);
  expect(await readResult(Buffer.from(packed, "latin1"))).toEqual({ kind: "resaved" });
  const appended = text.replace("/Size", "/Prev 1 /Size");
  expect(await readResult(Buffer.from(appended, "latin1"))).toEqual({ kind: "resaved" });
});

/** A PDF of a few objects, with a table that fits. */
function pdf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets = objects.map((object, index) => {
    const at = Buffer.concat(parts).length;
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = Buffer.concat(parts).length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${objects.length + 1} /Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

function withAttachment(stream: Buffer, entries: string): Buffer {
  return pdf([
    "<</Pages 2 0 R /Names <</EmbeddedFiles <</Names [(result.json) 3 0 R]>>>>>>",
    "<</Count 1>>",
    "<</UF (result.json) /EF <</F 4 0 R>>>>",
    Buffer.concat([Buffer.from(`<<${entries}>>\nstream\n`), stream, Buffer.from("\nendstream")]),
  ]);
}

test("data that unpack to more than a report can hold are refused before they fill the memory", async () => {
  const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(50_000);
  expect(await readResult(withAttachment(bomb, `/Length ${bomb.length} /Filter /FlateDecode`))).toEqual({ kind: "tooLarge" });
});

test("data that do not unpack are damaged", async () => {
  const noise = Buffer.from("this is not packed");
  expect(await readResult(withAttachment(noise, `/Length ${noise.length} /Filter /FlateDecode`))).toMatchObject({ kind: "damaged" });
  expect(await readResult(withAttachment(noise, `/Length 100000 /Filter /FlateDecode`))).toMatchObject({ kind: "damaged" });
  expect(await readResult(withAttachment(noise, `/Length ${noise.length}`))).toMatchObject({ kind: "found", json: "this is not packed" });
});

test("a file built to go round in circles comes to an end", async () => {
  const circle = pdf(["<</Pages 2 0 R /Names <</EmbeddedFiles 3 0 R>>>>", "2 0 R", "<</Kids [3 0 R 3 0 R]>>"]);
  expect(await readResult(circle)).toMatchObject({ kind: "damaged" });
  const tree = pdf(["<</Pages 2 0 R /Names <</EmbeddedFiles 3 0 R>>>>", "<</Count 1>>", "<</Kids [3 0 R 3 0 R]>>"]);
  expect(await readResult(tree)).toEqual({ kind: "none", pages: 1 });
  const deep = pdf([`${"[".repeat(100_000)}`, ""]);
  expect(await readResult(deep)).toMatchObject({ kind: "damaged" });
});

test("a table that claims more than the file holds, or never ends, is damage", async () => {
  const text = Buffer.from(report).toString("latin1");
  for (const table of ["xref\n0 999999999", "xref\n0 0 0 0", "xref\n(a"]) {
    const broken = text.replace(/\nxref\n[\s\S]*trailer/, `\n${table}`);
    expect(await readResult(Buffer.from(broken, "latin1"))).toMatchObject({ kind: "damaged" });
  }
});

test("no flipped or missing byte makes reading fail without an answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(report.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const changed = report.slice();
      changed[at] = byte;
      const read = await readResult(cut ? changed.slice(0, at) : changed);
      expect(["found", "none", "notPdf", "tooLarge", "resaved", "damaged"]).toContain(read.kind);
    }),
    { numRuns: 300 },
  );
});
