import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CommandResult } from "../../src/cli/command.ts";
import { register } from "../../src/cli/register.ts";
import { aFolder } from "./aFolder.ts";
import { toetssteen } from "./runProcess.ts";

const { folder, write } = aFolder();
const codes = (result: CommandResult) => (result.kind === "unusable" ? result.problems.map(({ code }) => code) : result.kind);
const outputOf = (result: CommandResult) => {
  if (result.kind !== "done") throw new Error(JSON.stringify(result.problems));
  return result.output;
};

const registers = process.env.TOETSSTEEN_REGISTERS ?? "";
const haveRegisters = existsSync(join(registers, "boston311-100.csv"));
if (!haveRegisters) console.warn("The public registers are not here (TOETSSTEEN_REGISTERS names their folder): their tests are skipped.");

test.skipIf(!haveRegisters)(
  "the Boston register: 72 on time, 5 late, 12 open and overdue, 11 without term, so not assessable",
  async () => {
    const output = outputOf(await register([join(registers, "boston311-100.csv"), "--today", "2022-06-01"], folder));
    expect(output).toMatchObject({
      read: 100,
      used: 100,
      rejected: 0,
      withinTerm: {
        onTime: 72,
        closedLate: 5,
        openOverdue: 12,
        unknown: 11,
        share: { onTime: 72, of: 89, percent: "80.9" },
        assessable: false,
      },
      timely: { yes: 0, no: 0, unknown: 100 },
      criteria: [{ id: "IV.4.c", atLeastPercent: 90, meets: null }],
    });
  },
);

test.skipIf(!haveRegisters)("the CFPB register of 2013: 80 issues, 18 vital few, 3093 timely, percentiles 0, 7 and 14 days", async () => {
  const output = outputOf(await register([join(registers, "cfpb-2013-3186rows.csv")], folder));
  expect(output).toMatchObject({
    read: 3186,
    used: 3186,
    rejected: 0,
    timely: { yes: 3093, no: 93, unknown: 0 },
    turnaroundDays: { basis: "received-firstResponse", n: 3180, negative: 6, p50: 0, p90: 7, p95: 14 },
    pareto: { categories: 80, vitalFew: 18 },
  });
  expect(output).toHaveProperty("pareto.top[0]", { category: "Incorrect information on credit report", count: 449 });
  expect(output).toHaveProperty("file.dates.received", { order: "monthFirst", basis: "found" });
});

test.skipIf(!haveRegisters)("the official CFPB subset: 280 records", async () => {
  const output = outputOf(await register([join(registers, "cfpb-official-subset-280rows.csv")], folder));
  expect(output).toMatchObject({ read: 280, used: 280, rejected: 0 });
});

const small = [
  "Klachtnummer;Ontvangen op;Streefdatum;Afgehandeld op;Categorie;Binnen termijn;Klantnummer",
  "K1;13-1-2026;20-1-2026;15-1-2026;Post;Ja;Jansen",
  "K2;14-1-2026;21-1-2026;22-1-2026;Post;Nee;Pieters",
  "K3;15-1-2026;22-1-2026;;Post;;Klaassen",
  "K4;31-02-2026;;;Post;;Smit",
].join("\r\n");

test("a small register gives the promised figures, as a process and as JSON", async () => {
  const { code, out, err } = await toetssteen(["register", write("klein.csv", small), "--today", "2026-06-01"], folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    read: 4,
    used: 3,
    rejected: 1,
    withinTerm: { onTime: 1, closedLate: 1, openOverdue: 1, unknown: 0, share: { onTime: 1, of: 3, percent: "33.3" }, assessable: true },
    timely: { yes: 1, no: 1, unknown: 1 },
    turnaroundDays: { basis: "received-closed", n: 2, negative: 0, p50: 5, p90: 7.4, p95: 7.7 },
    pareto: { categories: 1, vitalFew: 1, top: [{ category: "Post", count: 3 }] },
    patterns: [{ key: "Post", field: "category", count: 3, from: "2026-01-13", to: "2026-01-15" }],
    criteria: [{ id: "IV.4.c", meets: false }],
    rejectedRows: [{ line: 5, code: "rowDateImpossible", message: "The date 31-2-2026 in column Ontvangen op does not exist." }],
  });
});

test("keys of people and cases do not come out", async () => {
  const text = JSON.stringify(outputOf(await register([write("klein.csv", small)], folder)));
  for (const key of ["Jansen", "Pieters", "K1"]) expect(text).not.toContain(key);
});

test("a period counts terms that fell in it and cases received in it", async () => {
  const args = [write("klein.csv", small), "--from", "2026-01-21", "--to=2026-12-31", "--today", "2026-06-01"];
  expect(outputOf(await register(args, folder))).toMatchObject({
    used: 3,
    withinTerm: { onTime: 0, closedLate: 1, openOverdue: 1, received: 0 },
    pareto: { categories: 0, vitalFew: 0, top: [] },
    turnaroundDays: { n: 0, p50: null },
  });
});

test("a map corrects columns and the order of dates", async () => {
  write("vreemd.csv", "wanneer,soort\n2/1/2026,a\n3/1/2026,b\n");
  write("map.json", JSON.stringify({ columns: { received: "wanneer", category: 2 }, dateOrder: { received: "monthFirst" } }));
  const done = await register(["vreemd.csv", "--map", "map.json"], folder);
  expect(outputOf(done)).toMatchObject({
    perMonth: [
      { month: "2026-02", received: 1 },
      { month: "2026-03", received: 1 },
    ],
  });
  expect(done).toMatchObject({ warnings: [] });
});

test("dates that can be read both ways are reported with the remedy", async () => {
  const { code, err } = await toetssteen(["register", write("dubbel.csv", "ontvangen op\n2/1/2026\n")], folder);
  expect(code).toBe(0);
  expect(err).toContain("can be read in two ways");
});

test.each([
  ["no file", [], ["commandUsage"]],
  ["a file that is not there", ["weg.csv"], ["inputMissing"]],
  ["a folder", ["."], ["inputIsFolder"]],
  ["an option that is unknown", ["klein.csv", "--colour", "red"], ["commandOptionUnknown"]],
  ["a period turned round", ["klein.csv", "--from", "2026-02-01", "--to", "2026-01-01"], ["commandPeriodTurned"]],
  [
    "several mistakes",
    ["weg.csv", "--from", "2026-02-30", "--map", "fout.json"],
    ["commandDateUnknown", "inputMissing", "registerMapKeyUnknown", "registerMapValueUnknown"],
  ],
])("%s is refused", async (_, args, expected) => {
  write("klein.csv", small);
  write("fout.json", JSON.stringify({ kolommen: {}, separator: "x" }));
  expect(
    codes(await register(args, folder))
      .toString()
      .split(",")
      .sort(),
  ).toEqual([...expected].sort());
});

test.each([
  ["an empty file", "", ["inputEmpty"]],
  ["half an Excel file", new Uint8Array([0x50, 0x4b, 3, 4]), ["registerSheetDamaged"]],
  ["an Excel file of an old kind under the name of a CSV", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), ["registerIsExcel"]],
  ["a file without a known date column", "a,b\n1,2\n", ["registerReceivedMissing"]],
  ["a file without a date that can be read", "ontvangen op\nx\ny\n", ["registerNoDates"]],
  ["a heading alone", "ontvangen op;categorie", ["registerNoRows"]],
])("%s gives exit 2 with the remedy and nothing on standard output", async (_, content, expected) => {
  expect(codes(await register([write("slecht.csv", content)], folder))).toEqual(expected);
});

test("every reason to reject a row has a sentence of its own", async () => {
  const sentences = JSON.parse(readFileSync(join(import.meta.dirname, "../../src/i18n/locales/en/problems.json"), "utf8"));
  write(
    "rijen.csv",
    'ontvangen op,categorie\n13-1-2026,a\n,b\n32-1-2026,c\nx,d\n1-14-2026,e\n14-1-2026,f,g\n15-1-2026,"h "i" j"\n16-1-2026,"open\n',
  );
  const output = outputOf(await register(["rijen.csv"], folder));
  expect(output).toMatchObject({ read: 8, used: 1, rejected: 7 });
  const { rejectedRows } = output as { rejectedRows: { code: string; message: string }[] };
  expect(rejectedRows.map(({ code }) => code)).toEqual([
    "rowReceivedBlank",
    "rowDateImpossible",
    "rowDateUnreadable",
    "rowDateOtherOrder",
    "rowTooWide",
    "rowQuotesWrong",
    "rowQuoteOpen",
  ]);
  for (const { code, message } of rejectedRows) {
    expect(sentences).toHaveProperty(code);
    expect(message).not.toBe(code);
  }
});
