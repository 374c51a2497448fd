import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExamplePoint, ExampleStep } from "../exampleContent.ts";

const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };
const quality: LocalText = { nl: "Manager Kwaliteit", en: "Quality manager" };
const communications: LocalText = { nl: "Hoofd Communicatie", en: "Head of Communications" };
const coordinator: LocalText = { nl: "Klachtencoördinator", en: "Complaint coordinator" };
const research: LocalText = { nl: "Hoofd Marketing", en: "Head of Marketing" };
const legal: LocalText = { nl: "Hoofd Juridische Zaken", en: "Head of Legal Affairs" };

const agreedBy = (by: LocalText, nl: string, en: string): ExampleStep => ({ to: "agreed", on: "2026-11-18", by, note: { nl, en } });

export const pointsOther: readonly ExamplePoint[] = [
  {
    criteria: ["IKM.G3"],
    title: { nl: "Compensatie voor alle gevallen geregeld", en: "Compensation settled for all cases" },
    condition: {
      nl: "Artikel 7 werkt alleen storingen uit; bij een gemiste afspraak liep de vergoeding van € 0 tot € 50 (DOC-01, SAM-1).",
      en: "Article 7 works out outages only; for a missed appointment compensation ranged from €0 to €50 (DOC-01, SAM-1).",
    },
    cause: {
      nl: "De tekst volgt de wettelijke storingsregeling en ging niet verder.",
      en: "The text follows the statutory outage scheme and went no further.",
    },
    effect: { nl: "Gelijke gevallen krijgen een ongelijke uitkomst.", en: "Like cases have unlike outcomes." },
    recommendation: {
      nl: "Voeg een tabel toe voor afspraak, nota en vertraging, met ruimte om er gemotiveerd van af te wijken.",
      en: "Add a table for appointment, bill and delay, with room for reasoned departures.",
    },
    owner: legal,
    term: "2027-03-31",
    impact: 3,
    effort: 2,
    grade: "minor",
    addedOn: "2026-11-13",
    steps: [agreedBy(legal, "Behandelaars leveren gevallen aan.", "Handlers supply cases.")],
  },
  {
    criteria: ["IKM.A3", "IKM.F3"],
    title: { nl: "Laten zien dat klagen zin heeft", en: "Show that complaining makes a difference" },
    condition: {
      nl: "Tien van de 24 klagers vonden melden niet de moeite waard, en naar buiten toe blijft het stil over verbeteringen (VOC-1, OBS-1).",
      en: "Ten of 24 complainants did not find reporting worthwhile, and the outside world hears nothing about improvements (VOC-1, OBS-1).",
    },
    cause: { nl: "De rubriek bestaat alleen op intranet.", en: "The series exists on the intranet only." },
    effect: {
      nl: "Klanten houden hun ergernis voor zich en de organisatie leert minder.",
      en: "Customers keep their annoyance to themselves and the organisation learns less.",
    },
    recommendation: {
      nl: "Zet de pagina online, verwijs ernaar in elke slotbrief en gebruik de voorbeelden bij nieuwe warmteprojecten.",
      en: "Put the page online, refer to it in every closing letter and use the examples in new heating projects.",
    },
    owner: communications,
    term: "2027-01-31",
    impact: 4,
    effort: 1,
    grade: "minor",
    addedOn: "2026-11-13",
    steps: [
      agreedBy(communications, "Pagina ging op 17 november online.", "The page went online on 17 November."),
      {
        to: "inProgress",
        on: "2026-11-19",
        by: communications,
        note: { nl: "Verwijzing in de slotbrief wordt ingebouwd.", en: "The reference in the closing letter is being built in." },
      },
    ],
  },
  {
    criteria: ["IKM.B5", "IKM.B6"],
    title: { nl: "Een route en een budget voor bijzondere gevallen", en: "A route and a budget for special cases" },
    condition: {
      nl: "In twee van de vijf gevallen buiten de procedure bleef het bij 'dat kan niet' (SAM-1). Het team heeft geen eigen budget (DOC-05, INT-04).",
      en: "In two of five cases outside the procedure it ended with 'not possible' (SAM-1). The team has no budget of its own (DOC-05, INT-04).",
    },
    cause: {
      nl: "Er is geen interne klachtencommissie en de mandaatregeling kent alleen bedragen per klacht.",
      en: "There is no internal complaints committee and the mandate rules know only amounts per complaint.",
    },
    effect: {
      nl: "Klanten met een ongewone vraag krijgen de standaard, of wachten.",
      en: "Customers with an unusual request get the standard, or wait.",
    },
    recommendation: {
      nl: "Stel een commissie van drie in die binnen drie werkdagen beslist, en geef het team € 6.000 per jaar om zelf te besteden.",
      en: "Set up a committee of three that decides within three working days, and give the team €6,000 a year to spend as it sees fit.",
    },
    owner: serviceManager,
    term: "2027-04-01",
    impact: 4,
    effort: 2,
    grade: "minor",
    addedOn: "2026-11-13",
    steps: [agreedBy(serviceManager, "Budget staat in de begroting voor 2027.", "The budget is in the 2027 estimates.")],
  },
  {
    criteria: ["IKM.B8", "IKM.C3"],
    title: { nl: "De fase verbeteren uitwerken en gebruiken", en: "Work out and use the improvement phase" },
    condition: {
      nl: "De procedure wijdt één regel aan verbeteren (DOC-02). Van zeven verbeteringen met voorrang zijn er twee geborgd en is er geen als procesverbetering opgezet (REG-4).",
      en: "The procedure devotes one line to improving (DOC-02). Of seven priority improvements two are secured and none was set up as a process improvement (REG-4).",
    },
    cause: {
      nl: "De kennis zit bij één adviseur; het sjabloon is nooit ingevoerd.",
      en: "The knowledge sits with one adviser; the template was never introduced.",
    },
    effect: { nl: "Verbeteringen hangen af van wie er toevallig aan trekt.", en: "Improvements depend on who happens to push them." },
    recommendation: {
      nl: "Beschrijf de fase in zes stappen en doorloop de drie grootste verbeteringen op A3 met een eigen team per stuk.",
      en: "Describe the phase in six steps and take the three largest improvements through an A3 with a team for each.",
    },
    owner: quality,
    term: "2027-05-31",
    impact: 4,
    effort: 3,
    grade: "minor",
    addedOn: "2026-11-13",
    steps: [agreedBy(quality, "Start met de monteursafspraak.", "Starts with the engineer's appointment.")],
  },
  {
    criteria: ["IKM.I3"],
    title: { nl: "Signaal bij de derde klacht", en: "An alert at the third complaint" },
    condition: {
      nl: "Van elf patronen in 90 dagen kregen er vier een vervolg (REG-2).",
      en: "Of eleven patterns in 90 days four were acted on (REG-2).",
    },
    cause: {
      nl: "Het systeem kijkt alleen per postcode en per dag; de rest is handwerk (INT-03).",
      en: "The system looks per postcode and per day only; the rest is manual (INT-03).",
    },
    effect: {
      nl: "Terugkerende klachten van één klant of één soort vallen pas laat op.",
      en: "Recurring complaints by one customer or of one kind are noticed late.",
    },
    recommendation: {
      nl: "Stel een melding in bij drie klachten van dezelfde soort en oorzaak in 90 dagen, met een naam die erop reageert.",
      en: "Set an alert at three complaints of the same kind and cause in 90 days, with a named person to respond.",
    },
    owner: coordinator,
    term: "2027-03-01",
    impact: 3,
    effort: 2,
    grade: "minor",
    addedOn: "2026-11-13",
    steps: [agreedBy(coordinator, "Kan in het huidige systeem.", "Possible in the current system.")],
  },
  {
    criteria: ["IKM.J1"],
    title: { nl: "Toegankelijkheid van alle ingangen meten", en: "Measure the accessibility of all entries" },
    condition: {
      nl: "Alleen de telefoon wordt gemeten (REG-3); web, chat en post niet (INT-14).",
      en: "Only the telephone is measured (REG-3); web, chat and post are not (INT-14).",
    },
    cause: {
      nl: "De indicator komt uit de telefooncentrale en is nooit verbreed.",
      en: "The indicator stems from the telephone system and was never widened.",
    },
    effect: {
      nl: "Bij 46 % van de klachten is niet bekend hoe makkelijk het indienen was.",
      en: "For 46% of complaints it is unknown how easy lodging them was.",
    },
    recommendation: {
      nl: "Voeg na het formulier en de chat één vraag toe over gemak, en meet twee keer per jaar met mystery-contacten.",
      en: "Add one question on ease after the form and the chat, and measure twice a year with mystery contacts.",
    },
    owner: research,
    term: "2027-04-30",
    impact: 2,
    effort: 1,
    grade: "minor",
    addedOn: "2026-11-13",
    steps: [],
  },
  {
    criteria: ["IKM.H3"],
    title: { nl: "Vervanger voor de klachtencoördinator", en: "A deputy for the complaint coordinator" },
    condition: {
      nl: "Analyse, bewaking en overleg hangen aan één persoon (INT-03).",
      en: "Analysis, monitoring and meetings depend on one person (INT-03).",
    },
    cause: { nl: "De functie is nooit op uitval bekeken.", en: "The post was never examined for absence." },
    effect: {
      nl: "Bij drie weken vakantie viel de analyse van augustus uit.",
      en: "With three weeks' holiday the August analysis was skipped.",
    },
    recommendation: {
      nl: "Wijs de teamleider klachten aan als vervanger en werk die in.",
      en: "Appoint the complaints team leader as deputy and provide induction.",
    },
    owner: serviceManager,
    term: "2027-02-01",
    impact: 2,
    effort: 1,
    grade: "observation",
    addedOn: "2026-11-13",
    steps: [agreedBy(serviceManager, "Inwerken begint in januari.", "Induction starts in January.")],
  },
  {
    criteria: ["IKM.G1"],
    title: { nl: "Reglement in vier talen", en: "Regulation in four languages" },
    condition: { nl: "Het reglement is er alleen in het Nederlands (OBS-1).", en: "The regulation exists in Dutch only (OBS-1)." },
    cause: { nl: "Vertaling is niet eerder gevraagd.", en: "Translation was never requested." },
    effect: {
      nl: "Klanten die geen Nederlands lezen, zijn aangewezen op uitleg aan de telefoon.",
      en: "Customers who do not read Dutch depend on an explanation by telephone.",
    },
    recommendation: {
      nl: "Laat het reglement vertalen in de vier meest gesproken talen.",
      en: "Have the regulation translated into the four most spoken languages.",
    },
    owner: { nl: "Hoofd Juridische Zaken", en: "Head of Legal Affairs" },
    term: "2027-06-01",
    impact: 1,
    effort: 3,
    grade: "observation",
    addedOn: "2026-11-13",
    steps: [
      {
        to: "rejected",
        on: "2026-11-18",
        by: { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" },
        note: {
          nl: "Een samenvatting in eenvoudige taal met beeld helpt meer mensen. Die komt er in het voorjaar; vertalen van juridische tekst geeft risico op verschillen.",
          en: "A plain-language summary with pictures helps more people. It will appear in spring; translating legal text risks differences.",
        },
      },
    ],
  },
];
