import type { ExampleSignals } from "../../exampleContent.ts";

export const signals: ExampleSignals = {
  "I.1.a": {
    rationale: {
      nl: "Vijf directiebesluiten gaan terug op klachten en 1.340 klanten kregen een herstelde rekening (DOC-03, DOC-11). De werkvloer ziet dat ook (INT-04).",
      en: "Five executive decisions go back to complaints and 1,340 customers received a corrected bill (DOC-03, DOC-11). The shop floor sees this too (INT-04).",
    },
    rightOfReply: { nl: "De directie heeft niets toe te voegen.", en: "The executive board has nothing to add." },
    leadReason: { nl: "Verslagen en werkvloer wijzen dezelfde kant op.", en: "Minutes and shop floor point the same way." },
  },
  "I.1.b": {
    rationale: {
      nl: "Het signaal van 2024 is weg: het beleid met visie en doelen is vastgesteld op 19 november 2024 (DOC-01) en vertaald in een jaarplan (DOC-02). INT-03 werkt ermee.",
      en: "The sign of 2024 has gone: the policy with vision and objectives was adopted on 19 November 2024 (DOC-01) and translated into an annual plan (DOC-02). INT-03 works with it.",
    },
    rightOfReply: {
      nl: "De directeur Klant & Markt noemt het beleid een begin.",
      en: "The director of Customer & Market calls the policy a beginning.",
    },
    leadReason: { nl: "Stukken en gebruik zijn allebei gezien.", en: "Documents and use were both seen." },
  },
  "I.1.c": {
    rationale: {
      nl: "Klachten staan sinds december elke maand op de agenda (DOC-03) en INT-01 leest er vijf per week.",
      en: "Complaints have been on the agenda every month since December (DOC-03) and INT-01 reads five a week.",
    },
    rightOfReply: { nl: "Geen opmerkingen.", en: "No comments." },
    leadReason: { nl: "De betrokkenheid is nog smal, maar echt.", en: "The involvement is still narrow, but real." },
  },
  "I.1.d": {
    rationale: {
      nl: "De rechten in het register zijn teruggebracht tot 31 mensen en de procedure verbiedt ander gebruik (DOC-05). INT-10 zag in het logboek niets vreemds.",
      en: "Rights in the register were reduced to 31 people and the procedure forbids other use (DOC-05). INT-10 saw nothing odd in the log.",
    },
    rightOfReply: { nl: "Bevestigd door de privacyfunctionaris.", en: "Confirmed by the privacy officer." },
    leadReason: { nl: "Document en gesprek steunen elkaar.", en: "Document and interview support each other." },
  },
  "II.1.a": {
    rationale: {
      nl: "Van de acht soorten middelen was alleen capaciteit in maart krap; drie uitzendkrachten vingen dat op (DOC-02, INT-07). Training is voor 65 van de 72 mensen rond (DOC-07).",
      en: "Of the eight kinds of resources only capacity was tight in March; three temporary staff absorbed it (DOC-02, INT-07). Training is complete for 65 of 72 people (DOC-07).",
    },
    rightOfReply: {
      nl: "De manager Klantenservice vraagt om een vaste reserve in de winter.",
      en: "The Customer Service manager asks for a standing reserve in winter.",
    },
    leadReason: { nl: "Een krappe maand is geen structureel tekort.", en: "One tight month is no structural shortage." },
  },
  "III.1.a": {
    rationale: {
      nl: "Er is een audit van 2023, een vervolg in oktober 2025 en een plan dat dit borgt (DOC-08). INT-03 kent de datum.",
      en: "There is an audit of 2023, a next one in October 2025 and a plan that secures it (DOC-08). INT-03 knows the date.",
    },
    rightOfReply: { nl: "Interne audit stemt in.", en: "Internal Audit agrees." },
    leadReason: {
      nl: "Frequentie en diepgang zijn voldoende; het bereik is een verbeterpunt.",
      en: "Frequency and depth suffice; reach is an improvement point.",
    },
  },
  "III.1.b": {
    rationale: {
      nl: "Vijftien verbeteringen zijn uitgevoerd, tegen zes een jaar eerder (DOC-11). INT-09 wees er vier aan in het werk.",
      en: "Fifteen improvements were completed, against six a year earlier (DOC-11). INT-09 pointed out four in the work.",
    },
    rightOfReply: { nl: "Geen opmerkingen.", en: "No comments." },
    leadReason: {
      nl: "Er wordt geleerd, al sluit de cirkel nog niet.",
      en: "Learning takes place, although the circle does not close yet.",
    },
  },
};
