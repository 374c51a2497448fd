import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExamplePoint, ExampleStep } from "../exampleContent.ts";

const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };
const customerDirector: LocalText = { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" };

const agreedBy = (by: LocalText, nl: string, en: string): ExampleStep => ({ to: "agreed", on: "2026-10-12", by, note: { nl, en } });

export const pointsPolicyAndPeople: readonly ExamplePoint[] = [
  {
    criteria: ["I.4.c"],
    title: { nl: "Directie inzetbaar bij zware klachten", en: "Executive board available for grave complaints" },
    condition: {
      nl: "In geen van de elf ernstige klachten nam een directeur deel aan de afhandeling (SAM-2). De procedure kent er geen moment voor (DOC-05).",
      en: "In none of the eleven serious complaints did a director take part in the handling (SAM-2). The procedure has no point for it (DOC-05).",
    },
    cause: {
      nl: "Behandelaars willen de directie niet lastigvallen en weten niet wie dienst heeft.",
      en: "Handlers do not want to bother the board and do not know who is on duty.",
    },
    effect: {
      nl: "Klanten met een zware zaak horen pas achteraf van de top, en de directie mist hoe zo'n zaak van dichtbij loopt.",
      en: "Customers with a grave case hear from the top only afterwards, and the board misses seeing such a case up close.",
    },
    recommendation: {
      nl: "Wijs per week een directeur aan die op verzoek aanschuift of belt. Neem de stap op in de procedure en bespreek elk kwartaal wat het opleverde.",
      en: "Appoint a director each week who joins in or calls on request. Add the step to the procedure and review every quarter what it brought.",
    },
    owner: { nl: "Algemeen directeur", en: "Chief executive" },
    term: "2027-02-01",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2026-10-05",
    steps: [
      agreedBy(
        { nl: "Algemeen directeur", en: "Chief executive" },
        "Rooster start in januari; klachtencoördinator beheert het.",
        "The rota starts in January; the complaint coordinator manages it.",
      ),
    ],
  },
  {
    criteria: ["I.4.d"],
    title: { nl: "Altijd nagaan of meer klanten geraakt zijn", en: "Always check whether more customers are affected" },
    condition: {
      nl: "In 22 van de 30 dossiers (73 %) is de vraag 'Raakt dit meer klanten?' beantwoord (SAM-1). Op de inhoud van het antwoord kijkt niemand mee (INT-13).",
      en: "In 22 of 30 files (73%) the question 'Does this affect more customers?' was answered (SAM-1). Nobody reviews the substance of the answer (INT-13).",
    },
    cause: {
      nl: "Het veld ontbreekt in het telefoonscherm en 'nee' vraagt geen toelichting.",
      en: "The field is missing from the telephone screen and 'no' requires no explanation.",
    },
    effect: {
      nl: "Een fout die veel klanten raakt, kan weken onopgemerkt blijven. Bij de meterkoppeling duurde dat vijf weken.",
      en: "An error that affects many customers can go unnoticed for weeks. With the meter links it took five.",
    },
    recommendation: {
      nl: "Zet het veld in elk scherm, vraag bij 'nee' één regel uitleg en laat Risk & Compliance elke maand twintig antwoorden toetsen.",
      en: "Put the field on every screen, ask for one line of explanation with 'no' and have Risk & Compliance test twenty answers a month.",
    },
    owner: { nl: "Manager Risk & Compliance", en: "Risk & Compliance manager" },
    term: "2027-03-31",
    impact: 5,
    effort: 3,
    grade: "major",
    addedOn: "2026-10-05",
    steps: [
      agreedBy(
        { nl: "Manager Risk & Compliance", en: "Risk & Compliance manager" },
        "Veld komt mee in release 26.4, de toets begint eerder.",
        "The field comes with release 26.4; testing starts sooner.",
      ),
      {
        to: "inProgress",
        on: "2026-10-22",
        by: { nl: "Manager Risk & Compliance", en: "Risk & Compliance manager" },
        note: { nl: "Eerste twintig antwoorden getoetst, zeventien in orde.", en: "First twenty answers tested, seventeen in order." },
      },
    ],
  },
  {
    criteria: ["I.4.b"],
    title: { nl: "Voorbeeld van de directie ook buiten het klantcentrum", en: "The board's example outside the customer centre too" },
    condition: {
      nl: "Buitendienst en Facturatie kennen geen voorbeeld van een directeur die zelf met klachten bezig is (INT-15, INT-18).",
      en: "Field service and Billing know no example of a director dealing with complaints in person (INT-15, INT-18).",
    },
    cause: {
      nl: "De meeloopdiensten zijn alleen op het klantcentrum ingericht.",
      en: "The shifts are arranged at the customer centre only.",
    },
    effect: {
      nl: "Waar de meeste oorzaken ontstaan, is het belang van klachten het minst zichtbaar.",
      en: "Where most causes arise, the importance of complaints is least visible.",
    },
    recommendation: {
      nl: "Laat elke directeur per halfjaar een dag meelopen bij buitendienst of Facturatie, met een klacht als startpunt, en deel wat hij zag.",
      en: "Have every director spend a day each half-year with field service or Billing, starting from a complaint, and share what they saw.",
    },
    owner: customerDirector,
    term: "2027-06-30",
    impact: 3,
    effort: 2,
    grade: "minor",
    addedOn: "2026-10-05",
    steps: [agreedBy(customerDirector, "Eerste twee dagen staan gepland in februari.", "The first two days are planned for February.")],
  },
  {
    criteria: ["I.5.b"],
    title: { nl: "Leeruren beschermen in drukke maanden", en: "Protect learning hours in busy months" },
    condition: {
      nl: "In januari en februari 2026 verviel een kwart van de leeruren bij klantcontact; de helft daarvan is ingehaald (INT-10).",
      en: "In January and February 2026 a quarter of the front office's learning hours was lost; half was made up (INT-10).",
    },
    cause: { nl: "Het rooster behandelt leren als reservetijd.", en: "The rota treats learning as spare time." },
    effect: {
      nl: "Nieuwe kennis komt het laatst aan waar de vragen het eerst binnenkomen.",
      en: "New knowledge arrives last where questions arrive first.",
    },
    recommendation: {
      nl: "Plan leren als dienst in het rooster en laat alleen de manager Klantenservice het vrijgeven, met een inhaaldatum.",
      en: "Schedule learning as a shift and let only the Customer Service manager release it, with a date to catch up.",
    },
    owner: serviceManager,
    term: "2027-01-15",
    impact: 2,
    effort: 2,
    grade: "observation",
    addedOn: "2026-10-05",
    steps: [agreedBy(serviceManager, "Winterrooster is aangepast.", "The winter rota has been adjusted.")],
  },
  {
    criteria: ["II.4.g", "II.4.h", "II.4.j"],
    title: { nl: "Beslisruimte die verder gaat dan geld", en: "Latitude that goes beyond money" },
    condition: {
      nl: "Het mandaat dekt alleen bedragen (DOC-06). In zeven van de dertig dossiers lag de zaak twee tot vier dagen stil (SAM-1) en 54 % van de klantteams ervaart genoeg ruimte (DOC-20).",
      en: "The mandate covers amounts only (DOC-06). In seven of thirty files the case stalled for two to four days (SAM-1) and 54% of the customer teams feel enough room (DOC-20).",
    },
    cause: {
      nl: "De regeling is in 2019 door Financiën opgesteld en alleen qua bedragen herzien.",
      en: "The rules were drawn up by Finance in 2019 and only the amounts have been revised.",
    },
    effect: {
      nl: "Klanten wachten op iets wat de behandelaar al weet. Behandelaars melden oorzaken minder, omdat antwoord uitblijft.",
      en: "Customers wait for something the handler already knows. Handlers report causes less because no answer comes.",
    },
    recommendation: {
      nl: "Herschrijf de regeling vanuit situaties: betaaltermijn, meteronderzoek, afwijken van een brief. Geef elke oorzaakmelding binnen vijftien werkdagen een antwoord met naam.",
      en: "Rewrite the rules from situations: payment date, meter check, departing from a letter. Answer every reported cause within fifteen working days, with a name.",
    },
    owner: serviceManager,
    term: "2027-04-01",
    impact: 5,
    effort: 3,
    grade: "major",
    addedOn: "2026-10-06",
    steps: [
      agreedBy(serviceManager, "Vier behandelaars schrijven mee aan de nieuwe regeling.", "Four handlers help write the new rules."),
      {
        to: "inProgress",
        on: "2026-11-02",
        by: serviceManager,
        note: {
          nl: "Lijst van INT-06 en twaalf andere situaties verzameld.",
          en: "The list of INT-06 and twelve other situations collected.",
        },
      },
    ],
  },
  {
    criteria: ["II.4.k"],
    title: { nl: "Tijd om successen te herhalen", en: "Time to repeat successes" },
    condition: {
      nl: "Geen van acht medewerkers kon tijd of middelen noemen om iets wat goed ging te herhalen (INT-04, INT-05, INT-07, INT-08).",
      en: "None of eight staff could name time or means to repeat something that went well (INT-04, INT-05, INT-07, INT-08).",
    },
    cause: {
      nl: "Complimenten gaan naar Communicatie en niet terug naar het team.",
      en: "Compliments go to Communications and not back to the team.",
    },
    effect: {
      nl: "Goede vondsten hangen aan personen en verdwijnen met een roosterwissel.",
      en: "Good ideas depend on individuals and vanish with a change of rota.",
    },
    recommendation: {
      nl: "Bespreek elke maand twee complimenten in het team en geef het team acht uur per kwartaal om er één uit te werken.",
      en: "Discuss two compliments a month in the team and give the team eight hours a quarter to develop one.",
    },
    owner: { nl: "Teamleider klachten", en: "Complaints team leader" },
    term: "2027-05-01",
    impact: 3,
    effort: 2,
    grade: "minor",
    addedOn: "2026-10-06",
    steps: [],
  },
];
