import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcelFile from "write-excel-file/node";
import { dateOf, dayOf } from "../../src/core/register/calendar.ts";
import { type ReadRegister, startRegister } from "../../src/core/register/readRegister.ts";
import { readRows } from "../../src/platform/readRows.ts";
import type { Figure } from "./figure.ts";

const rows = 100_000;

/** The same register as an Excel file of a hundred thousand rows. */
export async function benchRegisterSheet(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-"));
  try {
    const file = join(folder, "register.xlsx");
    await writeSheet(file);
    const start = performance.now();
    const read = await readRows<ReadRegister>(
      async function* () {
        yield readFileSync(file);
      },
      {},
      (header) => {
        const started = startRegister(header, {});
        return started.kind === "problems" ? started : started.reader;
      },
    );
    if (read.kind === "problems" || read.result.kind === "problems" || read.result.register.used !== rows)
      throw new Error("Not every row was read");
    return [{ name: "100,000 rows of Excel read", value: (performance.now() - start) / 1000, unit: "s" }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSheet(file: string): Promise<void> {
  const from = dayOf("2024-01-01");
  const day = (date: number) => ({ value: new Date(`${dateOf(date)}T00:00:00Z`), type: Date, format: "dd-mm-yyyy" });
  const data = Array.from({ length: rows }, (_, row) => [
    `K${row}`,
    day(from + (row % 850)),
    day(from + (row % 850) + 42),
    day(from + (row % 850) + (row % 61)),
    `channel ${row % 6}`,
    `subject, number ${row % 80}`,
    `cause ${row % 200}`,
    `department ${row % 30}`,
    `product ${row % 12}`,
    "A text of some length, as registers have them, that no figure needs at all",
  ]);
  const header = [
    "case id",
    "date received",
    "due date",
    "closed date",
    "channel",
    "issue",
    "sub-issue",
    "department",
    "product",
    "description",
  ];
  await writeExcelFile([header, ...data]).toFile(file);
}
