import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { strictestHolidays } from "../../../src/core/register/holidays.ts";
import { registerSummary } from "../../../src/core/register/registerSummary.ts";
import { registerDesk } from "../../../src/state/register/registerDesk.ts";
import type { FigureRequest, RegisterAnswer, RegisterAsk } from "../../../src/state/register/registerMessages.ts";

const request: FigureRequest = {
  today: "2026-06-01",
  filter: {},
  unit: "calendarDays",
  windowDays: 90,
  terms: [],
  holidays: strictestHolidays,
  daysOff: [],
};
const none = () => {};
const aDesk = () => registerDesk(1);
type Ask<K extends RegisterAsk["kind"]> = Extract<RegisterAnswer, { kind: K }>;

function answered<K extends RegisterAnswer["kind"]>(answer: RegisterAnswer, kind: K): Extract<RegisterAnswer, { kind: K }> {
  if (answer.kind !== kind) throw new Error(JSON.stringify(answer));
  return answer as Extract<RegisterAnswer, { kind: K }>;
}
async function preview(file: Blob, map = {}): Promise<Ask<"preview">> {
  return answered(await aDesk()({ kind: "preview", file, map }, none), "preview");
}
const codesOf = (answer: RegisterAnswer) => (answer.kind === "problems" ? answer.problems.map(({ code }) => code) : answer.kind);

const lines = [
  "Klachtnummer;Ontvangen op;Afgehandeld op;Kanaal;Categorie;Klantnummer;Cijfer",
  "K-1;13-1-2026;20-1-2026;Brief;Nota;Jansen;7,5",
  "K-2;14-1-2026;15-1-2026;Telefoon;Nota;Jansen;8",
  "K-3;15-1-2026;;Brief;Storing;Smit;",
  "K-4;31-02-2026;;Brief;Storing;Smit;",
];
const small = new Blob([`\uFEFF${lines.join("\r\n")}`]);

test("the preview shows what was found out about the file, and its first rows", async () => {
  const found = await preview(small);
  expect(found).toMatchObject({
    form: { kind: "csv", encoding: "utf-8", separator: ";" },
    byteOrderMark: true,
    header: ["Klachtnummer", "Ontvangen op", "Afgehandeld op", "Kanaal", "Categorie", "Klantnummer", "Cijfer"],
    columns: { id: 0, received: 1, closed: 2, channel: 3, category: 4, customer: 5, csat: 6 },
    decimalMark: "comma",
    rejected: [{ line: 5, code: "rowDateImpossible", column: "Ontvangen op", value: "31-2-2026" }],
    problems: [],
  });
  expect(found.dates).toContainEqual({ field: "received", order: "dayFirst", basis: "found" });
  expect(found.rows).toHaveLength(4);
});

test("a file without a known date of receipt still shows its headings, its rows and the columns that are known", async () => {
  const found = await preview(new Blob(["wanneer,categorie\n2026-01-01,Nota\n"]));
  expect(found).toMatchObject({ columns: { category: 1 }, problems: [{ code: "registerReceivedMissing" }], rows: [{ line: 2 }] });
  expect((await preview(new Blob(["wanneer,categorie\n2026-01-01,Nota\n"]), { columns: { received: "wanneer" } })).problems).toEqual([]);
});

test("the preview of a large file reads its start alone, up to the end of a line", async () => {
  const row = `2026-01-02,${"é".repeat(500)}\n`;
  const found = await preview(new Blob(["ontvangen op,categorie\n", row.repeat(3000)]));
  expect(found.form).toMatchObject({ encoding: "utf-8" });
  expect(found.rows).toHaveLength(100);
  expect(found.rejected).toEqual([]);
  expect(found.rows[0]?.cells[1]).toHaveLength(200);
});

test("the preview of a large Excel file reads its start alone, telling each step, and the whole file is read after it", async () => {
  const rows = Array.from({ length: 3000 }, (_, place) => [`K-${place}`, place < 2999 ? "13-1-2026" : "31-2-2026"]);
  const sheet = [["Nr", "Ontvangen op"], ...rows].map((row) => row.map((value) => ({ value })));
  const file = new Blob([new Uint8Array(await writeExcelFile(sheet).toBuffer())]);
  const steps: string[] = [];
  const desk = aDesk();
  const found = answered(await desk({ kind: "preview", file, map: {} }, ({ step }) => steps.push(step)), "preview");
  expect(steps).toEqual(["unpacking", "rows"]);
  expect(found.header).toEqual(["Nr", "Ontvangen op"]);
  expect(found.rows).toHaveLength(100);
  expect(found.rows[0]).toEqual({ line: 2, cells: ["K-0", "13-1-2026"] });
  const read = answered(await desk({ kind: "read", file, map: {} }, ({ step }) => steps.push(step)), "read");
  expect(read).toMatchObject({ read: 3000, used: 2999, rejected: 1 });
  expect([...new Set(steps.slice(2))]).toEqual(["file", "unpacking", "rows"]);
});

test("a register that is read gives counts that add up, its digest and the names to filter on", async () => {
  const desk = aDesk();
  const shares: (number | undefined)[] = [];
  const read = answered(await desk({ kind: "read", file: small, map: {} }, ({ share }) => shares.push(share)), "read");
  expect(read).toMatchObject({ read: 4, used: 3, rejected: 1, firstReceived: "2026-01-13", lastReceived: "2026-01-20" });
  expect(read.sha256).toBe(
    createHash("sha256")
      .update(`\uFEFF${lines.join("\r\n")}`)
      .digest("hex"),
  );
  expect(read.names.channel).toEqual([
    { name: "Brief", count: 2 },
    { name: "Telefoon", count: 1 },
  ]);
  expect(shares.at(-1)).toBe(1);
  expect(JSON.stringify(read)).not.toContain("Jansen");
});

test("figures follow filter, period, terms and unit, and come with what a dossier may keep", async () => {
  const desk = aDesk();
  await desk({ kind: "read", file: small, map: {} }, none);
  const ask = async (over: Partial<FigureRequest>) =>
    answered(await desk({ kind: "figures", request: { ...request, ...over } }, none), "figures");
  const all = await ask({});
  expect(all.summary.withinTerm).toMatchObject({ unknown: 3, received: 3 });
  expect(registerSummary.parse(all.summary)).toEqual(all.summary);
  const terms = [{ field: "", name: "", days: 5, unit: "workingDays", validFrom: "", source: "Reglement" } as const];
  expect((await ask({ terms })).summary.withinTerm).toMatchObject({ onTime: 2, closedLate: 0, openOverdue: 1, unknown: 0 });
  expect((await ask({ terms, filter: { channel: ["Telefoon"] } })).summary.withinTerm).toMatchObject({ onTime: 1, openOverdue: 0 });
  const both = await ask({ terms, filter: { channel: ["Telefoon", "Brief"], category: ["Nota"] } });
  expect(both.summary.withinTerm).toMatchObject({ onTime: 2, openOverdue: 0 });
  expect(both.summary.filter).toEqual({ channel: ["Brief", "Telefoon"], category: ["Nota"] });
  expect((await ask({ from: "2026-01-15" })).summary.pareto.top).toMatchObject([{ name: "Storing", count: 1 }]);
  expect((await ask({ unit: "workingDays" })).summary.unit).toBe("workingDays");
  expect((await ask({ unit: "workingDays" })).summary.turnaround).toMatchObject({
    histogram: [
      [1, 1],
      [5, 1],
    ],
  });
  expect((await ask({})).summary.shares.find(({ id }) => id === "recidivism")).toMatchObject({ part: 1, of: 3 });
});

test("every name that was chosen is kept whole with the figures, long names and many of them too", async () => {
  const desk = aDesk();
  const names = Array.from({ length: 60 }, (_, place) => `${"Zeer lange naam van een kanaal ".repeat(4)}${place}`);
  const rows = names.map((name) => `13-1-2026;${name}`).join("\n");
  const file = new Blob([`ontvangen op;kanaal\n${rows}\n14-1-2026;\n`]);
  const read = answered(await desk({ kind: "read", file, map: {} }, none), "read");
  expect(read.names.channel?.at(-1)).toEqual({ name: "", count: 1 });
  const chosen = [...(read.names.channel ?? [])].map(({ name }) => name);
  const { summary } = answered(await desk({ kind: "figures", request: { ...request, filter: { channel: chosen } } }, none), "figures");
  expect(summary.withinTerm.received).toBe(61);
  expect(new Set(summary.filter.channel)).toEqual(new Set(["", ...names]));
  expect(registerSummary.parse(summary)).toEqual(summary);
});

test("the cases behind a category are named by their keys", async () => {
  const desk = aDesk();
  await desk({ kind: "read", file: small, map: {} }, none);
  const cases = async (most: number, window = {}) =>
    answered(await desk({ kind: "cases", request, group: { field: "category", name: "Nota", ...window }, most }, none), "cases");
  expect(await cases(10)).toEqual({
    kind: "cases",
    total: 2,
    cases: [
      { id: "K-1", line: 2, received: "2026-01-13" },
      { id: "K-2", line: 3, received: "2026-01-14" },
    ],
  });
  expect(await cases(1)).toMatchObject({ total: 2, cases: [{ id: "K-1" }] });
  expect(await cases(10, { from: "2026-01-14", to: "2026-01-20" })).toMatchObject({ total: 1, cases: [{ id: "K-2" }] });
});

test("rejected rows come by the page, all of them", async () => {
  const desk = aDesk();
  const bad = Array.from({ length: 250 }, () => "31-02-2026").join("\n");
  const read = answered(await desk({ kind: "read", file: new Blob([`ontvangen op\n13-1-2026\n${bad}\n`]), map: {} }, none), "read");
  expect([read.read, read.used, read.rejected]).toEqual([251, 1, 250]);
  const page = answered(await desk({ kind: "rejected", from: 200, most: 100 }, none), "rejected");
  expect([page.total, page.rows.length, page.rows[0]?.line]).toEqual([250, 50, 203]);
});

test("nothing is told before a register has been read, nor after one that could not be read", async () => {
  const desk = aDesk();
  expect(codesOf(await desk({ kind: "figures", request }, none))).toEqual(["registerNotRead"]);
  await desk({ kind: "read", file: small, map: {} }, none);
  expect(codesOf(await desk({ kind: "read", file: new Blob(["niets"]), map: {} }, none))).toEqual(["registerReceivedMissing"]);
  expect(codesOf(await desk({ kind: "rejected", from: 0, most: 9 }, none))).toEqual(["registerNotRead"]);
});

test("a survey is read beside the register", async () => {
  const answer = await aDesk()({ kind: "survey", file: new Blob(["klager;nps\nja;9\nnee;3\n"]), map: {} }, none);
  expect(answered(answer, "survey").figures).toMatchObject({
    read: 2,
    used: 2,
    complainants: { nps: { promoters: 1 } },
    others: { nps: { detractors: 1 } },
  });
});

const wide = Array.from({ length: 300 }, (_, index) => `kolom ${index}`);
const excel = async () =>
  new Blob([
    new Uint8Array(
      await writeExcelFile([
        { sheet: "Klachten", data: [["ontvangen op"], [{ value: new Date("2026-01-05T00:00:00Z"), type: Date, format: "dd-mm-yyyy" }]] },
      ]).toBuffer(),
    ),
  ]);

test.each<[string, () => Blob | Promise<Blob>, object]>([
  ["an Excel file that was saved as .csv by name", excel, { read: 1, used: 1, rejected: 0 }],
  ["dates in mixed orders", () => new Blob(["ontvangen op\n13-1-2026\n14-1-2026\n1-15-2026\n"]), { read: 3, used: 2, rejected: 1 }],
  ["31 February", () => new Blob(["ontvangen op\n31-02-2026\n13-1-2026\n"]), { read: 2, used: 1, rejected: 1 }],
  [
    "a case closed before it was received",
    () => new Blob(["ontvangen op,afgehandeld op\n2026-01-05,2026-01-04\n"]),
    { read: 1, used: 1, rejected: 0 },
  ],
  ["300 columns", () => new Blob([`${wide.join(",")},ontvangen op\n${wide.map(() => "x").join(",")},2026-01-05\n`]), { read: 1, used: 1 }],
  [
    "quotation marks that never close",
    () => new Blob(['ontvangen op,categorie\n2026-01-05,"open\n2026-01-06,Nota\n']),
    { read: 2, used: 1, rejected: 1 },
  ],
  [
    "cells of 10,000 characters",
    () => new Blob([`ontvangen op,categorie,omschrijving\n2026-01-05,${"a".repeat(10_000)},${"b".repeat(10_000)}\n`]),
    { read: 1, used: 1 },
  ],
])("%s: the counts add up", async (_, file, expected) => {
  const read = answered(await aDesk()({ kind: "read", file: await file(), map: {} }, none), "read");
  expect(read).toMatchObject(expected);
  expect(read.read).toBe(read.used + read.rejected);
});

test.each([
  ["an empty file", "", ["registerBlank"]],
  ["a file without a column of dates", "naam,plaats\na,b\n", ["registerReceivedMissing"]],
  ["a file without a usable date", "ontvangen op\nmorgen\n", ["registerNoDates"]],
])("%s is refused with its remedy", async (_, text, expected) => {
  expect(codesOf(await aDesk()({ kind: "read", file: new Blob([text]), map: {} }, none))).toEqual(expected);
});
