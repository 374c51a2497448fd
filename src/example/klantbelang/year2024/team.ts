import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExampleMember } from "../../exampleContent.ts";

export const lead = "Gerben Stroink";
export const second = "Mirjam Aldewereld";
const reviewer = "Karel Wiersema";
/** Who looked a year later whether what was done had its effect. */
export const leadOf2025 = "Mirjam Aldewereld";
export const secondOf2025 = "Hanneke Verwey";

export const coordinator: LocalText = { nl: "Klachtencoördinator", en: "Complaint coordinator" };

export const members: readonly ExampleMember[] = [
  {
    name: lead,
    role: "leadAuditor",
    declaredOn: "2024-08-19",
    note: {
      nl: "Werkt bij Interne audit, nooit in de klachtenketen. Voerde de procesaudit van 2023 uit en beoordeelt onderdeel III daarom niet.",
      en: "Works in Internal Audit, never in the complaint chain. Carried out the 2023 process audit and therefore does not judge section III.",
    },
  },
  {
    name: second,
    role: "auditor",
    declaredOn: "2024-08-20",
    note: {
      nl: "Extern ingehuurd, eerste opdracht bij Vloedmark. Beoordeelt onderdeel III.",
      en: "Hired from outside, first assignment at Vloedmark. Judges section III.",
    },
  },
  {
    name: reviewer,
    role: "reviewer",
    declaredOn: "2024-08-20",
    note: {
      nl: "Oud-hoofd audit van een waterbedrijf elders. Las het werkdossier en sprak geen medewerkers.",
      en: "Former head of audit at a water company elsewhere. Read the working papers and interviewed no staff.",
    },
  },
];
