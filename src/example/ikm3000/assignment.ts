import type { ExampleAssignment } from "../exampleContent.ts";

export const assignment: ExampleAssignment = {
  organisation: "Nutsbedrijf Vloedmark",
  unit: { nl: "Klantenservice, Buitendienst, Facturatie en Warmte", en: "Customer Service, Field Service, Billing and Heating" },
  client: { nl: "Directie van Nutsbedrijf Vloedmark", en: "Executive board of Nutsbedrijf Vloedmark" },
  auditee: { nl: "Manager Klantenservice", en: "Customer Service manager" },
  objectives: {
    nl: "Nagaan of klachtenmanagement klaar is voor een audit naar het gedachtegoed van IKM3000: openstaan, correct afhandelen en leren. Elk gat krijgt een verbeterpunt met een eigenaar en een termijn.",
    en: "To find out whether complaints management is ready for an audit based on the ideas of IKM3000: openness, correct handling and learning. Every gap receives an improvement point with an owner and a term.",
  },
  scope: {
    nl: "Alle klachten over drinkwater en warmte van 310.000 klanten: 2.904 in de auditperiode. Organisatie van 640 mensen, met 14 klachtbehandelaars en 62 klantcontactmedewerkers.",
    en: "All complaints about drinking water and heating from 310,000 customers: 2,904 in the audit period. An organisation of 640 people, with 14 complaint handlers and 62 front-office staff.",
  },
  exclusions: {
    nl: "Schadeclaims bij graafwerk en de aannemers, vanwege de lopende aanbesteding. Punt M1 hoort alleen bij een vervolgaudit.",
    en: "Damage claims from excavation work and the contractors, because of the running tender. Item M1 belongs to a follow-up audit only.",
  },
  locations: {
    nl: "Hoofdkantoor Wijkermonde, klantcentrum Oosterlaar, steunpunt Zandhorn",
    en: "Head office in Wijkermonde, customer centre in Oosterlaar, depot in Zandhorn",
  },
  method: {
    nl: "Twee weken op locatie met drie auditors. Dertien documenten, vijftien gesprekken met 35 mensen (vijf in een groep, nooit met de eigen leidinggevende erbij), vijf waarnemingen, vijf cijferreeksen, een aselecte steekproef van 30 uit 2.904 dossiers, een nabelronde onder 24 klagers en de verslagen van het klantpanel. Dertig dossiers geven een indruk, geen bewijs tot op de procent: 28 van de 30 kan in werkelijkheid 79 tot 98 % zijn.",
    en: "Two weeks on site with three auditors. Thirteen documents, fifteen interviews with 35 people (five in a group, never with their own manager present), five observations, five sets of figures, a random sample of 30 out of 2,904 files, a call-back round among 24 complainants and the notes of the customer panel. Thirty files give an impression, not proof to the percent: 28 of 30 may in reality be 79 to 98%.",
  },
  periodFrom: "2025-07-01",
  periodTo: "2026-06-30",
  auditFrom: "2026-11-02",
  auditTo: "2026-11-13",
  divergingOpinions: {
    nl: "De manager Klantenservice vindt dat een melding die meteen is opgelost geen klacht is (I1). De auditors volgen de eigen omschrijving van Vloedmark, die elke uiting van ongenoegen meetelt. De privacyfunctionaris is het eens met de bevinding bij B4.",
    en: "The Customer Service manager holds that a report resolved on the spot is not a complaint (I1). The auditors follow Vloedmark's own definition, which counts every expression of discontent. The privacy officer agrees with the finding under B4.",
  },
  conclusion: {
    nl: "Vloedmark staat open voor klachten en handelt ze meestal correct af. Leren is de zwakste van de drie nullen: oorzaken zijn bekend, maar verdwijnen bij de helft van de verbeteringen niet aantoonbaar. Van de 21 knock-outs die gelden, zijn er vijf nog niet op orde: privacy op de werkvloer, oorzaken wegnemen, zichtbaarheid van de directie, eigenaren van knelpunten en een volledig register. Voor elk gat ligt er een verbeterpunt met een eigenaar en een termijn. Het advies is: klaar na verbeteringen.",
    en: "Vloedmark is open to complaints and mostly handles them correctly. Learning is the weakest of the three zeros: causes are known, but for half the improvements there is no proof that they disappear. Of the 21 knock-outs that apply five are not yet in order: privacy on the work floor, removing causes, visibility of the board, owners of problems and a complete register. For every gap there is an improvement point with an owner and a term. The advice is: ready after improvements.",
  },
  followUp: {
    nl: "Vervolgaudit in september 2027, opnieuw met documenten en tientallen gesprekken; eerder als de punten eerder klaar zijn. De beslissing is aan iemand die niet heeft meegedaan aan het onderzoek.",
    en: "Follow-up audit in September 2027, again with documents and dozens of interviews; earlier if the points are completed sooner. The decision rests with someone who took no part in the fieldwork.",
  },
  followUpBy: "2027-09-06",
  retention: {
    nl: "Peilschaal Audits bewaart het werkdossier vijf jaar. Namen van gesprekspartners staan niet in dit dossier.",
    en: "Peilschaal Audits keeps the working papers for five years. Names of interviewees are not in this dossier.",
  },
};
