import { expect, test } from "vitest";
import { sources } from "./sources.ts";

type Words = ReadonlyMap<string, string>;

const files = sources(["src/i18n/locales"], /\.json$/).map(({ path, text }) => {
  const [language = "", namespace = ""] = path.replace("src/i18n/locales/", "").replace(".json", "").split("/");
  return { language, namespace, words: flatten(JSON.parse(text)) };
});
const namespaces = [...new Set(files.map((file) => file.namespace))].sort();

test("the words have been read", () => {
  expect(namespaces).toContain("app");
  expect(namespaces).toContain("home");
});

test.each(namespaces)("%s says the same things in Dutch and in English", (namespace) => {
  const [nl, en] = [wordsOf("nl", namespace), wordsOf("en", namespace)];
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
});

test.each(namespaces)("%s fills in the same values in Dutch and in English", (namespace) => {
  const [nl, en] = [wordsOf("nl", namespace), wordsOf("en", namespace)];
  const different = [...nl].filter(([key, text]) => placeholders(text).join() !== placeholders(en.get(key) ?? "").join());
  expect(different.map(([key]) => key)).toEqual([]);
});

test.each(namespaces)("%s leaves nothing unsaid", (namespace) => {
  const empty = ["nl", "en"].flatMap((language) =>
    [...wordsOf(language, namespace)].filter(([, text]) => text.trim() === "").map(([key]) => `${language}: ${key}`),
  );
  expect(empty).toEqual([]);
});

test.each(namespaces)("%s shouts nowhere", (namespace) => {
  const loud = ["nl", "en"].flatMap((language) =>
    [...wordsOf(language, namespace)].filter(([, text]) => /!|\p{Extended_Pictographic}/u.test(text)).map(([key]) => `${language}: ${key}`),
  );
  expect(loud).toEqual([]);
});

function wordsOf(language: string, namespace: string): Words {
  const file = files.find((candidate) => candidate.language === language && candidate.namespace === namespace);
  if (file === undefined) throw new Error(`src/i18n/locales/${language}/${namespace}.json is missing`);
  return file.words;
}

function flatten(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) throw new Error(`${path} is neither words nor a group of words`);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, path === "" ? key : `${path}.${key}`)]));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? "").sort();
}
