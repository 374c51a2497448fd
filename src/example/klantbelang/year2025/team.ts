import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExampleMember } from "../../exampleContent.ts";

export const lead = "Mirjam Aldewereld";
export const second = "Hanneke Verwey";
const reviewer = "Nadia Benali";
export const coordinator: LocalText = { nl: "Klachtencoördinator", en: "Complaint coordinator" };

export const members: readonly ExampleMember[] = [
  {
    name: lead,
    role: "leadAuditor",
    declaredOn: "2025-06-23",
    note: {
      nl: "Extern ingehuurd, tweede en laatste jaar bij Vloedmark. Adviseerde niet over de punten van 2024.",
      en: "Hired from outside, second and last year at Vloedmark. Gave no advice on the points of 2024.",
    },
  },
  {
    name: second,
    role: "auditor",
    declaredOn: "2025-06-24",
    note: {
      nl: "Werkt bij Interne audit en doet in oktober mee aan de procesaudit. Beoordeelt daarom onderdeel III niet.",
      en: "Works in Internal Audit and takes part in the process audit of October. Therefore does not judge section III.",
    },
  },
  {
    name: reviewer,
    role: "reviewer",
    declaredOn: "2025-06-24",
    note: {
      nl: "Hoofd Kwaliteit van een ander nutsbedrijf, op basis van wederkerigheid. Nam niet deel aan het onderzoek.",
      en: "Head of Quality at another utility, on a reciprocal basis. Took no part in the fieldwork.",
    },
  },
];
