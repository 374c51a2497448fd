import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExamplePoint } from "../../exampleContent.ts";
import { coordinator, lead, second } from "./team.ts";

const communications: LocalText = { nl: "Communicatie", en: "Communications" };
const customerDirector: LocalText = { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" };
const risk: LocalText = { nl: "Risk & Compliance", en: "Risk & Compliance" };
const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };

export const points: readonly ExamplePoint[] = [
  {
    criteria: ["II.2.b"],
    title: { nl: "Mandaat past weer bij de tarieven", en: "Mandate fits the tariffs again" },
    condition: {
      nl: "Van 312 vergoedingen paste 69 % binnen € 75, tegen 86 % in 2024 (DOC-06).",
      en: "Of 312 compensations 69% fitted within €75, against 86% in 2024 (DOC-06).",
    },
    cause: { nl: "De tarieven stegen in januari, het bedrag niet.", en: "Tariffs rose in January, the amount did not." },
    effect: { nl: "Klanten wachten twee dagen op een handtekening.", en: "Customers wait two days for a signature." },
    recommendation: { nl: "Verhoog het mandaat naar € 150.", en: "Raise the mandate to €150." },
    owner: customerDirector,
    term: "2025-10-01",
    impact: 3,
    effort: 1,
    grade: "observation",
    addedOn: "2025-07-21",
    steps: [
      { to: "agreed", on: "2025-07-29", by: customerDirector, note: { nl: "Akkoord van Financiën.", en: "Finance agreed." } },
      { to: "inProgress", on: "2025-08-15", by: customerDirector, note: { nl: "", en: "" } },
      { to: "done", on: "2025-09-01", by: customerDirector, note: { nl: "Ingegaan op 1 september.", en: "In force from 1 September." } },
      {
        to: "verified",
        on: "2025-12-15",
        by: { nl: lead, en: lead },
        note: { nl: "88 % valt binnen het nieuwe bedrag.", en: "88% falls within the new amount." },
        evidence: ["REG-5"],
      },
    ],
  },
  {
    criteria: ["I.3.d"],
    title: { nl: "Klanten uitnodigen om iets te zeggen", en: "Inviting customers to speak up" },
    condition: {
      nl: "Factuur, website en afspraakbericht nodigen niet uit (OBS-1).",
      en: "Bill, website and appointment message invite nobody (OBS-1).",
    },
    cause: { nl: "Het werd gezien als om problemen vragen.", en: "It was seen as asking for trouble." },
    effect: { nl: "191 suggesties van 306.000 klanten is weinig.", en: "191 suggestions from 306,000 customers is little." },
    recommendation: {
      nl: "Zet een zin met link op elke factuur en vraag na elk monteursbezoek hoe het ging.",
      en: "Put a line with a link on every bill and ask after every engineer's visit how it went.",
    },
    owner: communications,
    term: "2025-12-01",
    impact: 4,
    effort: 1,
    grade: "major",
    addedOn: "2025-07-21",
    steps: [
      { to: "agreed", on: "2025-07-29", by: communications, note: { nl: "Met de factuur van november.", en: "With the November bill." } },
      { to: "inProgress", on: "2025-09-19", by: communications, note: { nl: "", en: "" } },
      {
        to: "done",
        on: "2025-11-10",
        by: communications,
        note: { nl: "Op factuur, afspraakbericht en sms.", en: "On bill, appointment message and text message." },
      },
      {
        to: "verified",
        on: "2026-04-13",
        by: { nl: lead, en: lead },
        note: { nl: "Van 46 naar 78 suggesties per kwartaal.", en: "From 46 to 78 suggestions a quarter." },
        evidence: ["REG-6"],
      },
    ],
  },
  {
    criteria: ["I.3.c", "I.3.f", "I.3.g", "I.3.h"],
    title: { nl: "Alle feedback in één rapportage, met doelen", en: "All feedback in one report, with objectives" },
    condition: {
      nl: "Klachten, suggesties en onderzoek liggen in drie stukken; de directie ziet er één (DOC-03, DOC-04).",
      en: "Complaints, suggestions and survey lie in three papers; the executive board sees one (DOC-03, DOC-04).",
    },
    cause: { nl: "Drie afdelingen maken elk hun eigen overzicht.", en: "Three departments each make their own overview." },
    effect: { nl: "Een thema dat overal terugkomt, valt niet op.", en: "A theme that recurs everywhere is not noticed." },
    recommendation: {
      nl: "Maak één kwartaalrapportage met harde en zachte cijfers en twee doelen over gehoor geven.",
      en: "Make one quarterly report with hard and soft figures and two objectives on responding.",
    },
    owner: coordinator,
    term: "2025-11-01",
    impact: 4,
    effort: 3,
    grade: "major",
    addedOn: "2025-07-21",
    steps: [
      { to: "agreed", on: "2025-07-29", by: coordinator, note: { nl: "Opzet lag klaar.", en: "The outline was ready." } },
      {
        to: "inProgress",
        on: "2025-09-08",
        by: coordinator,
        note: { nl: "Indicatoren vastgelegd in het nieuwe beleid.", en: "Indicators set down in the new policy." },
      },
      { to: "done", on: "2025-10-20", by: coordinator, note: { nl: "Eerste rapportage besproken.", en: "First report discussed." } },
      {
        to: "verified",
        on: "2026-02-16",
        by: { nl: second, en: second },
        note: { nl: "Leidde tot een besluit dat niet uit klachten kwam.", en: "Led to a decision that did not stem from complaints." },
        evidence: ["DOC-13"],
      },
    ],
  },
  {
    criteria: ["I.4.d"],
    title: { nl: "Raakt dit meer klanten", en: "Does this affect more customers" },
    condition: { nl: "In drie van de 30 dossiers is ernaar gekeken (SAM-1).", en: "In three of 30 files it was looked at (SAM-1)." },
    cause: { nl: "Het formulier vraagt er niet naar.", en: "The form does not ask." },
    effect: { nl: "Wie niet klaagt, wordt niet geholpen.", en: "Those who do not complain are not helped." },
    recommendation: {
      nl: "Voeg een verplichte vraag toe en toets elke maand twintig antwoorden.",
      en: "Add a mandatory question and test twenty answers a month.",
    },
    owner: risk,
    term: "2026-02-01",
    impact: 5,
    effort: 2,
    grade: "major",
    addedOn: "2025-07-21",
    steps: [
      { to: "agreed", on: "2025-07-30", by: risk, note: { nl: "In het formulier van januari.", en: "In the January form." } },
      { to: "inProgress", on: "2025-10-24", by: risk, note: { nl: "", en: "" } },
      { to: "done", on: "2026-01-19", by: risk, note: { nl: "Vraag staat in het formulier.", en: "Question is on the form." } },
      {
        to: "inProgress",
        on: "2026-10-05",
        by: { nl: second, en: second },
        note: {
          nl: "Nog 22 van de 30 dossiers; gaat verder met het punt van 2026.",
          en: "Still 22 of 30 files; continues with the point of 2026.",
        },
      },
    ],
  },
  {
    criteria: ["IV.1.b"],
    title: { nl: "Schrijfwijzer voor slotbrieven", en: "Writing guide for closing letters" },
    condition: { nl: "25 van de 30 brieven leggen het besluit uit (SAM-1).", en: "25 of 30 letters explain the decision (SAM-1)." },
    cause: { nl: "Behandelaars leerden schrijven van de voorwaarden.", en: "Handlers learned to write from the terms." },
    effect: { nl: "Afwijzingen roepen een nieuwe klacht op.", en: "Rejections provoke a new complaint." },
    recommendation: {
      nl: "Zet het besluit bovenaan, leg het uit in gewone woorden en lees elkaars brieven na.",
      en: "Put the decision first, explain it in plain words and read each other's letters.",
    },
    owner: serviceManager,
    term: "2025-11-01",
    impact: 3,
    effort: 1,
    grade: "minor",
    addedOn: "2025-07-22",
    steps: [
      { to: "agreed", on: "2025-07-30", by: serviceManager, note: { nl: "Twee behandelaars schrijven.", en: "Two handlers write it." } },
      { to: "inProgress", on: "2025-09-02", by: serviceManager, note: { nl: "", en: "" } },
      {
        to: "done",
        on: "2025-10-06",
        by: serviceManager,
        note: { nl: "Schrijfwijzer en brievenboek in gebruik.", en: "Writing guide and letter book in use." },
      },
      {
        to: "verified",
        on: "2026-04-13",
        by: { nl: second, en: second },
        note: { nl: "Negentien van de twintig brieven zijn goed.", en: "Nineteen of twenty letters are good." },
        evidence: ["SAM-2"],
      },
    ],
  },
  {
    criteria: ["IV.1.c"],
    title: { nl: "Nagaan of de klant klaar is", en: "Checking whether the customer is done" },
    condition: { nl: "In 18 van de 30 dossiers is het gevraagd (SAM-1).", en: "It was asked in 18 of 30 files (SAM-1)." },
    cause: {
      nl: "Het systeem sluit een webklacht zodra de brief weg is.",
      en: "The system closes a web complaint as soon as the letter has gone.",
    },
    effect: { nl: "Zaken komen terug als heropend.", en: "Cases return as reopened." },
    recommendation: {
      nl: "Houd schriftelijke zaken zeven dagen open en bel wie eerder afwees.",
      en: "Keep written cases open for seven days and call those who rejected earlier.",
    },
    owner: serviceManager,
    term: "2026-12-15",
    impact: 5,
    effort: 2,
    grade: "major",
    addedOn: "2025-07-22",
    steps: [
      {
        to: "agreed",
        on: "2025-07-30",
        by: serviceManager,
        note: { nl: "Wacht op een wijziging in het systeem.", en: "Awaits a change in the system." },
      },
      {
        to: "inProgress",
        on: "2026-02-09",
        by: serviceManager,
        note: { nl: "Wijziging aangevraagd; de eerste levering werkte niet.", en: "Change requested; the first delivery did not work." },
      },
    ],
  },
  {
    criteria: ["IV.2.b", "IV.2.c", "IV.3.b"],
    title: { nl: "De nieuwe website vindbaar en voor iedereen", en: "The new website easy to find and for everyone" },
    condition: {
      nl: "'Klacht' staat drie klikken diep zonder nummer en het formulier werkt niet met het toetsenbord (OBS-1).",
      en: "'Complaint' is three clicks deep without a number and the form does not work by keyboard (OBS-1).",
    },
    cause: {
      nl: "De website is in maart gebouwd zonder klanten en zonder eisen aan toegankelijkheid.",
      en: "The website was built in March without customers and without accessibility requirements.",
    },
    effect: {
      nl: "Wie slecht ziet, kan niet klagen; wie zoekt, haakt af.",
      en: "People with poor sight cannot complain; those who search give up.",
    },
    recommendation: {
      nl: "Zet de ingang op elke pagina, herstel nummer en toetsenbord en laat het klantpanel meelopen.",
      en: "Put the entry on every page, restore number and keyboard and have the customer panel walk along.",
    },
    owner: communications,
    term: "2025-12-15",
    impact: 5,
    effort: 2,
    grade: "major",
    addedOn: "2025-07-22",
    steps: [
      { to: "agreed", on: "2025-07-28", by: communications, note: { nl: "Herstel begint direct.", en: "Repair starts at once." } },
      { to: "inProgress", on: "2025-09-15", by: communications, note: { nl: "Nummer staat terug.", en: "Number restored." } },
      {
        to: "done",
        on: "2025-12-08",
        by: communications,
        note: { nl: "Formulier herbouwd, klantpanel in november.", en: "Form rebuilt, customer panel in November." },
      },
      {
        to: "verified",
        on: "2026-02-03",
        by: { nl: lead, en: lead },
        note: { nl: "Zelf met toetsenbord en voorleeshulp gecontroleerd.", en: "Checked by ourselves with keyboard and screen reader." },
        evidence: ["OBS-3"],
      },
    ],
  },
];
