import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExampleEvidences } from "../../exampleContent.ts";
import { lead, second } from "./team.ts";

const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };

export const documents: ExampleEvidences = {
  "DOC-01": {
    type: "document",
    title: { nl: "Beleidsnotitie klachten 2019-2022", en: "Complaints policy paper 2019-2022" },
    source: { nl: "Directie Klant & Markt", en: "Customer & Market directorate" },
    date: "2019-03-12",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Vijf bladzijden, verlopen op 31 december 2022 en niet vervangen.",
      en: "Five pages, expired on 31 December 2022 and not replaced.",
    },
    supports: ["I.1.b"],
    contradicts: ["I.2.a", "I.2.c", "I.2.e", "I.3.b", "III.3.g"],
    neutral: ["I.2.b"],
  },
  "DOC-02": {
    type: "document",
    title: {
      nl: "Verslagen directieoverleg, juli 2023 tot en met juni 2024",
      en: "Minutes of the executive meeting, July 2023 to June 2024",
    },
    source: { nl: "Bestuurssecretariaat", en: "Board secretariat" },
    date: "2024-06-28",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Elf verslagen. Klachten vier keer op de agenda, één besluit. Vijf ernstige klachten met reactie van een directeur.",
      en: "Eleven sets of minutes. Complaints four times on the agenda, one decision. Five serious complaints with a director's response.",
    },
    supports: ["I.2.j"],
    contradicts: ["I.1.c", "I.2.i", "I.3.c", "I.3.g", "I.5.f"],
    neutral: ["I.2.g", "III.5.e"],
  },
  "DOC-03": {
    type: "document",
    title: { nl: "Klachtenrapportage tweede kwartaal 2024", en: "Complaint report, second quarter 2024" },
    source: { nl: "Klantenservice", en: "Customer Service" },
    date: "2024-07-05",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Aantallen en termijnen. Veertien verbeteringen, zes uitgevoerd. Bevat het overzicht van 96 foute nota's.",
      en: "Numbers and terms. Fourteen improvements, six completed. Contains the overview of 96 wrong bills.",
    },
    supports: ["III.2.c"],
    contradicts: ["I.1.a", "I.3.f", "I.3.h", "I.4.e", "I.5.d", "III.1.b", "III.2.e", "III.3.i", "III.5.b"],
    neutral: ["II.4.d", "III.5.g"],
  },
  "DOC-04": {
    type: "document",
    title: { nl: "Procedure klachtbehandeling, versie 2", en: "Complaint handling procedure, version 2" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2023-09-18",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Stappen en termijnen van 10 en 20 werkdagen. Twee soorten: klacht en overig.",
      en: "Steps and terms of 10 and 20 working days. Two kinds: complaint and other.",
    },
    supports: [],
    contradicts: ["I.1.d", "I.3.e", "I.4.c"],
  },
  "DOC-05": {
    type: "document",
    title: { nl: "Mandaatregeling klantcontact", en: "Customer contact mandate rules" },
    source: { nl: "Financiën", en: "Finance" },
    date: "2019-06-03",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Behandelaar € 75, teamleider € 500. 305 vergoedingen, 262 binnen het eerste mandaat.",
      en: "Handler €75, team leader €500. 305 compensations, 262 within the first mandate.",
    },
    supports: ["II.2.b"],
    neutral: ["II.4.g"],
  },
  "DOC-06": {
    type: "document",
    title: {
      nl: "Scholingsoverzicht, functieprofielen en medewerkersonderzoek 2024",
      en: "Training overview, job profiles and staff survey 2024",
    },
    source: { nl: "HR", en: "HR" },
    date: "2024-05-31",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Training: negen van de twaalf behandelaars, 31 van 58 klantcontact. Open sfeer 58 %.",
      en: "Training: nine of twelve handlers, 31 of 58 front office. Open mood 58%.",
    },
    supports: [],
    contradicts: ["I.5.b", "II.1.a", "II.3.b", "II.4.b", "II.4.e", "III.4.g"],
    neutral: ["I.5.c", "II.3.a"],
  },
  "DOC-07": {
    type: "document",
    title: { nl: "Auditrapport klachtbehandeling 2023 met opvolglijst", en: "Audit report on complaint handling 2023 with follow-up list" },
    source: { nl: "Interne audit", en: "Internal Audit" },
    date: "2024-05-21",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Acht aanbevelingen, twee uitgevoerd, vier zonder eigenaar. 30 dossiers.",
      en: "Eight recommendations, two carried out, four without an owner. 30 files.",
    },
    supports: ["III.3.a"],
    contradicts: ["III.1.a", "III.3.b", "III.3.c"],
    neutral: ["III.2.a", "III.2.b", "III.3.d"],
  },
  "DOC-08": {
    type: "document",
    title: { nl: "Risicoanalyse klantprocessen 2024", en: "Risk analysis of customer processes 2024" },
    source: { nl: "Risk & Compliance", en: "Risk & Compliance" },
    date: "2024-02-20",
    collectedBy: second,
    place: headOffice,
    note: { nl: "Tien klantrisico's, geen enkel klachtcijfer.", en: "Ten customer risks, not a single complaint figure." },
    supports: [],
    contradicts: ["III.2.d"],
  },
};
