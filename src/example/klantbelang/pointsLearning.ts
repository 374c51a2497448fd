import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExamplePoint, ExampleStep } from "../exampleContent.ts";

const quality: LocalText = { nl: "Manager Kwaliteit", en: "Quality manager" };
const coordinator: LocalText = { nl: "Klachtencoördinator", en: "Complaint coordinator" };
const marketing: LocalText = { nl: "Hoofd Marketing", en: "Head of Marketing" };
const communications: LocalText = { nl: "Hoofd Communicatie", en: "Head of Communications" };

const agreedBy = (by: LocalText, nl: string, en: string): ExampleStep => ({ to: "agreed", on: "2026-10-12", by, note: { nl, en } });

export const pointsLearning: readonly ExamplePoint[] = [
  {
    criteria: ["III.3.b"],
    title: { nl: "Audit over het hele klachtenproces", en: "Audit of the whole complaints process" },
    condition: {
      nl: "De audit van 2025 begint bij registratie en eindigt bij de slotbrief (DOC-09).",
      en: "The 2025 audit starts at registration and ends at the closing letter (DOC-09).",
    },
    cause: { nl: "160 uren, waarvan 110 voor dossieronderzoek (INT-14).", en: "160 hours, of which 110 for file review (INT-14)." },
    effect: {
      nl: "Of klanten binnenkomen en of oorzaken verdwijnen, blijft buiten het oordeel.",
      en: "Whether customers get in and whether causes disappear stays outside the judgement.",
    },
    recommendation: {
      nl: "Neem in de audit van 2027 toegang en effect op, met een kleinere steekproef en eigen metingen bij klanten.",
      en: "Include access and effect in the 2027 audit, with a smaller sample and measurements among customers.",
    },
    owner: { nl: "Hoofd Interne audit", en: "Head of Internal Audit" },
    term: "2027-09-30",
    impact: 3,
    effort: 3,
    grade: "minor",
    addedOn: "2026-10-07",
    steps: [
      agreedBy(
        { nl: "Hoofd Interne audit", en: "Head of Internal Audit" },
        "Opgenomen in het auditplan 2027.",
        "Included in the 2027 audit plan.",
      ),
    ],
  },
  {
    criteria: ["III.3.f", "III.3.g"],
    title: { nl: "Klanten laten zien wat er verbeterd is", en: "Show customers what has improved" },
    condition: {
      nl: "Op de website en in de nieuwsbrief staat geen enkele verbetering, en of doelen zijn gehaald, lezen klanten nergens (OBS-1, DOC-19).",
      en: "Neither website nor newsletter shows a single improvement, and customers can read nowhere whether objectives were met (OBS-1, DOC-19).",
    },
    cause: {
      nl: "De opzet voor een pagina wacht sinds april op akkoord (INT-17).",
      en: "The outline of a page has awaited approval since April (INT-17).",
    },
    effect: {
      nl: "Wie klaagt, ziet niet dat het zin had. Dat drukt de bereidheid om het weer te doen.",
      en: "Those who complain do not see that it helped. That lowers their willingness to do so again.",
    },
    recommendation: {
      nl: "Publiceer elk kwartaal vijf verbeteringen en de stand van de doelen, en verwijs ernaar onder elke slotbrief.",
      en: "Publish five improvements and progress on the objectives every quarter, and refer to them under every closing letter.",
    },
    owner: communications,
    term: "2027-01-31",
    impact: 4,
    effort: 1,
    grade: "major",
    addedOn: "2026-10-07",
    steps: [
      agreedBy(communications, "Akkoord van de directie op de opzet.", "The executive board approved the outline."),
      {
        to: "inProgress",
        on: "2026-10-26",
        by: communications,
        note: { nl: "Eerste vijf teksten liggen bij de afdelingen.", en: "The first five texts are with the departments." },
      },
      {
        to: "done",
        on: "2026-11-17",
        by: communications,
        note: {
          nl: "Pagina staat online; controle volgt in het eerste kwartaal.",
          en: "The page is online; verification follows in the first quarter.",
        },
      },
    ],
  },
  {
    criteria: ["III.3.i"],
    title: { nl: "Aannemers horen hun oorzaken", en: "Contractors hear their causes" },
    condition: {
      nl: "De vier aannemers krijgen geen oorzaken terug, terwijl 349 klachten over monteursafspraken vooral over hen gaan (REG-2, INT-15).",
      en: "The four contractors receive no causes, although the 349 complaints about engineers' appointments mostly concern them (REG-2, INT-15).",
    },
    cause: { nl: "De contracten regelen alleen een kwartaaltotaal.", en: "The contracts provide for a quarterly total only." },
    effect: { nl: "Dezelfde afspraakfouten komen elk kwartaal terug.", en: "The same appointment errors return every quarter." },
    recommendation: {
      nl: "Neem een maandoverzicht met geanonimiseerde voorbeelden op in de nieuwe contracten en bespreek het met de monteurs erbij.",
      en: "Include a monthly overview with anonymised examples in the new contracts and discuss it with the engineers present.",
    },
    owner: { nl: "Manager Buitendienst", en: "Field Service manager" },
    term: "2027-02-28",
    impact: 4,
    effort: 2,
    grade: "major",
    addedOn: "2026-10-07",
    steps: [
      agreedBy(
        { nl: "Manager Buitendienst", en: "Field Service manager" },
        "Eis is toegevoegd aan de aanbesteding.",
        "The requirement has been added to the tender.",
      ),
    ],
  },
  {
    criteria: ["III.4.b", "III.4.d"],
    title: { nl: "Onderzoek naar emotie en onuitgesproken wensen", en: "Research into emotion and unspoken wishes" },
    condition: {
      nl: "Alle onderzoek vraagt naar meningen; gedrag en gevoel blijven buiten beeld (VOC-1, VOC-3, REG-5).",
      en: "All research asks for opinions; behaviour and feeling stay out of sight (VOC-1, VOC-3, REG-5).",
    },
    cause: { nl: "De onderzoeksagenda volgt de vragenlijst van 2021.", en: "The research agenda follows the 2021 questionnaire." },
    effect: {
      nl: "De organisatie kent het cijfer, maar niet de ergernis erachter.",
      en: "The organisation knows the rating but not the annoyance behind it.",
    },
    recommendation: {
      nl: "Kijk twee keer per jaar mee bij een verhuizing en een storing, en voeg één vraag over gevoel toe aan de enquête na een klacht.",
      en: "Observe a house move and an outage twice a year, and add one question on feeling to the survey after a complaint.",
    },
    owner: marketing,
    term: "2027-06-01",
    impact: 3,
    effort: 3,
    grade: "minor",
    addedOn: "2026-10-07",
    steps: [agreedBy(marketing, "Past binnen het onderzoeksbudget van 2027.", "Fits within the 2027 research budget.")],
  },
  {
    criteria: ["III.4.f", "III.4.h"],
    title: { nl: "Terugkoppelen aan wie meedeed", en: "Reporting back to those who took part" },
    condition: {
      nl: "Deelnemers aan het onderzoek horen niets terug (INT-17). Van negen klagers die bericht wilden over de verbetering, kregen vier het (SAM-1).",
      en: "Survey participants hear nothing back (INT-17). Of nine complainants who wanted news of the improvement four received it (SAM-1).",
    },
    cause: {
      nl: "De procedure noemt de terugkoppeling niet en het systeem herinnert er niet aan.",
      en: "The procedure does not mention it and the system does not remind anyone.",
    },
    effect: { nl: "Een toezegging blijft onvervuld bij mensen die moeite deden.", en: "A promise is broken to people who took trouble." },
    recommendation: {
      nl: "Koppel het vinkje van de klant aan de verbetering, zodat afronden vanzelf een bericht klaarzet. Stuur deelnemers aan onderzoek een samenvatting.",
      en: "Link the customer's tick to the improvement, so that completing it prepares a message. Send survey participants a summary.",
    },
    owner: coordinator,
    term: "2027-05-31",
    impact: 4,
    effort: 3,
    grade: "minor",
    addedOn: "2026-10-07",
    steps: [],
  },
  {
    criteria: ["III.4.g", "III.5.a", "III.5.b"],
    title: { nl: "De leercirkel sluiten, in elke afdeling", en: "Close the learning circle, in every department" },
    condition: {
      nl: "Het effect is gemeten bij 11 van de 23 verbeteringen (REG-4). Buitendienst en Facturatie hebben geen leermoment (INT-15, INT-18).",
      en: "The effect was measured for 11 of 23 improvements (REG-4). Field service and Billing have no learning session (INT-15, INT-18).",
    },
    cause: {
      nl: "Meten was tot mei 2026 vrijwillig en leren is per afdeling geregeld.",
      en: "Until May 2026 measuring was voluntary, and learning is arranged per department.",
    },
    effect: { nl: "Niemand weet van twaalf verbeteringen of ze hielpen.", en: "For twelve improvements nobody knows whether they helped." },
    recommendation: {
      nl: "Sluit een verbetering pas met een voor- en nameting, evalueer elk halfjaar ook de omgang met feedback zelf, en geef alle afdelingen hetzelfde halve uur.",
      en: "Close an improvement only with a before and after measurement, also evaluate every half-year how feedback itself is handled, and give all departments the same half-hour.",
    },
    owner: quality,
    term: "2027-07-01",
    impact: 4,
    effort: 4,
    grade: "major",
    addedOn: "2026-10-07",
    steps: [
      agreedBy(quality, "Nameting is verplicht vanaf 1 november 2026.", "After-measurement is mandatory from 1 November 2026."),
      {
        to: "inProgress",
        on: "2026-11-03",
        by: quality,
        note: { nl: "Vijf openstaande metingen gepland.", en: "Five outstanding measurements planned." },
      },
    ],
  },
  {
    criteria: ["III.5.g"],
    title: { nl: "Leren van andere organisaties", en: "Learning from other organisations" },
    condition: {
      nl: "Geen van de vier bijeenkomsten van de branchewerkgroep is bezocht en cijfers worden niet vergeleken (INT-03, DOC-04).",
      en: "None of the four meetings of the sector's working group was attended and figures are not compared (INT-03, DOC-04).",
    },
    cause: { nl: "De klachtencoördinator heeft geen vervanger.", en: "The complaint coordinator has no deputy." },
    effect: {
      nl: "Oplossingen die elders al werken, worden hier opnieuw bedacht.",
      en: "Solutions that already work elsewhere are reinvented here.",
    },
    recommendation: {
      nl: "Bezoek in 2027 minstens twee bijeenkomsten en wissel met één organisatie buiten de sector dossiers en werkwijzen uit.",
      en: "Attend at least two meetings in 2027 and exchange files and methods with one organisation outside the sector.",
    },
    owner: coordinator,
    term: "2027-10-31",
    impact: 2,
    effort: 1,
    grade: "observation",
    addedOn: "2026-10-07",
    steps: [agreedBy(coordinator, "Teamleider klachten wordt vervanger.", "The complaints team leader will be deputy.")],
  },
];
