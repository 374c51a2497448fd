/**
 * The report's own texts. A plain lookup, because the report is made in a worker and on the command line, where no
 * language is set up; the files have the shape that i18next uses elsewhere (`{{name}}`, `_one`, `_other`).
 */
import type { Language } from "../core/norm/normSchema.ts";
import { localeTag } from "../i18n/format.ts";
import en from "../i18n/locales/en/report.json" with { type: "json" };
import nl from "../i18n/locales/nl/report.json" with { type: "json" };

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];
type WithoutNumber<Key> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

export type WordKey = WithoutNumber<Paths<typeof nl>>;
type WordParams = Readonly<Record<string, string | number>>;
/** `count` picks singular or plural. Throws on a key or a placeholder that is missing: that is a mistake of the program. */
export type Words = (key: WordKey, params?: WordParams) => string;

export function wordsIn(language: Language): Words {
  const texts = new Map(flatten(language === "nl" ? nl : en));
  const plurals = new Intl.PluralRules(localeTag(language));
  return (key, params = {}) => {
    const text = texts.get(key) ?? texts.get(`${key}_${plurals.select(Number(params.count))}`);
    if (text === undefined) throw new Error(`no text for ${key}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`no value for ${name} in ${key}`);
      return String(value);
    });
  };
}

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as const] : flatten(value, `${prefix}${key}.`),
  );
}
