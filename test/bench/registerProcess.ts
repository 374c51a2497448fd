/** All figures of a register, against merely cutting the same file into cells. Started by the bench: `registerProcess.ts FILE ROWS`. */
import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { dayOf } from "../../src/core/register/calendar.ts";
import { type ReadRegister, startRegister } from "../../src/core/register/readRegister.ts";
import type { Register } from "../../src/core/register/register.ts";
import { registerFigures } from "../../src/core/register/registerFigures.ts";
import { selectCases } from "../../src/core/register/selectCases.ts";
import { readCsv } from "../../src/platform/readCsv.ts";
import type { Figure } from "./figure.ts";

const [file = "", rows = ""] = process.argv.slice(2);
const today = dayOf("2026-06-01");
const pieceBytes = 256 * 1024;

const all = await timed(() => figuresOf());
// In kilobytes, on every system that Node knows.
const most = process.resourceUsage().maxRSS * 1024;
const parsing = await timed(() => merelyParse());
const filters = [];
for (let first = 0; first < 5; first += 1) {
  const names = all.outcome.words.channel?.names ?? [];
  const channel = [...names, ...names].slice(first, first + 4);
  filters.push((await timed(async () => registerFigures(selectCases(all.outcome, { channel }), {}, today))).ms);
}
if (parsing.outcome !== Number(rows) + 1 || all.outcome.used !== Number(rows)) throw new Error("Not every row was read");

const figures: readonly Figure[] = [
  { name: "all figures of 1,000,000 rows, CPU", value: all.ms / 1000, unit: "s" },
  { name: "against merely parsing the file", value: all.ms / parsing.ms, unit: "x", most: 2.5 },
  { name: "most memory of the whole process meanwhile", value: most / 1024 / 1024, unit: "MB", most: 300 },
  { name: "a first filter: all figures again, of the rows already read", value: filters[0] ?? 0, unit: "ms", most: 200 },
  { name: "another filter, middle one of five", value: [...filters].sort((a, b) => a - b)[2] ?? 0, unit: "ms", most: 200 },
];
console.log(JSON.stringify(figures));

async function figuresOf(): Promise<Register> {
  const read = await readCsv<ReadRegister>(
    () => createReadStream(file, { highWaterMark: pieceBytes }),
    {},
    (header) => {
      const started = startRegister(header, {});
      return started.kind === "problems" ? started : started.reader;
    },
  );
  if (read.kind === "problems" || read.result.kind === "problems") throw new Error("The register of the bench is refused");
  registerFigures(read.result.register, {}, today);
  return read.result.register;
}

/** The same library, in its own way of streaming, doing nothing with the rows. */
function merelyParse(): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: ",", newline: "\n", skipEmptyLines: true });
    parser.on("data", () => {
      count += 1;
    });
    parser.on("end", () => resolve(count));
    parser.on("error", reject);
    createReadStream(file, { highWaterMark: pieceBytes, encoding: "utf8" }).pipe(parser);
  });
}

async function timed<T>(task: () => Promise<T>): Promise<{ readonly outcome: T; readonly ms: number }> {
  const start = process.cpuUsage();
  const outcome = await task();
  const { user, system } = process.cpuUsage(start);
  return { outcome, ms: (user + system) / 1000 };
}
