import type { ExampleDraw } from "../exampleDraw.ts";
import { closedCases } from "../register/closedCases.ts";
import { lead } from "./team.ts";

/**
 * Thirty of the 412 files that had been closed for three months on the day of the draw, so that whoever wanted to come
 * back on the outcome has had the time. Places 0 and 1 are post, 2 to 18 telephone, 19 to 29 web and e-mail.
 */
export const complaintFiles: ExampleDraw = {
  population: (language) => closedCases(2026, language, "2026-05-01", "2026-06-22"),
  populationName: { nl: "afgesloten-klachten-2026-05-01-tot-2026-06-22.csv", en: "closed-complaints-2026-05-01-to-2026-06-22.csv" },
  populationSha256: {
    nl: "b75ee6c371dfbff10e3d5ed7733b734a89f3cbd45de415c0e23b3125868c2cd8",
    en: "bb8cc5801239bc8458d40d535b8bca04ecf7cfc3b909f9ba9acb7c22286729b3",
  },
  strata: { nl: "Kanaal", en: "Channel" },
  seed: "20260922",
  size: 30,
  by: lead,
  on: "2026-09-22",
  results: {
    "I.2.d": { showsNot: [] },
    "I.4.d": { showsNot: [3, 5, 6, 9, 12, 14, 17, 24] },
    "II.3.e": { showsNot: [4, 20] },
    "II.4.g": { showsNot: [2, 8, 11, 14, 18, 22, 27] },
    "II.4.i": { showsNot: [0, 9, 15] },
    "III.4.h": { applies: [1, 2, 7, 10, 13, 19, 22, 25, 28], showsNot: [1, 10, 19, 22, 28] },
    "IV.1.a": { showsNot: [0, 1, 8] },
    "IV.1.b": { showsNot: [11, 21] },
    "IV.1.c": { showsNot: [1, 15, 19, 20, 21, 22, 23, 25, 26, 27, 29] },
    "IV.1.d": { applies: [4, 8, 11, 16, 21, 26, 29], showsNot: [] },
    "IV.2.d": { showsNot: [19, 21, 22, 24, 26, 28] },
    "IV.2.e": { applies: [2, 5, 9, 13, 16, 18, 23, 27], showsNot: [5, 13, 16, 23, 27] },
    "IV.4.a": { showsNot: [12, 25] },
    "IV.4.b": { applies: [3, 7, 10, 17, 20, 23], showsNot: [] },
  },
  notes: {
    0: {
      nl: "Brief over een dubbele afschrijving. Bedrag is dezelfde dag teruggestort; meedenken was niet aan de orde.",
      en: "Letter about a double debit. The amount was refunded the same day; there was nothing to think along about.",
    },
    1: {
      nl: "Brief over een verkeerd adres op de nota. Direct hersteld en schriftelijk gesloten.",
      en: "Letter about a wrong address on the bill. Put right at once and closed in writing.",
    },
    4: {
      nl: "Eenvoudige meterstand. Wat de klant zelf wilde, staat er niet in; niemand is er slechter van geworden.",
      en: "Simple meter reading. The customer's own aim is not recorded; nobody was worse off.",
    },
    11: {
      nl: "Afwijzing die alleen naar de voorwaarden verwijst. Vervolg en kosten zijn wel uitgelegd.",
      en: "Rejection that only refers to the terms. Next steps and costs are explained.",
    },
    13: {
      nl: "Geen warm water met een baby in huis. Geen voorrang gekregen; opgelost na drie dagen.",
      en: "No hot water with a baby in the house. Given no priority; resolved after three days.",
    },
    24: {
      nl: "Webklacht, antwoord per post. De vraag of meer klanten geraakt zijn, is leeg.",
      en: "Web complaint, answered by post. The question whether more customers are affected is blank.",
    },
  },
  replaced: {
    6: {
      nl: "Dubbele registratie: dezelfde klacht staat ook onder het nummer ervoor.",
      en: "Duplicate: the same complaint is also filed under the number before it.",
    },
    26: {
      nl: "Schadeclaim bij graafwerk, verkeerd als klacht vastgelegd. Valt buiten de scope.",
      en: "Damage claim from excavation work, filed as a complaint by mistake. Out of scope.",
    },
  },
  picks: [
    {
      name: { nl: "K26-01686", en: "C26-01686" },
      note: {
        nl: "Gekozen omdat het om een kwetsbare klant gaat tijdens de warmtestoring van januari. Gebeld en van een kachel voorzien.",
        en: "Chosen because it concerns a vulnerable customer during the January heat outage. Called and given a heater.",
      },
      results: { "IV.2.e": "shows", "IV.4.a": "shows" },
    },
    {
      name: { nl: "K26-02113", en: "C26-02113" },
      note: {
        nl: "Gekozen vanwege de incassobrieven van maart. Leidde tot het intrekken van 52 brieven.",
        en: "Chosen because of the collection letters of March. Led to 52 letters being withdrawn.",
      },
      results: { "I.4.d": "shows", "II.3.e": "shows" },
    },
  ],
};
