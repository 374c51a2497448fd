import type { LocalText } from "../../core/norm/normSchema.ts";
import { policyExcerpt } from "../attachments/policyExcerpt.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second, third } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type" | "place">;

const archive: LocalText = { nl: "Opgevraagd bij de klachtencoördinator", en: "Requested from the complaint coordinator" };
const document = (fields: Fields): ExampleEvidence => ({ type: "document", place: archive, ...fields });

export const documents: ExampleEvidences = {
  "DOC-01": document({
    title: { nl: "Klachtenreglement, uitgave 2026", en: "Complaint regulation, 2026 edition" },
    source: { nl: "Juridische Zaken", en: "Legal Affairs" },
    date: "2026-03-02",
    collectedBy: second,
    note: {
      nl: "Elf artikelen. Compensatie (artikel 7) is alleen voor storingen uitgewerkt.",
      en: "Eleven articles. Compensation (article 7) is worked out for outages only.",
    },
    supports: ["IKM.G1", "IKM.G2", "IKM.G4", "IKM.G5", "IKM.G6", "IKM.G7", "IKM.G8"],
    contradicts: ["IKM.G3"],
  }),
  "DOC-02": document({
    title: { nl: "Procedure klachtbehandeling, versie 4", en: "Complaint handling procedure, version 4" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2025-11-03",
    collectedBy: lead,
    note: {
      nl: "Stappen, rollen, formulieren en een ruime omschrijving van een klacht. De fase verbeteren is één regel.",
      en: "Steps, roles, forms and a broad definition of a complaint. The improvement phase is one line.",
    },
    supports: ["IKM.A1", "IKM.A7", "IKM.B7", "IKM.J5"],
    contradicts: ["IKM.B8"],
  }),
  "DOC-03": document({
    title: { nl: "Klachten- en feedbackbeleid 2025-2027, versie 2.1", en: "Complaints and feedback policy 2025-2027, version 2.1" },
    source: { nl: "Directie", en: "Executive board" },
    date: "2025-07-08",
    collectedBy: lead,
    note: {
      nl: "Vijf doelen, acht indicatoren met definitie. Elk doel verwijst naar een doel uit het ondernemingsplan.",
      en: "Five objectives, eight indicators with definitions. Each objective refers to a goal in the business plan.",
    },
    supports: ["IKM.A5", "IKM.E1", "IKM.J3", "IKM.J4", "IKM.K1"],
    neutral: ["IKM.J1"],
    attachments: [policyExcerpt],
  }),
  "DOC-04": document({
    title: { nl: "Ondernemingsplan 2025-2028", en: "Business plan 2025-2028" },
    source: { nl: "Directie", en: "Executive board" },
    date: "2025-09-30",
    collectedBy: lead,
    note: {
      nl: "Drie klantdoelen: vertrouwen, gemak en leveringszekerheid.",
      en: "Three customer goals: trust, ease and security of supply.",
    },
    supports: ["IKM.E1"],
  }),
  "DOC-05": document({
    title: { nl: "Mandaatregeling klantcontact", en: "Customer contact mandate rules" },
    source: { nl: "Directie Klant & Markt", en: "Customer & Market directorate" },
    date: "2025-09-01",
    collectedBy: third,
    note: { nl: "Tot € 150 per klacht; geen teambudget.", en: "Up to €150 per complaint; no team budget." },
    supports: [],
    neutral: ["IKM.B6"],
  }),
  "DOC-06": document({
    title: { nl: "Verslagen directie- en managementoverleg", en: "Minutes of executive and management meetings" },
    source: { nl: "Directiesecretariaat", en: "Executive secretariat" },
    date: "2026-10-05",
    collectedBy: lead,
    note: {
      nl: "Juli 2025 tot en met september 2026. De klachtencoördinator is bij elk managementoverleg aanwezig.",
      en: "July 2025 to September 2026. The complaint coordinator is present at every management meeting.",
    },
    supports: ["IKM.E4", "IKM.H3"],
    neutral: ["IKM.E2"],
  }),
  "DOC-07": document({
    title: { nl: "Verslagen verbeteroverleg", en: "Notes of the improvement meeting" },
    source: { nl: "Kwaliteit", en: "Quality" },
    date: "2026-10-22",
    collectedBy: third,
    note: {
      nl: "Vijftien verslagen met actielijst en deelnemers per afdeling.",
      en: "Fifteen sets of notes with action list and attendance by department.",
    },
    supports: ["IKM.H5", "IKM.K3"],
  }),
  "DOC-08": document({
    title: { nl: "Functieprofielen en verantwoordelijkhedenmatrix", en: "Job profiles and responsibility matrix" },
    source: { nl: "HR", en: "HR" },
    date: "2025-08-20",
    collectedBy: second,
    note: {
      nl: "Profielen van behandelaar, klantcontact en klachtencoördinator; matrix met één leeg vakje.",
      en: "Profiles of handler, front office and complaint coordinator; matrix with one empty cell.",
    },
    supports: ["IKM.D3", "IKM.E3", "IKM.H2", "IKM.H3"],
  }),
  "DOC-09": document({
    title: { nl: "Scholingsplan en toetsformulieren", en: "Training plan and assessment sheets" },
    source: { nl: "HR", en: "HR" },
    date: "2026-06-26",
    collectedBy: second,
    note: {
      nl: "Training afgerond door 72 van 76 mensen; luisteren is een toetsonderdeel.",
      en: "Training completed by 72 of 76 people; listening is assessed.",
    },
    supports: ["IKM.B3"],
  }),
  "DOC-10": document({
    title: { nl: "Intranetrubriek 'Dankzij een klacht'", en: "Intranet series 'Thanks to a complaint'" },
    source: { nl: "Communicatie", en: "Communications" },
    date: "2026-09-30",
    collectedBy: third,
    note: { nl: "Tien berichten in de periode, gemiddeld 310 keer gelezen.", en: "Ten items in the period, read 310 times on average." },
    supports: ["IKM.F1"],
    neutral: ["IKM.F2", "IKM.F3"],
  }),
  "DOC-11": document({
    title: { nl: "Kwartaalanalyse klachten, derde kwartaal 2026", en: "Quarterly complaint analysis, third quarter 2026" },
    source: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    date: "2026-10-15",
    collectedBy: lead,
    note: {
      nl: "Pareto- en spreidingsdiagram, oorzaaksoorten met aanpak, weging van risico en tevredenheid, vraag per proces.",
      en: "Pareto and scatter diagrams, types of cause with approach, weighing of risk and satisfaction, a question per process.",
    },
    supports: ["IKM.C2", "IKM.C4", "IKM.I2", "IKM.I4", "IKM.I5", "IKM.I6"],
  }),
  "DOC-12": document({
    title: { nl: "Privacytoets klachtenregister", en: "Privacy review of the complaint register" },
    source: { nl: "Privacyfunctionaris", en: "Privacy officer" },
    date: "2026-01-29",
    collectedBy: second,
    note: {
      nl: "Systeem, rechten en bewaartermijnen. De werkruimte is niet getoetst.",
      en: "System, rights and retention periods. The workspace was not reviewed.",
    },
    supports: ["IKM.G6"],
    neutral: ["IKM.B4"],
  }),
  "DOC-13": document({
    title: { nl: "Rapport interne audit Klantbelang 2026", en: "Internal audit report Klantbelang 2026" },
    source: { nl: "Interne audit", en: "Internal Audit" },
    date: "2026-11-06",
    collectedBy: lead,
    note: {
      nl: "Gebruikt als aanwijzing, niet als oordeel: elk punt is zelf onderzocht.",
      en: "Used as a lead, not as a judgement: every item was examined independently.",
    },
    supports: [],
    contradicts: ["IKM.D2", "IKM.E2"],
  }),
};
