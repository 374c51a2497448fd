import type { ExampleMember } from "../exampleContent.ts";

export const lead = "Ruben Achterhof";
export const second = "Saskia Wiegman";
export const third = "Tom Lindhout";
const decider = "Ingrid Solkema";

export const members: readonly ExampleMember[] = [
  {
    name: lead,
    role: "leadAuditor",
    declaredOn: "2026-10-14",
    note: {
      nl: "Peilschaal Audits. Geen opdracht voor Vloedmark in de afgelopen vijf jaar, geen klant van het bedrijf.",
      en: "Peilschaal Audits. No assignment for Vloedmark in the past five years, not a customer of the company.",
    },
  },
  {
    name: second,
    role: "auditor",
    declaredOn: "2026-10-14",
    note: {
      nl: "Peilschaal Audits. Een zwager werkt bij een van de aannemers; zij sprak daarom niet over monteursafspraken en las die dossiers niet.",
      en: "Peilschaal Audits. A brother-in-law works for one of the contractors; she therefore held no interviews on engineers' appointments and read no such files.",
    },
  },
  {
    name: third,
    role: "auditor",
    declaredOn: "2026-10-15",
    note: { nl: "Peilschaal Audits. Geen banden met de organisatie.", en: "Peilschaal Audits. No ties with the organisation." },
  },
  {
    name: decider,
    role: "reviewer",
    declaredOn: "2026-10-15",
    note: {
      nl: "Beslist over het vervolg en deed zelf geen onderzoek.",
      en: "Decides on the next step and took no part in the fieldwork.",
    },
  },
];
