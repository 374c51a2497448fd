import type { LocalText } from "../../core/norm/normSchema.ts";
import { policyExcerpt } from "../attachments/policyExcerpt.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type" | "place">;

const archive: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const document = (fields: Fields): ExampleEvidence => ({ type: "document", place: archive, ...fields });

export const documents: ExampleEvidences = {
  "DOC-01": document({
    title: { nl: "Klachten- en feedbackbeleid 2025-2027, versie 2.1", en: "Complaints and feedback policy 2025-2027, version 2.1" },
    source: { nl: "Directie", en: "Executive board" },
    date: "2025-07-08",
    collectedBy: lead,
    note: {
      nl: "24 bladzijden, vastgesteld op 8 juli 2025. Gelezen: visie, succesfactoren, indicatoren (bijlage B) en de definitie van een ernstige klacht.",
      en: "24 pages, adopted on 8 July 2025. Read: vision, success factors, indicators (annex B) and the definition of a serious complaint.",
    },
    supports: ["I.2.a", "I.2.b", "I.2.h", "I.2.i", "I.3.b", "I.3.h"],
    contradicts: ["I.1.b"],
    attachments: [policyExcerpt],
  }),
  "DOC-02": document({
    title: { nl: "Jaarplan klachten en feedback 2026", en: "Annual plan for complaints and feedback 2026" },
    source: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    date: "2025-12-09",
    collectedBy: lead,
    note: {
      nl: "Vijf doelen met getal, datum en eigenaar, capaciteitsberekening en invoeringslijst. Geen vergelijking met andere organisaties.",
      en: "Five objectives with number, date and owner, a capacity calculation and an implementation list. No comparison with other organisations.",
    },
    supports: ["I.2.c", "I.2.d", "I.3.c", "II.2.a"],
    contradicts: ["I.1.b", "II.1.a", "III.5.g"],
  }),
  "DOC-03": document({
    title: {
      nl: "Verslagen directieoverleg, juli 2025 tot en met juni 2026",
      en: "Minutes of the executive meeting, July 2025 to June 2026",
    },
    source: { nl: "Directiesecretariaat", en: "Executive secretariat" },
    date: "2026-06-30",
    collectedBy: lead,
    note: {
      nl: "Elf vergaderingen, besluitenlijsten inbegrepen. Klachten zijn een vast agendapunt; de kwartaalrapportage over alle feedback komt er vier keer in voor.",
      en: "Eleven meetings, decision lists included. Complaints are a standing item; the quarterly report on all feedback appears four times.",
    },
    supports: ["I.2.g", "I.2.i", "I.3.g", "I.4.a", "III.3.c"],
    contradicts: ["I.1.a", "I.1.c"],
  }),
  "DOC-04": document({
    title: { nl: "Klachtenrapportage tweede kwartaal 2026", en: "Complaint report, second quarter 2026" },
    source: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    date: "2026-07-14",
    collectedBy: second,
    note: {
      nl: "Aantallen, oorzaken, termijnen en duiding. De aantallen zijn aangesloten op het register; verschil nul.",
      en: "Numbers, causes, terms and interpretation. Numbers reconciled with the register; no difference.",
    },
    supports: ["III.2.c"],
    contradicts: ["III.5.g"],
  }),
  "DOC-05": document({
    title: { nl: "Procedure klachtbehandeling, versie 4", en: "Complaint handling procedure, version 4" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2025-11-03",
    collectedBy: lead,
    note: {
      nl: "Stappen, soorten feedback, termijnen van 10 en 20 werkdagen. Kent geen stap voor het inschakelen van de directie en geen persoonlijk bericht over verbeteringen.",
      en: "Steps, kinds of feedback, terms of 10 and 20 working days. Has no step for calling in the executive board and no personal message about improvements.",
    },
    supports: ["I.3.e", "III.3.d", "IV.4.c"],
    contradicts: ["I.4.c", "III.4.h"],
  }),
  "DOC-06": document({
    title: { nl: "Mandaatregeling klantcontact", en: "Customer contact mandate rules" },
    source: { nl: "Directie Klant & Markt", en: "Customer & Market directorate" },
    date: "2025-09-01",
    collectedBy: lead,
    note: {
      nl: "Behandelaars tot € 150, teamleiders tot € 1.000. Gaat alleen over bedragen. Bijlage: 341 vergoedingen in de periode, 297 binnen het eerste mandaat.",
      en: "Handlers up to €150, team leaders up to €1,000. Covers amounts only. Annex: 341 compensations in the period, 297 within the first mandate.",
    },
    supports: ["II.2.b"],
    contradicts: ["II.4.g"],
  }),
  "DOC-07": document({
    title: { nl: "Scholingsplan 2025-2026 met presentielijsten", en: "Training plan 2025-2026 with attendance lists" },
    source: { nl: "HR", en: "HR" },
    date: "2026-06-26",
    collectedBy: lead,
    note: {
      nl: "Training afgerond door 14 van 14 behandelaars en 58 van 62 klantcontactmedewerkers. Toelichting op het beleid: 88 van 94 aanwezig. Keuzemodules en wekelijks leermoment per team.",
      en: "Training completed by 14 of 14 handlers and 58 of 62 front-office staff. Policy briefing: 88 of 94 present. Electives and weekly learning session per team.",
    },
    supports: ["I.2.e", "II.3.b", "II.4.e"],
    contradicts: ["II.1.a"],
    neutral: ["I.5.b", "III.4.g"],
  }),
  "DOC-08": document({
    title: { nl: "Functieprofielen en scoreformulier rollenspel", en: "Job profiles and role-play score sheet" },
    source: { nl: "HR", en: "HR" },
    date: "2025-08-20",
    collectedBy: lead,
    note: {
      nl: "Profiel klantcontact en profiel klachtbehandelaar. 17 ingevulde formulieren, namen afgedekt.",
      en: "Front-office profile and complaint handler profile. 17 completed sheets, names covered.",
    },
    supports: ["II.3.a"],
  }),
  "DOC-09": document({
    title: {
      nl: "Auditrapport klachtbehandeling 2025, met directiereactie",
      en: "Audit report on complaint handling 2025, with management response",
    },
    source: { nl: "Interne audit", en: "Internal Audit" },
    date: "2025-10-17",
    collectedBy: second,
    note: {
      nl: "40 dossiers, negen aanbevelingen. Reikt van registratie tot slotbrief; toegang en effect van verbeteringen vallen buiten de scope.",
      en: "40 files, nine recommendations. Runs from registration to closing letter; access and the effect of improvements are out of scope.",
    },
    supports: ["III.2.a", "III.3.a", "III.3.c"],
    contradicts: ["III.1.a", "III.3.b"],
  }),
  "DOC-10": document({
    title: { nl: "Opvolglijst aanbevelingen audit 2025", en: "Follow-up list of the 2025 audit" },
    source: { nl: "Interne audit", en: "Internal Audit" },
    date: "2026-08-31",
    collectedBy: second,
    note: {
      nl: "Zeven van de negen afgerond; vier nagelopen aan de hand van het systeem en het werk zelf. Twee wachten op release 26.4.",
      en: "Seven of nine completed; four checked against the system and the work itself. Two await release 26.4.",
    },
    supports: ["III.2.b", "III.3.d"],
  }),
  "DOC-11": document({
    title: { nl: "Risicoanalyse klantprocessen 2026", en: "Risk analysis of customer processes 2026" },
    source: { nl: "Risk & Compliance", en: "Risk & Compliance" },
    date: "2026-02-12",
    collectedBy: second,
    note: {
      nl: "Tien risico's, drie met klachtcijfers onderbouwd.",
      en: "Ten risks, three supported by complaint figures.",
    },
    supports: ["III.2.d"],
  }),
};
