import { expect, test } from "vitest";
import { type LocalText, normSchema } from "../../src/core/norm/normSchema.ts";
import { bundledNorms } from "./bundled.ts";

function textsOf(value: unknown): LocalText[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value && "en" in value && typeof value.nl === "string" && typeof value.en === "string")
    return [{ nl: value.nl, en: value.en }];
  return Object.values(value).flatMap(textsOf);
}

for (const { id, version, json } of bundledNorms()) {
  const norm = normSchema.parse(json);
  const items = norm.sections.flatMap((section) => [...section.criteria, ...(section.signals ?? [])]);

  test(`${id}@${version} keeps a plain tone in both languages: no exclamation marks, no double punctuation`, () => {
    const texts = textsOf(norm);
    expect(texts.length).toBeGreaterThan(300);
    const loud = texts.filter(({ nl, en }) => /!|\.\.|,,|\?\?/.test(nl + en));
    expect(loud).toEqual([]);
  });

  test(`${id}@${version} ends every criterion, explanation and advice as a sentence and every question as a question`, () => {
    const isSentence = (text: LocalText): boolean => /[.)]$/.test(text.nl) && /[.)]$/.test(text.en);
    const isQuestion = (text: LocalText): boolean => text.nl.endsWith("?") && text.en.endsWith("?");
    for (const item of items) {
      expect([item.text, item.advice, ...(item.guidance === undefined ? [] : [item.guidance])].filter((text) => !isSentence(text))).toEqual(
        [],
      );
      expect([...item.ask, ...(norm.questionBank ?? [])].filter(({ text }) => !isQuestion(text))).toEqual([]);
    }
  });

  test(`${id}@${version} gives no two criteria the same text`, () => {
    for (const language of ["nl", "en"] as const) {
      const texts = items.map((item) => item.text[language]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });

  test(`${id}@${version} has questions for people from two layers wherever it judges culture`, () => {
    const culture = items.filter((item) => norm.evidenceProfiles[item.profile]?.rule.kind === "culture");
    expect(culture.length).toBeGreaterThan(3);
    const asked = culture.map((item) => ({ id: item.id, layers: new Set(item.ask.map(({ role }) => norm.roles[role]?.layer)) }));
    expect(asked.filter(({ layers }) => layers.size < 2).map((item) => item.id)).toEqual([]);
  });
}
