import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExamplePoint } from "../../exampleContent.ts";
import { coordinator, leadOf2025, secondOf2025 } from "./team.ts";

const internalAudit: LocalText = { nl: "Interne audit", en: "Internal Audit" };
const risk: LocalText = { nl: "Risk & Compliance", en: "Risk & Compliance" };
const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };

export const morePoints: readonly ExamplePoint[] = [
  {
    criteria: ["III.2.a", "III.2.b"],
    title: { nl: "Audits om de twee jaar, met opvolging", en: "Audits every two years, with follow-up" },
    condition: {
      nl: "Tussen 2019 en 2023 is niet geaudit; twee van de acht aanbevelingen zijn uitgevoerd (DOC-07).",
      en: "There was no audit between 2019 and 2023; two of eight recommendations were carried out (DOC-07).",
    },
    cause: {
      nl: "Klachten stonden niet in het auditplan en vier aanbevelingen hadden geen eigenaar.",
      en: "Complaints were not in the audit plan and four recommendations had no owner.",
    },
    effect: {
      nl: "De organisatie betaalt voor een audit en leert er weinig van.",
      en: "The organisation pays for an audit and learns little from it.",
    },
    recommendation: {
      nl: "Leg audits voor vier jaar vast en geef elke aanbeveling een eigenaar en een datum.",
      en: "Fix audits for four years and give every recommendation an owner and a date.",
    },
    owner: internalAudit,
    term: "2025-01-01",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2024-09-18",
    steps: [
      {
        to: "agreed",
        on: "2024-10-01",
        by: internalAudit,
        note: { nl: "Voorgelegd aan de auditcommissie.", en: "Submitted to the audit committee." },
      },
      { to: "inProgress", on: "2024-11-06", by: internalAudit, note: { nl: "", en: "" } },
      {
        to: "done",
        on: "2024-12-12",
        by: internalAudit,
        note: { nl: "Meerjarenplan vastgesteld; lijst met eigenaren.", en: "Multi-year plan adopted; list with owners." },
      },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: leadOf2025, en: leadOf2025 },
        note: { nl: "Zes van de acht uitgevoerd.", en: "Six of eight carried out." },
        evidence: ["DOC-09"],
      },
    ],
  },
  {
    criteria: ["III.2.d", "III.2.e"],
    title: { nl: "Klachten als vroege waarschuwing", en: "Complaints as an early warning" },
    condition: {
      nl: "De risicoanalyse noemt geen klachten (DOC-08) en 96 foute nota's vielen pas na elf weken op (DOC-03).",
      en: "The risk analysis names no complaints (DOC-08) and 96 wrong bills were only noticed after eleven weeks (DOC-03).",
    },
    cause: {
      nl: "Het register en Risk & Compliance kennen elkaar niet.",
      en: "The register and Risk & Compliance do not know each other.",
    },
    effect: {
      nl: "Een fout kan veel klanten raken voordat iemand het ziet.",
      en: "An error can hit many customers before anyone notices.",
    },
    recommendation: {
      nl: "Bouw een melding bij vijf gelijke klachten en gebruik klachten in de risicoanalyse.",
      en: "Build an alert at five similar complaints and use complaints in the risk analysis.",
    },
    owner: risk,
    term: "2025-06-01",
    impact: 4,
    effort: 3,
    grade: "major",
    addedOn: "2024-09-18",
    steps: [
      {
        to: "agreed",
        on: "2024-10-01",
        by: risk,
        note: { nl: "Melding komt met het nieuwe systeem.", en: "The alert comes with the new system." },
      },
      { to: "inProgress", on: "2025-03-11", by: risk, note: { nl: "Risicoanalyse vernieuwd.", en: "Risk analysis renewed." } },
      { to: "done", on: "2025-05-06", by: risk, note: { nl: "Melding werkt.", en: "Alert works." } },
      {
        to: "verified",
        on: "2025-09-15",
        by: { nl: leadOf2025, en: leadOf2025 },
        note: { nl: "Drie van de vijf meldingen waren terecht en op tijd.", en: "Three of five alerts were justified and on time." },
        evidence: ["REG-5"],
      },
    ],
  },
  {
    criteria: ["IV.4.a", "IV.4.b", "IV.4.c"],
    title: {
      nl: "Weer binnen de termijn, en de klant weet hoe het staat",
      en: "Within term again, and the customer knows how things stand",
    },
    condition: {
      nl: "84,6 % is op tijd beantwoord (REG-1); 21 van de 30 klanten hoorden tussentijds iets (SAM-1).",
      en: "84.6% was answered on time (REG-1); 21 of 30 customers heard something meanwhile (SAM-1).",
    },
    cause: {
      nl: "Zeven op de tien late zaken wachten op een andere afdeling.",
      en: "Seven in ten late cases wait for another department.",
    },
    effect: { nl: "Klanten bellen opnieuw en de druk loopt op.", en: "Customers call again and pressure rises." },
    recommendation: {
      nl: "Houd elke week een korte start met Facturatie en de buitendienst en werk met een dagelijkse herinnering.",
      en: "Hold a short weekly start with Billing and field service and use a daily reminder.",
    },
    owner: serviceManager,
    term: "2025-03-01",
    impact: 5,
    effort: 3,
    grade: "major",
    addedOn: "2024-09-18",
    steps: [
      { to: "agreed", on: "2024-09-24", by: serviceManager, note: { nl: "Facturatie doet mee.", en: "Billing joins in." } },
      { to: "inProgress", on: "2024-10-07", by: serviceManager, note: { nl: "Proef met Facturatie.", en: "Trial with Billing." } },
      {
        to: "done",
        on: "2024-11-04",
        by: serviceManager,
        note: { nl: "Weekstart vast, herinnering ingesteld.", en: "Weekly start fixed, reminder set." },
      },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: secondOf2025, en: secondOf2025 },
        note: { nl: "91,3 % op tijd over het hele jaar.", en: "91.3% on time over the whole year." },
        evidence: ["REG-4", "SAM-2"],
      },
    ],
  },
  {
    criteria: ["IV.1.d"],
    title: { nl: "Juiste verwijzing bij een afwijzing", en: "Right reference after a rejection" },
    condition: {
      nl: "Vier van de zes klagers lazen waar zij terechtkonden, met een oud adres (SAM-1, INT-08).",
      en: "Four of six complainants read where to turn, with an old address (SAM-1, INT-08).",
    },
    cause: { nl: "De bijlage was sinds 2020 niet nagekeken.", en: "The annex had not been checked since 2020." },
    effect: {
      nl: "Klanten lopen vast op het moment dat zij ons niet meer geloven.",
      en: "Customers get stuck at the moment they no longer believe us.",
    },
    recommendation: {
      nl: "Maak één bijlage met adres en kosten en laat haar elk jaar nakijken.",
      en: "Make one annex with address and cost and have it checked every year.",
    },
    owner: coordinator,
    term: "2024-12-15",
    impact: 3,
    effort: 1,
    grade: "minor",
    addedOn: "2024-09-18",
    steps: [
      { to: "agreed", on: "2024-09-26", by: coordinator, note: { nl: "Met Risk & Compliance.", en: "With Risk & Compliance." } },
      { to: "inProgress", on: "2024-11-02", by: coordinator, note: { nl: "", en: "" } },
      {
        to: "done",
        on: "2024-12-09",
        by: coordinator,
        note: { nl: "Nieuwe bijlage bij elke afwijzing.", en: "New annex with every rejection." },
      },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: secondOf2025, en: secondOf2025 },
        note: { nl: "Zes van de zes in de nieuwe steekproef.", en: "Six of six in the new sample." },
        evidence: ["SAM-2"],
      },
    ],
  },
  {
    criteria: ["IV.1.b", "IV.1.c"],
    title: { nl: "Begrijpelijke brieven en een nette afsluiting", en: "Clear letters and proper closing" },
    condition: {
      nl: "22 van de 30 brieven leggen het besluit uit en 17 klanten is gevraagd of het klaar was (SAM-1).",
      en: "22 of 30 letters explain the decision and 17 customers were asked whether it was done (SAM-1).",
    },
    cause: { nl: "Standaardzinnen uit een oude map.", en: "Standard phrases from an old folder." },
    effect: { nl: "Een goed besluit komt over als een afwijzing.", en: "A good decision comes across as a rejection." },
    recommendation: {
      nl: "Schrijf een korte wijzer en vraag bij elke sluiting of de klant klaar is.",
      en: "Write a short guide and ask at every closing whether the customer is done.",
    },
    owner: serviceManager,
    term: "2025-06-01",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2024-09-18",
    steps: [
      { to: "agreed", on: "2024-09-26", by: serviceManager, note: { nl: "Na de termijnen.", en: "After the terms." } },
      {
        to: "rejected",
        on: "2025-07-25",
        by: serviceManager,
        note: {
          nl: "Bleef liggen door het nieuwe systeem; gaat verder als punt 5 en punt 6 van 2025.",
          en: "Left because of the new system; continues as points 5 and 6 of 2025.",
        },
      },
    ],
  },
];
