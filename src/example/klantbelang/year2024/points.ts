import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExamplePoint } from "../../exampleContent.ts";
import { leadOf2025, secondOf2025 } from "./team.ts";

const communications: LocalText = { nl: "Communicatie", en: "Communications" };
const customerDirector: LocalText = { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" };
const hr: LocalText = { nl: "HR", en: "HR" };
const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };

export const points: readonly ExamplePoint[] = [
  {
    criteria: ["I.2.a", "I.2.b", "I.2.c"],
    title: { nl: "Beleid met visie, doelen en indicatoren", en: "Policy with vision, objectives and indicators" },
    condition: {
      nl: "Het laatste beleid liep eind 2022 af en kende geen doelen (DOC-01).",
      en: "The last policy expired at the end of 2022 and had no objectives (DOC-01).",
    },
    cause: {
      nl: "Na de fusie van de warmtebedrijven is niemand aangewezen om het te vernieuwen.",
      en: "After the merger of the heating companies nobody was appointed to renew it.",
    },
    effect: { nl: "Ieder stuurt op wat hij zelf belangrijk vindt.", en: "Everyone steers on what they themselves find important." },
    recommendation: {
      nl: "Stel een kort beleid vast met vier doelen en omschreven indicatoren, en bespreek het vooraf met de teams.",
      en: "Adopt a short policy with four objectives and defined indicators, and discuss it with the teams first.",
    },
    owner: customerDirector,
    term: "2024-12-01",
    impact: 5,
    effort: 2,
    grade: "major",
    addedOn: "2024-09-16",
    steps: [
      {
        to: "agreed",
        on: "2024-09-24",
        by: customerDirector,
        note: { nl: "De directie stelt het zelf vast.", en: "The executive board adopts it itself." },
      },
      {
        to: "inProgress",
        on: "2024-10-07",
        by: customerDirector,
        note: { nl: "Twee teams lezen het concept.", en: "Two teams read the draft." },
      },
      { to: "done", on: "2024-11-19", by: customerDirector, note: { nl: "Vastgesteld en gepubliceerd.", en: "Adopted and published." } },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: leadOf2025, en: leadOf2025 },
        note: { nl: "Het beleid is in gebruik en het signaal is weg.", en: "The policy is in use and the sign has gone." },
        evidence: ["DOC-09"],
      },
    ],
  },
  {
    criteria: ["I.2.d", "I.2.e", "I.2.f"],
    title: { nl: "Eén eigenaar per klacht, bij iedereen bekend", en: "One owner per complaint, known to everyone" },
    condition: {
      nl: "In tien van de 30 dossiers is geen eigenaar te zien (SAM-1) en niemand op de werkvloer kent het beleid (INT-05).",
      en: "In ten of 30 files no owner can be seen (SAM-1) and nobody on the shop floor knows the policy (INT-05).",
    },
    cause: { nl: "Zaken gaan van team naar team zonder overdracht.", en: "Cases pass from team to team without a handover." },
    effect: { nl: "Klanten vertellen hun verhaal opnieuw.", en: "Customers tell their story again." },
    recommendation: {
      nl: "Leg per klacht één eigenaar vast en praat alle teams bij.",
      en: "Record one owner per complaint and brief all teams.",
    },
    owner: serviceManager,
    term: "2025-02-01",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2024-09-16",
    steps: [
      {
        to: "agreed",
        on: "2024-09-24",
        by: serviceManager,
        note: { nl: "Gaat in met het nieuwe jaar.", en: "Takes effect with the new year." },
      },
      { to: "inProgress", on: "2024-11-18", by: serviceManager, note: { nl: "", en: "" } },
      {
        to: "done",
        on: "2025-01-13",
        by: serviceManager,
        note: { nl: "Verplicht veld; acht teams bijgepraat.", en: "Mandatory field; eight teams briefed." },
      },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: leadOf2025, en: leadOf2025 },
        note: { nl: "Alle 30 dossiers hebben een eigenaar.", en: "All 30 files have an owner." },
        evidence: ["SAM-2"],
      },
    ],
  },
  {
    criteria: ["I.2.g", "I.2.h", "I.2.i"],
    title: { nl: "Elke maand klachten op de directietafel", en: "Complaints on the executive table every month" },
    condition: {
      nl: "Er kwam één besluit uit vier rapportages, en de waardering van klagers kwam nooit aan de orde (DOC-02, REG-3).",
      en: "Four reports led to one decision, and complainants' rating never came up (DOC-02, REG-3).",
    },
    cause: { nl: "De rapportage is een bijlage zonder vraag.", en: "The report is an annex without a question." },
    effect: { nl: "De directie ziet problemen een kwartaal te laat.", en: "The executive board sees problems a quarter late." },
    recommendation: {
      nl: "Zet drie harde cijfers en één zacht cijfer elke maand met een besluitpunt op de agenda.",
      en: "Put three hard figures and one soft figure on the agenda every month with a decision item.",
    },
    owner: customerDirector,
    term: "2025-01-01",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2024-09-16",
    steps: [
      { to: "agreed", on: "2024-09-24", by: customerDirector, note: { nl: "Vanaf december.", en: "From December." } },
      { to: "inProgress", on: "2024-11-04", by: customerDirector, note: { nl: "", en: "" } },
      { to: "done", on: "2024-12-16", by: customerDirector, note: { nl: "Eerste bespreking gehouden.", en: "First discussion held." } },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: leadOf2025, en: leadOf2025 },
        note: { nl: "Zeven maanden besproken, vijf besluiten.", en: "Discussed for seven months, five decisions." },
        evidence: ["DOC-09"],
      },
    ],
  },
  {
    criteria: ["I.3.d"],
    title: { nl: "De website ontmoedigt niet meer", en: "The website no longer discourages" },
    condition: {
      nl: "De website vraagt om alleen bij nood contact op te nemen (OBS-1).",
      en: "The website asks people to make contact only when really necessary (OBS-1).",
    },
    cause: {
      nl: "De zin is van de stormperiode van 2022 en nooit weggehaald.",
      en: "The line dates from the storms of 2022 and was never removed.",
    },
    effect: { nl: "Klanten met een idee haken af.", en: "Customers with an idea give up." },
    recommendation: { nl: "Haal de zin weg; nodig klanten daarna actief uit.", en: "Remove the line; then actively invite customers." },
    owner: communications,
    term: "2024-10-15",
    impact: 2,
    effort: 1,
    grade: "observation",
    addedOn: "2024-09-16",
    steps: [
      { to: "agreed", on: "2024-09-24", by: communications, note: { nl: "Kan vandaag.", en: "Can be done today." } },
      { to: "inProgress", on: "2024-09-27", by: communications, note: { nl: "", en: "" } },
      { to: "done", on: "2024-10-01", by: communications, note: { nl: "Zin verwijderd.", en: "Line removed." } },
      {
        to: "inProgress",
        on: "2025-07-22",
        by: { nl: leadOf2025, en: leadOf2025 },
        note: { nl: "Weg, maar klanten worden nog steeds niet uitgenodigd.", en: "Gone, but customers are still not invited." },
      },
      {
        to: "rejected",
        on: "2025-07-25",
        by: communications,
        note: { nl: "Gaat verder als punt 2 van de meting van 2025.", en: "Continues as point 2 of the 2025 audit." },
      },
    ],
  },
  {
    criteria: ["II.3.a", "II.3.b"],
    title: { nl: "Iedereen getraind en op houding geselecteerd", en: "Everyone trained and selected on attitude" },
    condition: {
      nl: "31 van de 58 mensen van klantcontact volgden de training en selectie gaat op gevoel (DOC-06, INT-07).",
      en: "31 of 58 front-office staff took the training and selection goes by instinct (DOC-06, INT-07).",
    },
    cause: { nl: "Roosters laten geen uren vrij.", en: "Rotas leave no hours free." },
    effect: {
      nl: "Wie als eerste een boze klant spreekt, is het minst voorbereid.",
      en: "Those who first speak to an angry customer are least prepared.",
    },
    recommendation: {
      nl: "Plan de training als dienst in het rooster en voer een rollenspel in bij de selectie.",
      en: "Schedule the training as a shift and introduce a role-play in selection.",
    },
    owner: hr,
    term: "2025-04-01",
    impact: 4,
    effort: 3,
    grade: "major",
    addedOn: "2024-09-17",
    steps: [
      {
        to: "agreed",
        on: "2024-09-26",
        by: hr,
        note: { nl: "Uren toegezegd door Klantenservice.", en: "Hours promised by Customer Service." },
      },
      { to: "inProgress", on: "2024-10-14", by: hr, note: { nl: "Rollenspel in gebruik.", en: "Role-play in use." } },
      {
        to: "done",
        on: "2025-03-31",
        by: hr,
        note: { nl: "Laatste groep van dit seizoen getraind.", en: "Last group of this season trained." },
      },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: secondOf2025, en: secondOf2025 },
        note: { nl: "65 van de 72 mensen getraind, negen rollenspellen gezien.", en: "65 of 72 people trained, nine role-plays seen." },
        evidence: ["DOC-10"],
      },
    ],
  },
  {
    criteria: ["II.3.e", "II.3.g"],
    title: { nl: "Wens van de klant centraal, tot bij de directie", en: "The customer's wish central, up to the executive board" },
    condition: {
      nl: "In zes van de 30 dossiers kreeg de klant een standaardoplossing (SAM-1) en geen zaak kwam bij de directie (INT-06).",
      en: "In six of 30 files the customer got a standard solution (SAM-1) and no case reached the executive board (INT-06).",
    },
    cause: { nl: "Weekcijfers belonen snel sluiten.", en: "Weekly figures reward quick closing." },
    effect: { nl: "Klanten komen terug met dezelfde klacht.", en: "Customers return with the same complaint." },
    recommendation: {
      nl: "Vraag de wens vast uit en bespreek elke maand een lastige zaak met een directeur.",
      en: "Always ask for the wish and discuss one hard case a month with a director.",
    },
    owner: serviceManager,
    term: "2025-03-01",
    impact: 3,
    effort: 2,
    grade: "minor",
    addedOn: "2024-09-17",
    steps: [
      {
        to: "agreed",
        on: "2024-09-26",
        by: serviceManager,
        note: { nl: "Dilemmatafel vanaf februari.", en: "Dilemma table from February." },
      },
      { to: "inProgress", on: "2024-12-03", by: serviceManager, note: { nl: "", en: "" } },
      {
        to: "done",
        on: "2025-02-10",
        by: serviceManager,
        note: { nl: "Eerste tafel gehouden, veld toegevoegd.", en: "First table held, field added." },
      },
      {
        to: "verified",
        on: "2025-07-22",
        by: { nl: secondOf2025, en: secondOf2025 },
        note: { nl: "Van 24 naar 27 dossiers.", en: "From 24 to 27 files." },
        evidence: ["SAM-2"],
      },
    ],
  },
];
