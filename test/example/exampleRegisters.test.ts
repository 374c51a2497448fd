import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { registerSummary } from "../../src/core/register/registerSummary.ts";
import { yearFigures } from "../../src/example/klantbelang/yearFigures.ts";
import { exampleRegisterCsv } from "../../src/example/register/exampleRegister.ts";
import { exampleRegisterFiles, exampleRegisters } from "../../src/example/register/exampleRegisters.ts";

const years = [2024, 2025, 2026] as const;
const languages = ["nl", "en"] as const;

test("what the example says of its register files is true of the files", () => {
  for (const year of years) {
    for (const language of languages) {
      const bytes = Buffer.from(exampleRegisterCsv(year, language));
      expect(exampleRegisterFiles[year][language]).toEqual([bytes.length, createHash("sha256").update(bytes).digest("hex")]);
    }
  }
});

test("the example keeps its own year and the year before, with figures that are sound and say what its audits say", () => {
  const { registers, terms } = exampleRegisters(2026, "nl", (name) => name, "Noor");
  expect(Object.keys(registers)).toEqual(["register 2025", "register 2026"]);
  for (const { figures } of Object.values(registers)) expect(registerSummary.safeParse(figures).success).toBe(true);
  expect(registers["register 2026"]?.figures?.withinTerm.received).toBe(yearFigures[2026].received);
  expect(Object.values(terms).map(({ days }) => days)).toContain(10);
});
