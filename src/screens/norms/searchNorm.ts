import { foldText } from "../../core/dossier/foldText.ts";
import type { Criterion, Language, LocalText, Norm, Signal } from "../../core/norm/normSchema.ts";

/** What of a norm holds every word of the query. */
export type FoundInNorm = {
  /** Ids of criteria and warning signs. */
  readonly judged: ReadonlySet<string>;
  /** Ids of interpretations. */
  readonly interpretations: ReadonlySet<string>;
};

/** Case and accents do not matter. Undefined when the query holds no word. */
export function searchNorm(norm: Norm, language: Language, query: string): FoundInNorm | undefined {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const holds = (texts: readonly string[]) => {
    const folded = foldText(texts.join(" "));
    return words.every((word) => folded.includes(word));
  };
  const say = (text: LocalText) => text[language];
  const textsOf = (item: Criterion | Signal) => [
    item.ref,
    ...[item.text, ...(item.guidance === undefined ? [] : [item.guidance]), ...(item.aspects ?? []), item.advice].map(say),
    ...item.ask.map(({ text }) => say(text)),
  ];
  const judged = norm.sections
    .flatMap(({ criteria, signals }) => [...criteria, ...(signals ?? [])])
    .filter((item) => holds(textsOf(item)))
    .map(({ id }) => id);
  const interpretations = norm.interpretations
    .filter(({ about, choice, reason }) => holds([...about, say(choice), say(reason)]))
    .map(({ id }) => id);
  return { judged: new Set(judged), interpretations: new Set(interpretations) };
}
