import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { dateOf, dayOf } from "../../src/core/register/calendar.ts";
import { type ReadRegister, startRegister } from "../../src/core/register/readRegister.ts";
import { type RegisterFigures, registerFigures } from "../../src/core/register/registerFigures.ts";
import { selectCases } from "../../src/core/register/selectCases.ts";
import { readCsv } from "../../src/platform/readCsv.ts";
import type { Figure } from "./figure.ts";

const rows = 1_000_000;

/** A register of a million rows, about 200 MB: all figures, against merely cutting the same file into cells. */
export async function benchRegister(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-"));
  try {
    const file = join(folder, "register.csv");
    await writeRegister(file);
    const watch = watchMemory();
    const all = await timed(() => figuresOf(file));
    const most = watch.stop();
    const parsing = await timed(() => merelyParse(file));
    const channel = all.outcome.register.words.channel?.names.slice(0, 4) ?? [];
    const again = await timed(async () => registerFigures(selectCases(all.outcome.register, { channel }), {}, dayOf("2026-06-01")));
    if (parsing.outcome !== rows + 1 || all.outcome.register.used !== rows) throw new Error("Not every row was read");
    return [
      { name: "all figures of 1,000,000 rows, CPU", value: all.ms / 1000, unit: "s" },
      { name: "against merely parsing the file", value: all.ms / parsing.ms, unit: "x", most: 2.5 },
      { name: "most memory of the whole process meanwhile", value: most / 1024 / 1024, unit: "MB", most: 300 },
      { name: "another filter: all figures again, of the rows already read", value: again.ms, unit: "ms", most: 200 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function figuresOf(
  file: string,
): Promise<{ readonly register: Extract<ReadRegister, { kind: "register" }>["register"]; readonly figures: RegisterFigures }> {
  const read = await readCsv<ReadRegister>(
    () => createReadStream(file, { highWaterMark: 256 * 1024 }),
    {},
    (header) => {
      const started = startRegister(header, {});
      return started.kind === "problems" ? started : started.reader;
    },
  );
  if (read.kind === "problems" || read.result.kind === "problems") throw new Error("The register of the bench is refused");
  return { register: read.result.register, figures: registerFigures(read.result.register, {}, dayOf("2026-06-01")) };
}

/** The same library, in its own way of streaming, doing nothing with the rows. */
function merelyParse(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: ",", newline: "\n", skipEmptyLines: true });
    parser.on("data", () => {
      count += 1;
    });
    parser.on("end", () => resolve(count));
    parser.on("error", reject);
    createReadStream(file, { highWaterMark: 256 * 1024, encoding: "utf8" }).pipe(parser);
  });
}

export async function writeRegister(file: string): Promise<void> {
  const out = createWriteStream(file);
  const from = dayOf("2024-01-01");
  let seed = 1;
  const pick = (below: number) => {
    // A plain linear congruence: the same register every time.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  out.write("case id,date received,due date,closed date,status,channel,issue,sub-issue,department,product,timely response?,description\n");
  for (let row = 0; row < rows; row += 1) {
    const day = from + pick(850);
    const closed = pick(20) === 0 ? "" : `${dateOf(day + pick(60))} 16:${10 + pick(49)}:00`;
    const cells = [
      `K${row}`,
      `${dateOf(day)} 09:${10 + pick(49)}:00`,
      dateOf(day + 42),
      closed,
      closed === "" ? "open" : "closed",
      `channel ${pick(6)}`,
      `"subject, number ${pick(80)}"`,
      `cause ${pick(200)}`,
      `department ${pick(30)}`,
      `product ${pick(12)}`,
      pick(10) === 0 ? "no" : "yes",
      "A text of some length, as registers have them, that no figure needs at all".slice(0, 30 + pick(40)).replaceAll(",", ""),
    ];
    if (!out.write(`${cells.join(",")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

function watchMemory(): { readonly stop: () => number } {
  let most = held();
  const timer = setInterval(() => {
    most = Math.max(most, held());
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.max(most, held());
    },
  };
}

function held(): number {
  return process.memoryUsage().rss;
}

async function timed<T>(task: () => Promise<T>): Promise<{ readonly outcome: T; readonly ms: number }> {
  const start = process.cpuUsage();
  const outcome = await task();
  const { user, system } = process.cpuUsage(start);
  return { outcome, ms: (user + system) / 1000 };
}
