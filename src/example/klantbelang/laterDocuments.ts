import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type" | "place">;

const archive: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const document = (fields: Fields): ExampleEvidence => ({ type: "document", place: archive, ...fields });

/** Asked for by the plan, because the norm names them. */
export const laterDocuments: ExampleEvidences = {
  "DOC-23": document({
    title: { nl: "Verbeterregister 2025-2026", en: "Improvement register 2025-2026" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2026-07-01",
    collectedBy: second,
    note: {
      nl: "38 regels met oorzaak, eigenaar en datum. Bij 11 van de 23 uitgevoerde verbeteringen is het effect ingevuld.",
      en: "38 lines with cause, owner and date. For 11 of 23 completed improvements the effect is filled in.",
    },
    supports: ["II.4.d", "III.3.h"],
    neutral: ["III.5.b"],
  }),
  "DOC-24": document({
    title: { nl: "Onderzoeksplan en vragenlijst klantonderzoek 2026", en: "Research plan and questionnaire, customer survey 2026" },
    source: { nl: "Marketing & Communicatie", en: "Marketing & Communications" },
    date: "2026-02-05",
    collectedBy: second,
    note: {
      nl: "26 vragen, waarvan elf elk jaar gelijk. Geen vraag over emotie en geen onderzoek anders dan met vragen.",
      en: "26 questions, eleven of them the same every year. No question about emotion and no research other than by asking.",
    },
    supports: ["III.4.a"],
    contradicts: ["III.4.b", "III.4.d"],
  }),
  "DOC-25": document({
    title: { nl: "Toegankelijkheidsverklaring website", en: "Accessibility statement of the website" },
    source: { nl: "Communicatie", en: "Communications" },
    date: "2026-03-18",
    collectedBy: second,
    note: {
      nl: "Getoetst door een onafhankelijk bureau. Het klachtformulier voldoet; drie andere pagina's nog niet.",
      en: "Tested by an independent agency. The complaint form conforms; three other pages do not yet.",
    },
    supports: ["IV.3.b"],
  }),
  "DOC-26": document({
    title: { nl: "Handleiding registratiesysteem, versie 6", en: "Registration system manual, version 6" },
    source: { nl: "IT", en: "IT" },
    date: "2026-01-12",
    collectedBy: lead,
    note: {
      nl: "Vijf soorten feedback, verplichte velden en de regel dat verlengen een bericht aan de klant vraagt. Een veld voor urgentie ontbreekt.",
      en: "Five kinds of feedback, mandatory fields and the rule that an extension requires a message to the customer. A field for urgency is missing.",
    },
    supports: ["I.3.e", "IV.4.b"],
    contradicts: ["IV.2.e"],
  }),
  "DOC-27": document({
    title: { nl: "Gespreksleidraad klachten", en: "Conversation guide for complaints" },
    source: { nl: "Klantenservice", en: "Customer Service" },
    date: "2025-10-20",
    collectedBy: lead,
    note: {
      nl: "Vaste vraag naar wat het zou oplossen. Zegt bij bellen hoe je vraagt of het klaar is, bij e-mail niets.",
      en: "Fixed question on what would solve it. Says how to ask whether it is finished by telephone, nothing for e-mail.",
    },
    supports: ["IV.1.a"],
    neutral: ["IV.1.c"],
  }),
  "DOC-28": document({
    title: { nl: "Overzicht vergoedingen Zandhorn", en: "Overview of compensation in Zandhorn" },
    source: { nl: "Netbeheer", en: "Network" },
    date: "2026-03-09",
    collectedBy: second,
    note: {
      nl: "3.100 huishoudens, alle betaald vóór 1 maart 2026. 214 van hen hadden geklaagd.",
      en: "3,100 households, all paid before 1 March 2026. 214 of them had complained.",
    },
    supports: ["I.4.e"],
  }),
  "DOC-29": document({
    title: { nl: "Rooster directiediensten klantcentrum", en: "Rota of directors' shifts at the customer centre" },
    source: { nl: "Directiesecretariaat", en: "Executive secretariat" },
    date: "2026-06-30",
    collectedBy: lead,
    note: {
      nl: "Drie directeuren, ieder twee diensten per jaar, alle op het klantcentrum.",
      en: "Three directors, two shifts a year each, all at the customer centre.",
    },
    supports: [],
    neutral: ["I.4.b"],
  }),
  "DOC-30": document({
    title: { nl: "Inwerkprogramma klantteams", en: "Induction programme for customer teams" },
    source: { nl: "HR", en: "HR" },
    date: "2025-09-29",
    collectedBy: lead,
    note: {
      nl: "Het klachtenbeleid staat in de eerste week, de driedaagse training binnen zes maanden.",
      en: "The complaints policy is in the first week, the three-day training within six months.",
    },
    supports: ["I.2.e", "II.3.b"],
  }),
  "DOC-31": document({
    title: { nl: "Meerjarenplan interne audit 2025-2028", en: "Internal audit multi-year plan 2025-2028" },
    source: { nl: "Auditcommissie", en: "Audit committee" },
    date: "2025-12-18",
    collectedBy: second,
    note: {
      nl: "Klachtbehandeling staat voor 2027 gepland, met 160 uur. Begin en eind van het proces zijn niet genoemd.",
      en: "Complaint handling is planned for 2027, with 160 hours. Beginning and end of the process are not mentioned.",
    },
    supports: ["III.2.a"],
    contradicts: ["III.3.b"],
  }),
  "DOC-32": document({
    title: { nl: "Verslagen en werkwijze klantpanel", en: "Customer panel, notes and way of working" },
    source: { nl: "Marketing & Communicatie", en: "Marketing & Communications" },
    date: "2026-04-20",
    collectedBy: second,
    note: {
      nl: "Zes van de veertien leden zijn gevraagd omdat zij eerder klaagden. Drie wijzigingen staan met datum in het verslag.",
      en: "Six of fourteen members were asked because they had complained. Three changes are in the notes with a date.",
    },
    supports: ["III.5.e", "IV.2.c"],
  }),
  "DOC-33": document({
    title: { nl: "Maandoverzicht oorzaken per afdeling, juni 2026", en: "Monthly overview of causes per department, June 2026" },
    source: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    date: "2026-07-06",
    collectedBy: second,
    note: {
      nl: "Zeven afdelingen met hun eigen oorzaken. De aannemers staan er als één regel in.",
      en: "Seven departments with their own causes. The contractors are a single line.",
    },
    supports: ["III.2.c"],
    neutral: ["III.3.i"],
  }),
  "DOC-34": document({
    title: { nl: "Nieuwsbrieven aan klanten, juli 2025 tot en met juni 2026", en: "Customer newsletters, July 2025 to June 2026" },
    source: { nl: "Communicatie", en: "Communications" },
    date: "2026-06-18",
    collectedBy: second,
    note: {
      nl: "Vier nieuwsbrieven. Geen woord over verbeteringen na klachten of over uitkomsten van klantonderzoek.",
      en: "Four newsletters. Not a word about improvements after complaints or results of customer research.",
    },
    supports: [],
    contradicts: ["III.3.f", "III.4.f"],
  }),
};
