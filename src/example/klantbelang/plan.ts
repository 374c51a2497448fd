import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExamplePlan } from "../examplePlan.ts";
import { coordinator, lead, second } from "./team.ts";

const everyone: LocalText = { nl: "Iedereen met deze rol is gesproken.", en: "Everyone with this role was interviewed." };
const byRule: LocalText = { nl: "Aantal volgens de rekenregel.", en: "Number by the rule." };
const byDocuments: LocalText = {
  nl: "Minder dan de rekenregel: de stukken van deze groep zijn volledig en er is gericht gevraagd.",
  en: "Fewer than the rule: this group's documents are complete and the questions were specific.",
};
const tender: LocalText = {
  nl: "Van 1 september tot 30 november 2026 loopt de aanbesteding. Contact met de aannemers was in die tijd uitgesloten.",
  en: "The tender runs from 1 September to 30 November 2026. Contact with the contractors was ruled out during that time.",
};

export const plan: ExamplePlan = {
  by: lead,
  on: "2026-08-31",
  documentsBy: "2026-09-11",
  roles: {
    TM: { size: 3, note: everyone },
    KC: { size: 1, note: everyone },
    KB: { size: 14, note: byRule },
    KCM: {
      size: 62,
      interviews: 4,
      note: {
        nl: "De rekenregel vraagt er acht. Met een groepsgesprek van vijf zijn in vier gesprekken acht mensen gesproken.",
        en: "The rule asks for eight. With a group interview of five, four interviews reached eight people.",
      },
    },
    LM: { size: 9, note: byRule },
    HR: { size: 3, interviews: 2, note: byDocuments },
    KW: { size: 4, interviews: 1, note: byDocuments },
    RM: { size: 2, interviews: 1, note: byDocuments },
    IA: {
      size: 2,
      interviews: 1,
      note: {
        nl: "De leadauditor hoort zelf tot deze groep en is niet geïnterviewd.",
        en: "The lead auditor belongs to this group and was not interviewed.",
      },
    },
    PM: { size: 6, interviews: 2, note: byDocuments },
    IT: { size: 3, interviews: 1, note: byDocuments },
    MC: { size: 4, interviews: 2, note: byDocuments },
    KL: {
      size: 0,
      note: {
        nl: "Klanten zijn gehoord via het panel, de nabelronde en het onderzoek.",
        en: "Customers were heard through the panel, the call-back round and the survey.",
      },
    },
  },
  unplanned: ["OBS-6"],
  unfulfilled: [
    {
      kind: "document",
      title: { nl: "Klachtenoverzichten per aannemer", en: "Complaint overviews per contractor" },
      who: { nl: "Inkoop", en: "Procurement" },
      criteria: ["III.3.i", "III.5.f"],
      status: "notAvailable",
      note: tender,
    },
    {
      kind: "interview",
      title: { nl: "Uitvoerders van de vier aannemers", en: "Site managers of the four contractors" },
      department: { nl: "Aannemers", en: "Contractors" },
      who: { nl: second, en: second },
      criteria: ["III.3.i", "III.5.f"],
      status: "cancelled",
      note: tender,
    },
    {
      kind: "document",
      title: { nl: "Evaluatie van de proef met een korter tijdvak", en: "Evaluation of the trial with a shorter slot" },
      who: coordinator,
      criteria: ["III.3.h"],
      status: "requested",
      note: {
        nl: "Komt na afloop van de proef, dus na deze audit. Wordt in de vervolgaudit gelezen.",
        en: "Comes after the trial, so after this audit. To be read in the follow-up audit.",
      },
    },
  ],
};
