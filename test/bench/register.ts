import { execFile } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { dateOf, dayOf } from "../../src/core/register/calendar.ts";
import type { Figure } from "./figure.ts";

const rows = 1_000_000;
const reading = fileURLToPath(new URL("registerProcess.ts", import.meta.url));

/** A register of a million rows, about 200 MB, in a process of its own: what was measured before would count in its memory. */
export async function benchRegister(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-"));
  try {
    const file = join(folder, "register.csv");
    await writeRegister(file);
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", reading, file, String(rows)]);
    // What that process prints is a list of figures.
    return JSON.parse(stdout) as readonly Figure[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
