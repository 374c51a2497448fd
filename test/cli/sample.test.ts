import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import { problemSentence } from "../../src/cli/problemSentence.ts";
import { sample } from "../../src/cli/sample.ts";
import { aFolder } from "./aFolder.ts";
import { toetssteen } from "./runProcess.ts";

vi.setConfig({ testTimeout: 60_000 });

const { folder, write } = aFolder();
const draw = (...args: readonly string[]) => sample(args, folder);
const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

async function problems(...args: readonly string[]): Promise<readonly string[]> {
  const result = await draw(...args);
  if (result.kind !== "unusable") throw new Error("not refused");
  return result.problems.map(problemSentence);
}

test("the same population, seed and size give the same draw, with what it can carry", async () => {
  const result = await draw("--population", "412", "--seed", "2026-09-15", "--size", "30");
  expect(result).toEqual(await draw("--population=412", "--size=30", "--seed=2026-09-15"));
  expect(result).toMatchObject({
    kind: "done",
    output: {
      population: {
        count: 412,
        sha256: sha256(
          `${Array.from({ length: 412 }, (_, index) => `${index + 1}`)
            .sort()
            .join("\n")}\n`,
        ),
      },
      seed: "2026-09-15",
      size: 30,
      drawn: expect.arrayContaining(["103", "393", "412"]),
      reserve: expect.arrayContaining(["105", "359"]),
      statement: { confidencePercent: 95, ifNoneFailsAtLeastPercent: 90, filesToShow: { 90: 29, 95: 59 } },
    },
  });
});

test("a list of names is drawn from whatever its order and line ends", async () => {
  const one = await draw("--population", write("a.txt", "K-3\nK-1\nK-2\n"), "--seed", "x", "--size", "2");
  const other = await draw("--population", write("a.txt", "\uFEFFK-1\r\nK-2\r\nK-3"), "--seed", "x", "--size", "2");
  expect(one).toEqual(other);
  expect(one).toMatchObject({ output: { population: { count: 3, sha256: sha256("K-1\nK-2\nK-3\n"), file: "a.txt" } } });
});

test("a table is divided over the strata of a column, and the number of the file is found by its name", async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index % 4 === 0 ? "Brief" : "Telefoon"};"Klacht; over, iets";Z${index}`);
  const file = write("b.csv", ["Kanaal;Tekst;Zaaknummer", ...lines].join("\n"));
  expect(await draw("--population", file, "--seed", "x", "--size", "8", "--strata", "kanaal")).toMatchObject({
    output: {
      population: { count: 20, columns: { id: "Zaaknummer", strata: "Kanaal" } },
      strata: [
        { name: "Brief", population: 5, drawn: [expect.stringMatching(/^Z/), expect.stringMatching(/^Z/)] },
        { name: "Telefoon", population: 15, drawn: { length: 6 } },
      ],
    },
  });
});

test("a table without a known column is read by its first, and old encodings are understood", async () => {
  const latin = Buffer.from("code;caf\u00e9\nK\u00e9-1;a\nK\u00e9-2;b\n", "latin1");
  expect(await draw("--population", write("c.csv", latin), "--seed", "x", "--size", "9", "--strata", "caf\u00e9")).toMatchObject({
    output: { population: { columns: { id: "code" } }, drawn: ["K\u00e9-1", "K\u00e9-2"] },
  });
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("K-1\r\nK-2\r\n", "utf16le")]);
  expect(await draw("--population", write("d.txt", utf16), "--seed", "x", "--size", "9")).toMatchObject({
    output: { population: { count: 2 } },
  });
});

test("every mistake is named at once, in rows as a spreadsheet counts them", async () => {
  const file = write("e.csv", "klachtnummer,kanaal\nK-1,post\n,post\nK-1,post\nK-2,\n");
  expect(await problems("--population", file, "--seed", " ", "--size", "0", "--strata", "kanaal")).toEqual([
    "0 does not fit --size. Give a whole number from 1.",
    expect.stringContaining("--seed"),
    "Row 3 has no number. Fill it in or remove the row.",
    "Row 4: K-1 is already in row 2. Keep each file once.",
    "Row 5: K-2 belongs to no stratum. Fill in the column.",
  ]);
});

test("a column that is not there, a torn quotation mark and strata without a list are refused", async () => {
  const file = write("f.csv", "id,kanaal\n1,post\n");
  expect(await problems("--population", file, "--seed", "x", "--size", "1", "--strata", "regio")).toEqual([
    "The list has no column regio. These are the columns: id, kanaal.",
  ]);
  const torn = write("g.csv", 'id,kanaal\n1,post\n2,"post\n');
  expect(await problems("--population", torn, "--seed", "x", "--size", "1")).toEqual([expect.stringMatching(/^Row \d+: a quotation mark/)]);
  expect(await problems("--population", "5", "--seed", "x", "--size", "1", "--strata", "regio")).toEqual([
    "Dividing over strata takes a list, not a number.",
  ]);
});

test("no population, no seed, no size, an empty list or a list that is not there: refused", async () => {
  expect(await problems("--population", "5")).toEqual([expect.stringContaining("sample --population")]);
  expect(await problems("--population", "0", "--seed", "x", "--size", "1")).toEqual([expect.stringContaining("no files")]);
  expect(await problems("--population", "1000001", "--seed", "x", "--size", "1")).toEqual([expect.stringContaining("1000000")]);
  expect(await problems("--population", "nowhere.csv", "--seed", "x", "--size", "1")).toHaveLength(1);
  expect(await problems("--population", write("h.csv", "id,kanaal\n"), "--seed", "x", "--size", "1")).toEqual([
    expect.stringContaining("no files"),
  ]);
});

test("a blank line between two others is a file without a name, at the end it is nothing", async () => {
  expect(await problems("--population", write("i.txt", "K-1\n\nK-1\n\n\n"), "--seed", "x", "--size", "1")).toEqual([
    "Row 2 has no number. Fill it in or remove the row.",
    "Row 3: K-1 is already in row 1. Keep each file once.",
  ]);
});

test("on the command line the draw is JSON and a mistake ends with 2 and nothing on standard output", async () => {
  const good = await toetssteen(["sample", "--population", "10", "--seed", "x", "--size", "3"], folder);
  expect(good).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(good.out).drawn).toHaveLength(3);
  expect(await toetssteen(["sample", "--population", "10"], folder)).toMatchObject({ code: 2, out: "" });
});
