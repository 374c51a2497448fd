import { expect, test } from "vitest";
import { firstRows } from "../../src/platform/firstRows.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (part: Uint8Array) => new TextDecoder().decode(part);
const sheet = (prefix: string, rows: readonly string[]) =>
  `<${prefix}worksheet><${prefix}sheetData>${rows.map((row) => `<${prefix}row>${row}</${prefix}row>`).join("")}</${prefix}sheetData><more/></${prefix}worksheet>`;

test("a sheet is cut off behind the last row that is wanted, with or without a prefix, past letters of several bytes", () => {
  for (const prefix of ["", "x:"]) {
    const whole = sheet(prefix, ["één", "twee", "drie"]);
    const closing = `</${prefix}sheetData></${prefix}worksheet>`;
    expect(text(firstRows(bytes(whole), 2))).toBe(`${whole.slice(0, whole.indexOf(`<${prefix}row>drie`))}${closing}`);
  }
});

test("a sheet of fewer rows, or of none, stays whole", () => {
  for (const rows of [["een", "twee"], []]) {
    const whole = bytes(sheet("", rows));
    expect(firstRows(whole, 3)).toBe(whole);
  }
});

test("of a sheet with very wide rows only the start is looked through", () => {
  const wide = "w".repeat(3_000_000);
  const cut = firstRows(bytes(sheet("", [wide, wide, wide, wide])), 1000);
  expect(text(cut).match(/<\/row>/g)).toHaveLength(2);
  expect(text(cut).endsWith("</row></sheetData></worksheet>")).toBe(true);
});
