import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleMember } from "../exampleContent.ts";

export const lead = "Hanneke Verwey";
export const second = "Joris Tamminga";
const reviewer = "Nadia Benali";
const trainee = "Lotte Huizing";

export const coordinator: LocalText = { nl: "Klachtencoördinator", en: "Complaint coordinator" };

export const members: readonly ExampleMember[] = [
  {
    name: lead,
    role: "leadAuditor",
    declaredOn: "2026-08-24",
    note: {
      nl: "Werkt bij Interne audit en rapporteert aan de auditcommissie. Heeft nooit in de klachtenketen gewerkt. Deed mee aan de audit van 2025 en beoordeelt daarom de criteria over audits niet.",
      en: "Works in Internal Audit and reports to the audit committee. Has never worked in the complaint chain. Took part in the 2025 audit and therefore does not judge the criteria about audits.",
    },
  },
  {
    name: second,
    role: "auditor",
    declaredOn: "2026-08-25",
    note: {
      nl: "Extern ingehuurd, voor het eerst bij Vloedmark. Beoordeelt onderdeel III, omdat Interne audit daar over eigen werk zou oordelen.",
      en: "Hired from outside, first assignment at Vloedmark. Judges section III, because Internal Audit would be judging its own work there.",
    },
  },
  {
    name: reviewer,
    role: "reviewer",
    declaredOn: "2026-08-25",
    note: {
      nl: "Hoofd Kwaliteit van een ander nutsbedrijf, op basis van wederkerigheid. Nam niet deel aan het onderzoek en sprak geen medewerkers.",
      en: "Head of Quality at another utility, on a reciprocal basis. Took no part in the fieldwork and interviewed no staff.",
    },
  },
  {
    name: trainee,
    role: "observer",
    declaredOn: "2026-08-27",
    note: {
      nl: "Trainee bij Interne audit. Keek mee bij interviews en oordeelt niet.",
      en: "Trainee in Internal Audit. Attended interviews and does not judge.",
    },
  },
];
