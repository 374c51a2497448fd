import { expect, test } from "vitest";
import { figureKey, surveyKey } from "../../src/core/dossier/tiedFigure.ts";
import type { Language } from "../../src/core/norm/normSchema.ts";
import type { RegisterSummary } from "../../src/core/register/registerSummary.ts";
import { registerSummary } from "../../src/core/register/registerSummary.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { aDossier } from "../builders/aDossier.ts";
import { aRegisterSummary } from "../builders/aRegisterSummary.ts";
import { aSurveySummary } from "../builders/aSurveySummary.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { headingsIn, paragraphsIn } from "./textOf.ts";

const norm = bundledNorm("klantbelang");
const term = { field: "", name: "", days: 42, unit: "calendarDays", validFrom: "", source: "Reglement" } as const;

function keep(id: string, figures: RegisterSummary) {
  const { read, used, rejected, from = "", to = "" } = figures;
  const fields = { name: `${id}.csv`, sha256: "a".repeat(64), sizeBytes: 1, rows: { read, used, rejected }, from, to, figures, note: "" };
  return { kind: "keepRegister", id, fields } as const;
}

function written(language: Language, figures: readonly (readonly [string, RegisterSummary])[], published = true) {
  const builder = aDossier(norm);
  for (const [id, one] of figures) builder.run(keep(id, one));
  if (published) builder.run({ kind: "addTerm", id: "t", fields: term });
  const definition = buildDocument(buildReport(builder.build(), norm, { date: "2026-12-01", final: false }), { language });
  return { texts: paragraphsIn(definition), chapters: headingsIn(definition).filter(({ level }) => level === 1) };
}

test("the builder's register is one that a dossier may keep", () => {
  expect(registerSummary.safeParse(aRegisterSummary()).success).toBe(true);
});

test("the report explains that open cases past their term count as late, and what leaving them out would have said", () => {
  const dutch = written("nl", [["now", aRegisterSummary()]]).texts;
  expect(dutch).toContain(
    "Binnen de termijn zijn 72 van de 89 klachten: 80,9 %. Van de rest zijn er 5 te laat afgesloten en 12 nog open terwijl de termijn voorbij is. Die open klachten tellen als te laat. Zonder ze te tellen zou de uitkomst 93,5 % zijn (72 van 77): langzaam afsluiten zou dan lonen.",
  );
  expect(dutch).toContain("De norm vraagt bij IV.4.c ten minste 90 %: dit haalt het niet.");
  const english = written("en", [["now", aRegisterSummary()]]).texts;
  expect(english).toContain("The norm asks at IV.4.c for at least 90%: this does not reach it.");
});

test("with more than one in twenty terms unknown the share is not judged, and that is said", () => {
  const withinTerm = { onTime: 72, closedLate: 5, openOverdue: 12, unknown: 11, notYetDue: 0, received: 100, assessable: false };
  const { texts } = written("nl", [["now", aRegisterSummary({ withinTerm })]]);
  expect(texts.some((text) => text.includes("Van 11 van de 100 ontvangen klachten (11 %) is de termijn onbekend"))).toBe(true);
  expect(texts.some((text) => text.includes("De norm vraagt bij IV.4.c"))).toBe(false);
});

test("without a published term the criterion about published terms is not met, whatever the share", () => {
  const { texts } = written("nl", [["now", aRegisterSummary()]], false);
  expect(texts.some((text) => text.includes("Zonder gepubliceerde termijn is aan IV.4.c niet voldaan"))).toBe(true);
});

test("every figure stands with what it means, over which cases, and which are left out", () => {
  const { texts } = written("nl", [["now", aRegisterSummary()]]);
  for (const said of [
    "Binnen de termijn",
    "72 / 89",
    "klachten met een termijn die in de periode viel",
    "Niet meegeteld: termijn onbekend: 1; nog open, termijn niet voorbij: 3.",
    "Indicatief: minder dan 30.",
    "2 van de 3 onderwerpen geven samen 80 % van de klachten",
  ])
    expect(texts).toContain(said);
});

test("the share of every month stands with its fraction, or with why there is none", () => {
  const none = { onTime: 0, closedLate: 0, openOverdue: 0, unknown: 0, notYetDue: 0 };
  const perMonth = [
    { month: "2026-08", received: 30, ended: 20, withinTerm: { ...none, onTime: 27, openOverdue: 3 } },
    { month: "2026-09", received: 11, ended: 20, withinTerm: { ...none, onTime: 9, unknown: 2 } },
    { month: "2026-10", received: 5, ended: 6, withinTerm: none },
    { month: "2026-11", received: 4, ended: 2, withinTerm: { ...none, onTime: 2, notYetDue: 7 } },
  ];
  const { texts } = written("nl", [["now", aRegisterSummary({ perMonth })]]);
  for (const said of [
    "90 % (27\u00a0van\u00a030)",
    "niet te beoordelen: termijn onbekend bij 2 van 11",
    "er viel geen termijn in",
    "maand nog niet voorbij (2\u00a0van\u00a02 tot nu toe)",
  ])
    expect(texts).toContain(said);
  const before = perMonth.map(({ withinTerm: _, ...month }) => month);
  expect(
    written("nl", [["now", aRegisterSummary({ perMonth: before })]]).texts.some((text) => text.includes("Een maand zonder punt")),
  ).toBe(false);
});

test("open cases are told by age, and in each age how many are past their term", () => {
  const { texts } = written("nl", [["now", aRegisterSummary()]]);
  expect(texts).toContain("15 open, waarvan 7 na de termijn; de helft korter dan 20 dagen");
  const row = texts.indexOf("29 tot en met 42 dagen");
  expect(texts.slice(row, row + 5)).toEqual(["29 tot en met 42 dagen", "5", "2", "3", "0"]);
  const { terms: _, ...before } = aRegisterSummary().backlog ?? { n: 0, histogram: [], longer: 0 };
  expect(written("nl", [["now", aRegisterSummary({ backlog: before })]]).texts).toContain("15 open, de helft korter dan 20 dagen");
});

test("figures of a choice of cases say which in every population, and tell the criteria that their evidence speaks about", () => {
  const filter = { channel: ["", "Brief", "Telefoon"], category: ["Nota"] };
  const builder = aDossier(norm).run(keep("now", aRegisterSummary({ filter })));
  const fields = { title: "Cijfer", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  const register = { population: 89, from: "", to: "", register: "now", figure: figureKey("withinTerm", filter) };
  builder.run({ kind: "tieFigure", id: "e", fields, register, links: { "IV.4.c": "supports" } });
  const texts = paragraphsIn(buildDocument(buildReport(builder.build(), norm, { date: "2026-12-01", final: false }), { language: "nl" }));
  expect(texts).toContain(
    "klachten met een termijn die in de periode viel; alleen Kanaal: (niet ingevuld), Brief, Telefoon; Onderwerp: Nota",
  );
  expect(texts).toContain("Alleen: Kanaal: (niet ingevuld), Brief, Telefoon; Onderwerp: Nota.");
  expect(texts.some((text) => text.includes("IV.4.c") && text.startsWith("Als bewijs vastgelegd bij"))).toBe(true);
});

test("where working days count, the report says which days do not, with the reason of each day of the organisation's own", () => {
  const workdays = { goodFriday: false, liberationDay: "everyYear", daysOff: ["2026-05-15", "2026-12-28"] } as const;
  const builder = aDossier(norm).run(keep("now", aRegisterSummary({ workdays: { ...workdays, daysOff: [...workdays.daysOff] } })));
  builder.run({ kind: "addDaysOff", days: [{ id: "d", date: "2026-05-15", reason: "brugdag" }] });
  const saidIn = (language: Language) =>
    paragraphsIn(buildDocument(buildReport(builder.build(), norm, { date: "2026-12-01", final: false }), { language }));
  expect(saidIn("nl")).toContain(
    "Werkdagen zijn maandag tot en met vrijdag, zonder de Nederlandse feestdagen. Goede Vrijdag telt als werkdag. 5 mei telt elk jaar als vrije dag. Vrije dagen van de organisatie zelf: 15 mei 2026 (brugdag), 28 dec 2026.",
  );
  expect(saidIn("en").some((text) => text.endsWith("Days off of the organisation itself: 15 May 2026 (brugdag), 28 Dec 2026."))).toBe(true);
  expect(written("nl", [["now", aRegisterSummary()]]).texts.some((text) => text.startsWith("Werkdagen zijn"))).toBe(false);
});

test("the period before stands beside it, with whether a difference is more than chance", () => {
  const before = aRegisterSummary({
    from: "2025-01-01",
    to: "2025-12-31",
    shares: [{ id: "withinTerm", population: "dueInPeriod", part: 20, of: 90, excluded: [], indicative: false }],
  });
  const figures = [
    ["before", before],
    ["now", aRegisterSummary()],
  ] as const;
  expect(written("nl", figures).texts).toContain("meer dan toeval");
  const { texts, chapters } = written("en", figures);
  expect(texts).toContain("more than chance");
  expect(texts.some((text) => text.startsWith("Beside before.csv (1 January 2025 to 31 December 2025)"))).toBe(true);
  expect(chapters.filter(({ text }) => text.includes("Complaint register"))).toHaveLength(1);
});

test("a dossier without figures has no chapter about a register, and its chapters are numbered without a gap", () => {
  const { chapters } = written("nl", []);
  expect(chapters.some(({ text }) => text.includes("Klachtenregister"))).toBe(false);
  const numbers = chapters.slice(2).map(({ text }) => Number.parseInt(text, 10));
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});

test("a survey that is kept stands in the chapter, those who complained beside those who did not, with the criteria it speaks about", () => {
  const figures = aSurveySummary();
  const fields = { name: "enquete.csv", sha256: "b".repeat(64), sizeBytes: 1, from: "2026-01-01", to: "2026-06-30", figures };
  const builder = aDossier(norm).run({ kind: "keepSurvey", id: "s", fields });
  const texts = { title: "NPS", source: "enquete.csv", date: "", collectedBy: "", place: "", note: "" } as const;
  const register = { population: 500, from: "", to: "", figure: surveyKey("nps"), survey: "s" };
  builder.run({ kind: "tieFigure", id: "e", fields: texts, register, links: { "I.3.d": "neutral" } });
  const definition = buildDocument(buildReport(builder.build(), norm, { date: "2026-12-01", final: false }), { language: "nl" });
  const said = paragraphsIn(definition);
  expect(headingsIn(definition).some(({ text }) => text.endsWith("Enquête onder klanten"))).toBe(true);
  for (const text of [
    "Gehouden van 1 januari 2026 tot en met 30 juni 2026.",
    `Bron: enquete.csv, 503 rijen gelezen, 500 met een cijfer, 3 zonder. Digest van het bestand (SHA-256): ${"b".repeat(64)}.`,
    "klagers: −30,0 ± 15,3 (n = 100)",
    "overige klanten: 30,0 ± 7,7 (n = 400)",
    "Klagers bevelen de organisatie 60,0 punten minder aan dan de anderen (± 17,1): meer dan toeval.",
    "overige klanten: 7,6 ± 0,12 (n = 400)",
    "Als bewijs vastgelegd bij: I.3.d.",
  ])
    expect(said).toContain(text);
  const beside = aDossier(norm).run(keep("now", aRegisterSummary())).run({ kind: "keepSurvey", id: "s", fields });
  const both = buildDocument(buildReport(beside.build(), norm, { date: "2026-12-01", final: false }), { language: "en" });
  expect(headingsIn(both).filter(({ level, text }) => level === 1 && text.endsWith("Complaint register"))).toHaveLength(1);
  expect(paragraphsIn(both).some((text) => text.startsWith("Source: enquete.csv, 503 rows read"))).toBe(true);
});
