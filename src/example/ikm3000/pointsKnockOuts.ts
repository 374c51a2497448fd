import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExamplePoint, ExampleStep } from "../exampleContent.ts";
import { second } from "./team.ts";

const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };
const quality: LocalText = { nl: "Manager Kwaliteit", en: "Quality manager" };
const communications: LocalText = { nl: "Hoofd Communicatie", en: "Head of Communications" };
const auditor: LocalText = { nl: second, en: second };
const privacyOfficer: LocalText = { nl: "Privacyfunctionaris", en: "Privacy officer" };

const agreedBy = (by: LocalText, nl: string, en: string, on = "2026-11-18"): ExampleStep => ({ to: "agreed", on, by, note: { nl, en } });

export const pointsKnockOuts: readonly ExamplePoint[] = [
  {
    criteria: ["IKM.B4"],
    title: { nl: "Privacy ook op de werkvloer", en: "Privacy on the work floor too" },
    condition: {
      nl: "Namen en adressen op een wit bord, twee werkplekken te volgen vanaf de koffiehoek (OBS-3).",
      en: "Names and addresses on a whiteboard, two desks within earshot of the coffee corner (OBS-3).",
    },
    cause: { nl: "De privacytoets kijkt naar systemen en niet naar ruimtes.", en: "The privacy review looks at systems and not at rooms." },
    effect: { nl: "Bezoekers kunnen horen en lezen wie er klaagt.", en: "Visitors can hear and read who is complaining." },
    recommendation: {
      nl: "Verplaats de twee werkplekken of scherm ze af, en neem de werkruimte op in de jaarlijkse toets.",
      en: "Move or screen off the two desks, and include the workspace in the annual review.",
    },
    owner: privacyOfficer,
    term: "2026-12-31",
    impact: 5,
    effort: 1,
    grade: "major",
    addedOn: "2026-11-05",
    steps: [
      agreedBy(privacyOfficer, "Bord is op 5 november weggehaald.", "The board was removed on 5 November.", "2026-11-06"),
      { to: "inProgress", on: "2026-11-18", by: privacyOfficer, note: { nl: "Schermen zijn besteld.", en: "Screens have been ordered." } },
    ],
  },
  {
    criteria: ["IKM.C1", "IKM.C5"],
    title: { nl: "Oorzaken aantoonbaar wegnemen", en: "Demonstrably remove causes" },
    condition: {
      nl: "Bij 11 van de 23 uitgevoerde verbeteringen is aangetoond dat de oorzaak weg is (REG-4). Warmtestoring en monteursafspraak dalen niet (REG-2).",
      en: "For 11 of 23 completed improvements the cause is shown to be gone (REG-4). Heat outage and engineer's appointment are not declining (REG-2).",
    },
    cause: {
      nl: "Een verbetering sluit als de maatregel er is, niet als het effect er is.",
      en: "An improvement closes once the measure is in place, not once the effect is.",
    },
    effect: {
      nl: "Dezelfde klachten keren terug; die twee oorzaken zijn samen 872 klachten per jaar.",
      en: "The same complaints return; those two causes account for 872 complaints a year.",
    },
    recommendation: {
      nl: "Sluit pas na een nameting van drie maanden en spreek voor de vier grote oorzaken een dalingsdoel af.",
      en: "Close only after three months of measurement and agree a reduction target for the four main causes.",
    },
    owner: quality,
    term: "2027-06-30",
    impact: 5,
    effort: 4,
    grade: "major",
    addedOn: "2026-11-13",
    steps: [
      agreedBy(quality, "Sluit aan op het punt uit de interne audit.", "Ties in with the point from the internal audit."),
      {
        to: "inProgress",
        on: "2026-11-19",
        by: quality,
        note: { nl: "Eerste vijf nametingen gepland.", en: "First five measurements planned." },
      },
    ],
  },
  {
    criteria: ["IKM.D2", "IKM.E2"],
    title: {
      nl: "Directie en belang zichtbaar bij Buitendienst en Facturatie",
      en: "Board and importance visible in Field Service and Billing",
    },
    condition: {
      nl: "Van negen monteurs en medewerkers Facturatie had er één een directeur over klachten gehoord (INT-07, INT-09).",
      en: "Of nine engineers and billing staff one had heard a director speak about complaints (INT-07, INT-09).",
    },
    cause: {
      nl: "Meeloopdiensten en rubriek richten zich op het klantcentrum.",
      en: "Shifts and the intranet series focus on the customer centre.",
    },
    effect: {
      nl: "Waar oorzaken ontstaan, gelden klachten als werk van een ander.",
      en: "Where causes arise, complaints are seen as someone else's work.",
    },
    recommendation: {
      nl: "Laat directeuren meelopen met een klacht als startpunt en bespreek elke maand één klacht in deze teams.",
      en: "Have directors go along starting from a complaint and discuss one complaint a month in these teams.",
    },
    owner: { nl: "Algemeen directeur", en: "Chief executive" },
    term: "2027-06-30",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2026-11-13",
    steps: [
      agreedBy(
        { nl: "Algemeen directeur", en: "Chief executive" },
        "Eerste dag staat op 9 februari.",
        "The first day is set for 9 February.",
      ),
    ],
  },
  {
    criteria: ["IKM.H4"],
    title: { nl: "Een naam achter elk knelpunt", en: "A name behind every problem" },
    condition: { nl: "Negen van de 38 verbeteringen hebben geen eigenaar (REG-4).", en: "Nine of 38 improvements have no owner (REG-4)." },
    cause: { nl: "Het register accepteert een afdeling of een leeg veld.", en: "The register accepts a department or an empty field." },
    effect: {
      nl: "Deze negen liggen gemiddeld twee maanden langer stil en worden in het overleg overgeslagen (OBS-4).",
      en: "These nine lie idle two months longer on average and are skipped in the meeting (OBS-4).",
    },
    recommendation: {
      nl: "Maak naam en einddatum verplicht en wijs de negen punten toe in het eerstvolgende overleg.",
      en: "Make name and due date mandatory and assign the nine items in the next meeting.",
    },
    owner: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    term: "2026-12-15",
    impact: 4,
    effort: 1,
    grade: "major",
    addedOn: "2026-11-13",
    steps: [
      agreedBy(
        { nl: "Klachtencoördinator", en: "Complaint coordinator" },
        "Drie punten direct overgenomen.",
        "Three items taken over at once.",
      ),
      {
        to: "inProgress",
        on: "2026-11-19",
        by: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
        note: { nl: "Vijf van de negen toegewezen.", en: "Five of nine assigned." },
      },
      {
        to: "done",
        on: "2026-11-20",
        by: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
        note: {
          nl: "Alle negen toegewezen, veld is verplicht. Wacht op controle.",
          en: "All nine assigned, field is mandatory. Awaiting verification.",
        },
      },
    ],
  },
  {
    criteria: ["IKM.I1", "IKM.H1", "IKM.A6"],
    title: { nl: "Eén volledig register, ook voor eigen knelpunten", en: "One complete register, staff's own problems included" },
    condition: {
      nl: "Meteen opgeloste klachten, sociale media en knelpunten van medewerkers staan niet in het register (OBS-2, REG-2, INT-07, INT-09).",
      en: "Complaints resolved on the spot, social media and staff's own problems are not in the register (OBS-2, REG-2, INT-07, INT-09).",
    },
    cause: {
      nl: "Registreren kost vier minuten en monteurs en Facturatie hebben geen toegang.",
      en: "Registering takes four minutes, and engineers and Billing have no access.",
    },
    effect: {
      nl: "Analyses missen naar schatting een vijfde van wat er misgaat.",
      en: "Analyses miss an estimated fifth of what goes wrong.",
    },
    recommendation: {
      nl: "Maak een kort formulier van drie velden, op de telefoon van de monteur en in het webcareprogramma, en neem de lijst van 27 punten over.",
      en: "Make a short form of three fields, on the engineer's phone and in the web care program, and take over the list of 27 items.",
    },
    owner: serviceManager,
    term: "2027-05-01",
    impact: 5,
    effort: 3,
    grade: "major",
    addedOn: "2026-11-13",
    steps: [agreedBy(serviceManager, "Ontwerp in december, bouw in release 27.1.", "Design in December, build in release 27.1.")],
  },
  {
    criteria: ["IKM.G2"],
    title: { nl: "Actueel reglement op de website", en: "Current regulation on the website" },
    condition: {
      nl: "Op de website stond de versie van 2023, met een termijn van acht weken (OBS-1).",
      en: "The website held the 2023 version, with a term of eight weeks (OBS-1).",
    },
    cause: { nl: "Twee bestanden met dezelfde naam.", en: "Two files with the same name." },
    effect: { nl: "Klagers konden een te lange termijn verwachten.", en: "Complainants could expect too long a term." },
    recommendation: {
      nl: "Vervang het bestand en laat oude adressen doorverwijzen.",
      en: "Replace the file and let old addresses redirect.",
    },
    owner: communications,
    term: "2026-11-13",
    impact: 3,
    effort: 1,
    grade: "minor",
    addedOn: "2026-11-02",
    steps: [
      agreedBy(communications, "Zelfde dag gemeld.", "Reported the same day.", "2026-11-03"),
      { to: "inProgress", on: "2026-11-04", by: communications, note: { nl: "Bestanden opgezocht.", en: "Files traced." } },
      { to: "done", on: "2026-11-09", by: communications, note: { nl: "Vervangen en doorverwezen.", en: "Replaced and redirected." } },
      {
        to: "verified",
        on: "2026-11-13",
        by: auditor,
        note: {
          nl: "Juiste uitgave online en drie bellers kregen de goede termijn te horen.",
          en: "Right edition online and three callers were told the right term.",
        },
        evidence: ["OBS-5"],
      },
    ],
  },
];
