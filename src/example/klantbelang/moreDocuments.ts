import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type" | "place">;

const archive: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const document = (fields: Fields): ExampleEvidence => ({ type: "document", place: archive, ...fields });

export const moreDocuments: ExampleEvidences = {
  "DOC-12": document({
    title: { nl: "Werkinstructie 'Raakt dit meer klanten?'", en: "Work instruction 'Does this affect more customers?'" },
    source: { nl: "Risk & Compliance", en: "Risk & Compliance" },
    date: "2026-01-19",
    collectedBy: lead,
    note: {
      nl: "Vraag in het formulier, drempel van vijf klachten per postcodegebied en de belroute daarna. Logboek van meldingen bijgevoegd: zeven in de periode.",
      en: "Question on the form, threshold of five complaints per postcode area and the call route that follows. Log of alerts enclosed: seven in the period.",
    },
    supports: ["III.2.e"],
    neutral: ["I.4.d"],
  }),
  "DOC-13": document({
    title: { nl: "Verslagen verbeteroverleg en dilemmatafel", en: "Notes of the improvement meeting and dilemma table" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2026-06-25",
    collectedBy: second,
    note: {
      nl: "Twaalf verslagen van het overleg en zeven van de dilemmatafel. Bevat de zaken Zandhorn en meterkoppeling. Van 31 oorzaakmeldingen van behandelaars bleven er 12 langer dan zes weken zonder antwoord.",
      en: "Twelve sets of meeting notes and seven of the dilemma table. Contains the Zandhorn and meter link cases. Of 31 causes reported by handlers 12 went unanswered for more than six weeks.",
    },
    supports: ["I.4.e", "II.3.g", "II.4.e", "III.3.h", "III.5.c", "III.5.e"],
    contradicts: ["I.1.a", "II.4.j", "III.1.b"],
    neutral: ["III.3.i", "III.5.a"],
  }),
  "DOC-14": document({
    title: { nl: "Intranetrubriek 'Dankzij een klacht' en teamverslagen", en: "Intranet series 'Thanks to a complaint' and team notes" },
    source: { nl: "Communicatie", en: "Communications" },
    date: "2026-06-22",
    collectedBy: second,
    note: {
      nl: "Tien berichten met leescijfers, vier kwartaalstanden van de doelen en negen teamverslagen over het klantonderzoek.",
      en: "Ten items with reading figures, four quarterly updates of the objectives and nine team notes on the customer survey.",
    },
    supports: ["III.3.e", "III.4.e"],
    neutral: ["III.3.g"],
  }),
  "DOC-15": document({
    title: { nl: "Schrijfwijzer en brievenboek klachten", en: "Writing guide and letter book for complaints" },
    source: { nl: "Team Klachten", en: "Complaints team" },
    date: "2025-10-06",
    collectedBy: lead,
    note: {
      nl: "Besluit eerst, uitleg daarna, taalniveau B1. De bijlage over herbeoordeling en geschillencommissie is juridisch nagekeken op 29 september 2025.",
      en: "Decision first, explanation next, plain language. The annex on review and the disputes committee was legally checked on 29 September 2025.",
    },
    supports: ["IV.1.b", "IV.1.d"],
  }),
  "DOC-16": document({
    title: { nl: "Protocol kwetsbare klanten", en: "Protocol for vulnerable customers" },
    source: { nl: "Klantenservice", en: "Customer Service" },
    date: "2025-09-15",
    collectedBy: lead,
    note: {
      nl: "Vijf situaties, per situatie wat de medewerker doet. Kenmerk in het systeem vervalt na twaalf maanden.",
      en: "Five situations, each with what the member of staff does. The marker in the system lapses after twelve months.",
    },
    supports: ["IV.3.a"],
  }),
  "DOC-17": document({
    title: { nl: "Feedbackrapportage eerste kwartaal 2026", en: "Feedback report, first quarter 2026" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2026-04-16",
    collectedBy: lead,
    note: {
      nl: "Klachten, suggesties, complimenten, sociale media en onderzoek naast elkaar per onderwerp. Bevat de analyse van 40 complimenten en de onderzoeksagenda.",
      en: "Complaints, suggestions, compliments, social media and surveys side by side per subject. Includes the analysis of 40 compliments and the research agenda.",
    },
    supports: ["I.3.d", "I.3.f", "I.3.g", "I.5.d", "III.4.a"],
    neutral: ["II.4.k"],
  }),
  "DOC-18": document({
    title: { nl: "Verslagen coachgesprekken, tien stuks zonder naam", en: "Coaching notes, ten without names" },
    source: { nl: "Teamleiders klantcontact en klachten", en: "Team leaders, front office and complaints" },
    date: "2026-03-31",
    collectedBy: lead,
    note: {
      nl: "Door de teamleider gekozen op nummer, niet op inhoud. Acht van de tien eindigen met een leerafspraak.",
      en: "Chosen by number, not by content. Eight of ten end with a learning agreement.",
    },
    supports: ["II.4.b", "II.4.f"],
  }),
  "DOC-19": document({
    title: { nl: "Jaarverslag 2025, hoofdstuk Klanten", en: "Annual report 2025, chapter Customers" },
    source: { nl: "Directie", en: "Executive board" },
    date: "2026-04-30",
    collectedBy: lead,
    note: {
      nl: "Verbindt klachten met vertrouwen en met besparing. Noemt het aantal klachten, niet de stand van de doelen.",
      en: "Links complaints with trust and with savings. Gives the number of complaints, not progress on the objectives.",
    },
    supports: ["I.5.e", "I.5.f"],
    contradicts: ["III.3.g"],
  }),
  "DOC-20": document({
    title: { nl: "Medewerkersonderzoek 2026, uitkomsten klantteams", en: "Staff survey 2026, results for customer teams" },
    source: { nl: "HR, uitgevoerd door een onderzoeksbureau", en: "HR, carried out by a research agency" },
    date: "2026-03-27",
    collectedBy: lead,
    note: {
      nl: "Respons 78 % (499 van 640). Klantteams: open feedback 81 %, inbreng leidt tot verbetering 72 %, ruimte om een klacht zelf op te lossen 54 %.",
      en: "Response 78% (499 of 640). Customer teams: open feedback 81%, input leads to improvement 72%, room to resolve a complaint myself 54%.",
    },
    supports: ["I.2.i", "I.5.c", "II.4.c"],
    contradicts: ["II.4.h"],
  }),
  "DOC-21": document({
    title: { nl: "Kanaalstrategie 2026", en: "Channel strategy 2026" },
    source: { nl: "Marketing & Communicatie", en: "Marketing & Communications" },
    date: "2025-12-11",
    collectedBy: lead,
    note: {
      nl: "Begint met acht klantbehoeften uit het panel. Belooft antwoord via het kanaal van de klant.",
      en: "Starts from eight customer needs voiced by the panel. Promises a reply through the customer's channel.",
    },
    supports: ["IV.2.c"],
    neutral: ["IV.2.d"],
  }),
  "DOC-22": document({
    title: { nl: "Privacytoets klachtenregister, met inzagelogboek", en: "Privacy review of the complaint register, with access log" },
    source: { nl: "Privacyfunctionaris", en: "Privacy officer" },
    date: "2026-01-29",
    collectedBy: lead,
    note: {
      nl: "Doelen, bewaartermijnen en rechten per rol. Uit het logboek van mei 2026 zijn 50 van 3.412 inzages nagelopen; alle bij een lopende zaak.",
      en: "Purposes, retention periods and rights per role. From the May 2026 log 50 of 3,412 views were checked; all belonged to an open case.",
    },
    supports: [],
    contradicts: ["I.1.d"],
  }),
};
