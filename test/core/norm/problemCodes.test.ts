import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../../../src/i18n/locales/en/problems.json" with { type: "json" };
import nl from "../../../src/i18n/locales/nl/problems.json" with { type: "json" };

const folder = join(import.meta.dirname, "../../../src/core/norm");
const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
const codes = new Set(sources.flatMap((source) => source.match(/(?<=")norm[A-Z]\w+(?=")/g) ?? []));

test("every problem a norm can have is a sentence in both languages", () => {
  expect(codes.size).toBeGreaterThan(50);
  for (const sentences of [nl, en]) expect([...codes].filter((code) => !Object.hasOwn(sentences, code))).toEqual([]);
});

test("both languages fill the same places in a sentence", () => {
  const places = (sentence: string): string[] => [...new Set(sentence.match(/{{\w+}}/g) ?? [])].sort();
  const dutch: Readonly<Record<string, string>> = nl;
  const english: Readonly<Record<string, string>> = en;
  for (const code of codes) expect([code, places(english[code] ?? "")]).toEqual([code, places(dutch[code] ?? "")]);
});
