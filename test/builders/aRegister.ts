import { type ReadRegister, startRegister } from "../../src/core/register/readRegister.ts";
import type { Register } from "../../src/core/register/register.ts";
import type { RegisterMap } from "../../src/core/register/registerMap.ts";

/** A register from a heading and rows of cells, the way a file gives them. */
export function readRows(header: readonly string[], rows: readonly (readonly string[])[], map: RegisterMap = {}): ReadRegister {
  const started = startRegister(header, map);
  if (started.kind === "problems") return started;
  for (const [index, cells] of rows.entries()) started.reader.add({ line: index + 2, cells });
  return started.reader.done();
}

export function aRegister(header: readonly string[], rows: readonly (readonly string[])[], map: RegisterMap = {}): Register {
  const read = readRows(header, rows, map);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.register;
}
