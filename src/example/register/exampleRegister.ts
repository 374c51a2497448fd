import type { Language, LocalText } from "../../core/norm/normSchema.ts";
import { type Day, dateOf } from "../../core/register/calendar.ts";
import { type YearFigures, yearFigures } from "../klantbelang/yearFigures.ts";
import { type ExampleCase, type ExampleYear, exampleCases } from "./exampleCases.ts";
import { causeWords, channelWords, headings, outcomeWords } from "./registerWords.ts";
import { apportion, type Seeded, seeded } from "./seeded.ts";

export type ExampleRegister = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * The complaint register of the fictional organisation for one audit year: the same cases every time, in either language.
 * What it shows is what the example's audits say: cases in and out of term, causes, channels, right first time, reopened, ratings.
 */
export function exampleRegister(year: ExampleYear, language: Language): ExampleRegister {
  const figures = yearFigures[year];
  const cases = exampleCases(year);
  const chance = seeded(year * 7);
  const extras = extrasOf(cases, figures, chance);
  const say = (text: LocalText) => text[language];
  const date = (day: Day | undefined) => (day === undefined ? "" : dateIn(day, language));
  const flag = (given: boolean) => say(given ? { nl: "ja", en: "yes" } : { nl: "nee", en: "no" });
  const rows = cases.map(({ cause, received, due, closed }, place) => {
    const words = causeWords[cause];
    const extra = extras[place] ?? blankExtra;
    return [
      `${language === "nl" ? "K" : "C"}${String(year).slice(2)}-${String(place + 1).padStart(5, "0")}`,
      date(received),
      date(extra.acknowledged),
      date(extra.firstResponse),
      date(due),
      date(closed),
      say(closed === undefined ? { nl: "open", en: "open" } : { nl: "afgesloten", en: "closed" }),
      say(channelWords[extra.channel]),
      say(words.name),
      say(words.causes[extra.rootCause % words.causes.length] ?? words.name),
      say(words.product),
      say(words.department),
      say(severity[extra.severity]),
      closed === undefined ? "" : say(outcomeWords[extra.outcome]),
      closed === undefined ? "" : flag(extra.reopened),
      extra.customer,
      flag(extra.vulnerable),
      extra.mark,
      extra.action,
    ];
  });
  return { header: headings.map(say), rows };
}

/** The register as a file: semicolons and day first in Dutch, commas and the year first in English. */
export function exampleRegisterCsv(year: ExampleYear, language: Language): string {
  const { header, rows } = exampleRegister(year, language);
  const separator = language === "nl" ? ";" : ",";
  return `\uFEFF${[header, ...rows].map((cells) => cells.join(separator)).join("\r\n")}\r\n`;
}

const severity = { low: { nl: "laag", en: "low" }, normal: { nl: "middel", en: "medium" }, serious: { nl: "hoog", en: "high" } } as const;

type Extra = {
  readonly acknowledged: Day | undefined;
  readonly firstResponse: Day | undefined;
  readonly channel: keyof typeof channelWords;
  readonly rootCause: number;
  readonly severity: keyof typeof severity;
  readonly outcome: keyof typeof outcomeWords;
  readonly reopened: boolean;
  readonly customer: string;
  readonly vulnerable: boolean;
  readonly mark: string;
  readonly action: string;
};

const blankExtra: Extra = {
  acknowledged: undefined,
  firstResponse: undefined,
  channel: "telephone",
  rootCause: 0,
  severity: "normal",
  outcome: "upheld",
  reopened: false,
  customer: "",
  vulnerable: false,
  mark: "",
  action: "",
};

/** The rest of every case. Whatever the year's figures count is dealt out in exact numbers over the cases received in the year. */
function extrasOf(cases: readonly ExampleCase[], figures: YearFigures, chance: Seeded): readonly Extra[] {
  const places = [...cases.keys()];
  const inYear = chance.shuffled(places.filter((place) => cases[place]?.carriedOver === false));
  const closed = chance.shuffled(inYear.filter((place) => cases[place]?.closed !== undefined));
  const channels = new Map(inYear.map((place, index) => [place, channelAt(index, figures)]));
  const reopened = new Set(closed.slice(0, figures.reopened));
  const fixed = new Set(closed.slice(figures.reopened, figures.reopened + figures.rightFirstTime));
  const serious = new Set(inYear.slice(0, figures.serious));
  const marks = marksOf(figures.survey, chance);
  const markOf = new Map(chance.shuffled(closed).map((place, index) => [place, marks[index]]));
  const actionOf = new Map(chance.shuffled(closed).map((place, index) => [place, actionAt(index, figures)]));
  const customers = cases.length * 5;
  return cases.map(({ received, closed: ended }, place) => {
    const again = ended !== undefined && !fixed.has(place);
    return {
      acknowledged: chance.share() < 0.94 ? received + chance.below(3) : undefined,
      firstResponse: ended === undefined ? undefined : again ? received + chance.below(ended - received) : ended,
      channel: channels.get(place) ?? "telephone",
      rootCause: Math.floor(chance.share() ** 1.6 * 3),
      severity: serious.has(place) ? "serious" : chance.share() < 0.3 ? "low" : "normal",
      outcome: outcomeAt(chance.share()),
      reopened: reopened.has(place),
      customer: String(400_000 + chance.below(customers) * 7),
      vulnerable: chance.share() < 0.05,
      mark: String(markOf.get(place) ?? ""),
      action: actionOf.get(place) ?? "",
    };
  });
}

function channelAt(index: number, { channels }: YearFigures): keyof typeof channelWords {
  if (index < channels.post) return "post";
  return index < channels.post + channels.webAndMail ? "webAndMail" : "telephone";
}

function outcomeAt(share: number): keyof typeof outcomeWords {
  return share < 0.52 ? "upheld" : share < 0.7 ? "partly" : "notUpheld";
}

/** Some three complaints stand at the cradle of an improvement. */
function actionAt(index: number, { improvements, from }: YearFigures): string {
  if (index >= improvements.registered * 3) return "";
  return `V-${Number(from.slice(0, 4)) + 1}-${String((index % improvements.registered) + 1).padStart(2, "0")}`;
}

/** Marks from 1 to 10 whose mean is the one of the year. */
function marksOf({ replies, rating }: YearFigures["survey"], chance: Seeded): readonly number[] {
  const shape = apportion(replies, [3, 3, 4, 5, 8, 13, 24, 25, 10, 5]);
  const marks = [...chance.shuffled(shape.flatMap((count, place) => Array.from({ length: count }, () => place + 1)))];
  let missing = Math.round(rating * replies) - marks.reduce((sum, mark) => sum + mark, 0);
  for (let place = 0; missing !== 0; place = (place + 1) % marks.length) {
    const mark = marks[place] ?? 5;
    const step = missing > 0 ? 1 : -1;
    if (mark + step < 1 || mark + step > 10) continue;
    marks[place] = mark + step;
    missing -= step;
  }
  return marks;
}

function dateIn(day: Day, language: Language): string {
  const date = dateOf(day);
  if (language === "en") return date;
  const [year, month, dayOfMonth] = date.split("-");
  return `${dayOfMonth}-${month}-${year}`;
}
