import type { ExampleCited } from "../exampleContent.ts";

/** What was seen at each observation, by the criterion that it is about. */
export const seen: ExampleCited = {
  "OBS-1": {
    "IV.2.a": { nl: "Vijf velden, twee minuten, klantnummer niet nodig", en: "Five fields, two minutes, no customer number needed" },
    "IV.2.b": { nl: "Op elke pagina één klik; postadres ontbrak", en: "One click from every page; postal address missing" },
    "IV.3.b": { nl: "Voorleesfunctie, toetsenbord en eenvoudige taal werken", en: "Read-aloud, keyboard and plain language work" },
    "IV.4.c": { nl: "10 en 20 werkdagen staan op de klachtenpagina", en: "10 and 20 working days are on the complaints page" },
    "III.3.f": { nl: "Eén zin over leren, geen verbetering genoemd", en: "One sentence about learning, no improvement named" },
    "III.4.f": { nl: "Alleen het rapportcijfer 7,5", en: "Only the rating of 7.5" },
  },
  "OBS-2": {
    "I.3.a": { nl: "Tien van de twaalf gesprekken met een uitnodigende vraag", en: "Ten of twelve calls with an inviting question" },
    "II.3.c": { nl: "Elf van de twaalf keer goed samengevat", en: "Summarised well eleven of twelve times" },
    "II.3.d": { nl: "Rustig, ook in een gesprek van 25 minuten", en: "Calm, also in a call of 25 minutes" },
  },
  "OBS-3": {
    "I.3.f": { nl: "Het feedbackoverzicht was het enige stuk op tafel", en: "The feedback overview was the only paper on the table" },
    "I.5.c": { nl: "Een monteur sprak de voorzitter tegen en kreeg gelijk", en: "An engineer contradicted the chair and was proved right" },
    "III.5.c": { nl: "Zes disciplines, elf mensen", en: "Six disciplines, eleven people" },
  },
  "OBS-4": {
    "IV.2.b": { nl: "Vijf van de zes keer binnen een minuut gevonden", en: "Found within a minute five of six times" },
    "IV.2.d": { nl: "Chatvraag na twee dagen beantwoord", en: "Chat question answered after two days" },
  },
  "OBS-5": {
    "II.4.a": { nl: "Klantbeeld open op elk scherm", en: "Customer view open on every screen" },
    "II.4.c": { nl: "23 ideeën met naam en datum op het bord", en: "23 ideas with name and date on the board" },
    "III.3.e": { nl: "Poster 'Dankzij een klacht' bij de koffie", en: "Poster 'Thanks to a complaint' near the coffee" },
    "II.1.a": { nl: "Werkplekken en koptelefoons in goede staat", en: "Workplaces and headsets in good condition" },
  },
  "OBS-6": { "IV.2.b": { nl: "Postadres staat op de pagina", en: "Postal address is on the page" } },
  "OBS-7": {
    "IV.2.e": {
      nl: "Twee van de drie kregen het gewone bericht van tien werkdagen",
      en: "Two of three received the ordinary message of ten working days",
    },
  },
  "OBS-8": {
    "I.4.b": { nl: "Niets van de directie te zien over klachten", en: "Nothing to be seen of the board on complaints" },
    "III.4.g": { nl: "Het rooster kent geen leermoment", en: "The rota has no learning session" },
  },
};
