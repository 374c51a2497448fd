import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExamplePoint } from "../../exampleContent.ts";
import { lead, second } from "./team.ts";

const billing: LocalText = { nl: "Procesmanager facturatie", en: "Process manager, billing" };
const communications: LocalText = { nl: "Communicatie", en: "Communications" };
const customerDirector: LocalText = { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" };
const internalAudit: LocalText = { nl: "Interne audit", en: "Internal Audit" };
const quality: LocalText = { nl: "Kwaliteit", en: "Quality" };
const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };

export const morePoints: readonly ExamplePoint[] = [
  {
    criteria: ["IV.2.d", "IV.2.e"],
    title: { nl: "Kanaal en spoed terug in het systeem", en: "Channel and urgency back in the system" },
    condition: {
      nl: "21 van de 30 zaken gingen via het juiste kanaal en twee van de zeven dringende kregen voorrang (SAM-1).",
      en: "21 of 30 cases used the right channel and two of seven urgent ones were given priority (SAM-1).",
    },
    cause: {
      nl: "De brievenmodule maakt alleen post en het vinkje is vervallen.",
      en: "The letter module only makes post and the tick was lost.",
    },
    effect: { nl: "Sneller werken, maar minder passend voor de klant.", en: "Faster work, but less suited to the customer." },
    recommendation: {
      nl: "Laat de leverancier berichten en een veld voor spoed toevoegen; spreek tot dan een werkwijze af.",
      en: "Have the supplier add messages and a field for urgency; agree on a method until then.",
    },
    owner: serviceManager,
    term: "2027-04-30",
    impact: 4,
    effort: 4,
    grade: "major",
    addedOn: "2025-07-22",
    steps: [
      { to: "agreed", on: "2025-07-30", by: serviceManager, note: { nl: "Offerte gevraagd.", en: "Quotation requested." } },
      {
        to: "inProgress",
        on: "2026-03-02",
        by: serviceManager,
        note: {
          nl: "Leverancier levert in 2027; een tussentijdse werkwijze kwam er niet.",
          en: "The supplier delivers in 2027; an interim method was not made.",
        },
      },
    ],
  },
  {
    criteria: ["III.3.f", "III.3.g"],
    title: { nl: "Klanten vertellen wat er beter is", en: "Telling customers what has improved" },
    condition: {
      nl: "Website en nieuwsbrief noemen geen verbetering en geen doel (OBS-1).",
      en: "Website and newsletter name no improvement and no objective (OBS-1).",
    },
    cause: { nl: "Niemand heeft de opdracht.", en: "Nobody has been asked." },
    effect: { nl: "Wie klaagt, ziet niet dat het helpt.", en: "Those who complain do not see that it helps." },
    recommendation: {
      nl: "Publiceer elk kwartaal vijf verbeteringen en de stand van de doelen.",
      en: "Publish five improvements and progress on the objectives every quarter.",
    },
    owner: communications,
    term: "2026-03-31",
    impact: 4,
    effort: 1,
    grade: "major",
    addedOn: "2025-07-23",
    steps: [
      { to: "agreed", on: "2025-07-30", by: communications, note: { nl: "Opzet in het najaar.", en: "Outline in autumn." } },
      {
        to: "rejected",
        on: "2025-11-18",
        by: customerDirector,
        note: {
          nl: "Uitgesteld tot na de procesaudit; de directie wil eerst zeker zijn van de cijfers.",
          en: "Postponed until after the process audit; the executive board first wants to be sure of the figures.",
        },
      },
    ],
  },
  {
    criteria: ["III.3.b"],
    title: { nl: "Audit ook op kwaliteit en effect", en: "Audit quality and effect as well" },
    condition: {
      nl: "Het plan voor oktober 2025 gaat alleen over naleving (DOC-08).",
      en: "The plan for October 2025 concerns compliance only (DOC-08).",
    },
    cause: { nl: "Er zijn 160 uren begroot.", en: "160 hours have been budgeted." },
    effect: { nl: "Of klanten geholpen zijn, blijft buiten beeld.", en: "Whether customers are helped stays out of sight." },
    recommendation: { nl: "Verklein de steekproef en bel klanten na.", en: "Make the sample smaller and call customers." },
    owner: internalAudit,
    term: "2025-10-01",
    impact: 3,
    effort: 3,
    grade: "minor",
    addedOn: "2025-07-23",
    steps: [
      {
        to: "agreed",
        on: "2025-07-31",
        by: internalAudit,
        note: { nl: "Kwaliteit van antwoorden wordt toegevoegd.", en: "Quality of answers will be added." },
      },
      {
        to: "rejected",
        on: "2025-09-10",
        by: internalAudit,
        note: {
          nl: "Toegang en effect passen niet in 160 uren; in 2027 opnieuw bekijken.",
          en: "Access and effect do not fit in 160 hours; to be reconsidered in 2027.",
        },
      },
    ],
  },
  {
    criteria: ["III.3.c"],
    title: { nl: "Audituitkomsten naast missie en doelen", en: "Audit results beside mission and objectives" },
    condition: {
      nl: "De directie besprak de stand, niet de betekenis voor de doelen (DOC-03).",
      en: "The executive board discussed progress, not the meaning for the objectives (DOC-03).",
    },
    cause: { nl: "De doelen waren nog jong.", en: "The objectives were still young." },
    effect: { nl: "Bijsturen gebeurt per aanbeveling.", en: "Adjusting is done per recommendation." },
    recommendation: {
      nl: "Leg elke bevinding van de procesaudit naast missie en doelen.",
      en: "Set every finding of the process audit beside mission and objectives.",
    },
    owner: customerDirector,
    term: "2025-12-01",
    impact: 3,
    effort: 1,
    grade: "minor",
    addedOn: "2025-07-23",
    steps: [
      { to: "agreed", on: "2025-07-31", by: customerDirector, note: { nl: "In november.", en: "In November." } },
      { to: "inProgress", on: "2025-09-24", by: customerDirector, note: { nl: "", en: "" } },
      { to: "done", on: "2025-11-18", by: customerDirector, note: { nl: "Twee doelen bijgesteld.", en: "Two objectives revised." } },
      {
        to: "verified",
        on: "2026-02-16",
        by: { nl: lead, en: lead },
        note: { nl: "De afweging staat in het verslag.", en: "The consideration is in the minutes." },
        evidence: ["DOC-13"],
      },
    ],
  },
  {
    criteria: ["III.3.e", "III.3.h"],
    title: { nl: "Grote oorzaken aanpakken en dat laten weten", en: "Tackling main causes and saying so" },
    condition: {
      nl: "Op twee van de vier grote oorzaken loopt een aanpak (REG-2, DOC-11); klantcontact hoort er niets van (INT-06).",
      en: "Two of four main causes are being tackled (REG-2, DOC-11); the front office hears nothing of it (INT-06).",
    },
    cause: { nl: "Het verbeteroverleg kiest wat snel kan.", en: "The improvement meeting chooses what is quick." },
    effect: { nl: "De jaarnota blijft de grootste oorzaak.", en: "The annual bill remains the main cause." },
    recommendation: {
      nl: "Geef elke grote oorzaak een trekker en schrijf er elke maand over op intranet.",
      en: "Give every main cause a leader and write about it on the intranet every month.",
    },
    owner: quality,
    term: "2026-03-01",
    impact: 4,
    effort: 3,
    grade: "major",
    addedOn: "2025-07-23",
    steps: [
      { to: "agreed", on: "2025-07-30", by: quality, note: { nl: "Jaarnota en meters eerst.", en: "Annual bill and meters first." } },
      { to: "inProgress", on: "2025-09-22", by: quality, note: { nl: "Rubriek op intranet begonnen.", en: "Intranet series started." } },
      { to: "done", on: "2026-02-02", by: quality, note: { nl: "Op alle vier loopt een aanpak.", en: "All four are being tackled." } },
      {
        to: "verified",
        on: "2026-04-13",
        by: { nl: second, en: second },
        note: { nl: "Verwisselde meters van 31 naar 4 klachten per kwartaal.", en: "Swapped meters from 31 to 4 complaints a quarter." },
        evidence: ["REG-6"],
      },
    ],
  },
  {
    criteria: ["III.3.i"],
    title: { nl: "Oorzaken terug bij wie ze kan wegnemen", en: "Causes back to those who can remove them" },
    condition: {
      nl: "Alleen Facturatie krijgt een overzicht; 412 klachten gaan over monteurs van aannemers (REG-2, INT-12).",
      en: "Only Billing receives an overview; 412 complaints concern contractors' engineers (REG-2, INT-12).",
    },
    cause: { nl: "De contracten zwijgen over klachten.", en: "The contracts are silent on complaints." },
    effect: { nl: "Aannemers weten niet wat klanten ergert.", en: "Contractors do not know what annoys customers." },
    recommendation: {
      nl: "Geef elke afdeling een maandoverzicht en neem het op in de nieuwe contracten.",
      en: "Give every department a monthly overview and include it in the new contracts.",
    },
    owner: billing,
    term: "2027-02-28",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2025-07-23",
    steps: [
      {
        to: "agreed",
        on: "2025-07-30",
        by: billing,
        note: { nl: "Afdelingen in het najaar, aannemers bij de aanbesteding.", en: "Departments in autumn, contractors with the tender." },
      },
      {
        to: "inProgress",
        on: "2025-10-13",
        by: billing,
        note: { nl: "Alle eigen afdelingen krijgen het overzicht.", en: "All own departments receive the overview." },
      },
    ],
  },
  {
    criteria: ["II.4.a", "II.4.c", "II.4.e", "II.4.f"],
    title: { nl: "Middelen en inbreng die de klant merkt", en: "Resources and input that customers notice" },
    condition: {
      nl: "Het systeem dient vooral het werk (SAM-1) en inbreng van medewerkers wordt niet gevolgd (DOC-12).",
      en: "The system mainly serves the work (SAM-1) and staff input is not followed up (DOC-12).",
    },
    cause: { nl: "Bij de invoering ging snelheid voor.", en: "Speed came first in the introduction." },
    effect: { nl: "Medewerkers zien oplossingen die nergens landen.", en: "Staff see solutions that land nowhere." },
    recommendation: {
      nl: "Voer het klantbeeld in, houd een ideeënbord bij en gebruik inbreng en resultaten in de scholing.",
      en: "Introduce the customer view, keep an ideas board and use input and results in training.",
    },
    owner: serviceManager,
    term: "2026-03-31",
    impact: 4,
    effort: 3,
    grade: "major",
    addedOn: "2025-07-21",
    steps: [
      { to: "agreed", on: "2025-07-30", by: serviceManager, note: { nl: "Klantbeeld in oktober.", en: "Customer view in October." } },
      {
        to: "inProgress",
        on: "2025-10-27",
        by: serviceManager,
        note: { nl: "Klantbeeld werkt, ideeënbord hangt.", en: "Customer view works, ideas board is up." },
      },
      {
        to: "done",
        on: "2026-01-12",
        by: serviceManager,
        note: { nl: "Vier trainingen gebouwd op eigen inbreng.", en: "Four courses built on people's own input." },
      },
      {
        to: "verified",
        on: "2026-04-13",
        by: { nl: second, en: second },
        note: { nl: "In één keer goed steeg naar 70 %.", en: "Right first time rose to 70%." },
        evidence: ["REG-6"],
      },
    ],
  },
];
