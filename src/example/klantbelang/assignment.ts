import type { ExampleAssignment } from "../exampleContent.ts";

export const assignment: ExampleAssignment = {
  organisation: "Nutsbedrijf Vloedmark",
  unit: {
    nl: "Klantenservice en de processen die klachten veroorzaken of oplossen",
    en: "Customer Service and the processes that cause or resolve complaints",
  },
  client: { nl: "Auditcommissie van de raad van commissarissen", en: "Audit committee of the supervisory board" },
  auditee: { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" },
  objectives: {
    nl: "Vaststellen hoe ver Vloedmark is met klachten- en feedbackmanagement, per onderdeel van de norm. Laten zien wat een volgende score in de weg staat en welke verbeteringen daarvoor het meeste opleveren.",
    en: "To establish how far Vloedmark has come with complaints and feedback management, per section of the norm. To show what stands in the way of a next score and which improvements yield most.",
  },
  scope: {
    nl: "Alle klachten en andere feedback van particuliere en zakelijke klanten over drinkwater en warmte: 2.904 klachten van 310.000 klanten. Van de 640 medewerkers werken 62 mensen bij klantcontact en 14 bij Klachten. Kanalen: telefoon (1.568 klachten), web en e-mail (1.162) en post (174).",
    en: "All complaints and other feedback from household and business customers about drinking water and heating: 2,904 complaints from 310,000 customers. Of 640 staff 62 work in the front office and 14 in Complaints. Channels: telephone (1,568 complaints), web and e-mail (1,162) and post (174).",
  },
  exclusions: {
    nl: "Schadeclaims bij graafwerk, bezwaren tegen aanbestedingen en klachten van medewerkers over hun werkgever. De aannemers zijn niet gesproken, omdat de aanbesteding liep; criterium III.5.f bleef daardoor open.",
    en: "Damage claims from excavation work, objections to tenders and staff grievances about their employer. The contractors were not interviewed because the tender was running; criterion III.5.f therefore stayed open.",
  },
  locations: {
    nl: "Hoofdkantoor Wijkermonde, klantcentrum Oosterlaar, steunpunt Zandhorn",
    en: "Head office in Wijkermonde, customer centre in Oosterlaar, depot in Zandhorn",
  },
  method: {
    nl: "Documentstudie (34 stukken), 26 interviews met 33 mensen in drie lagen, acht waarnemingen, cijfers uit het register en een aselecte steekproef van 30 uit 412 dossiers, afgesloten van 1 mei tot en met 22 juni 2026, verdeeld naar kanaal, met een vast startgetal. Daarnaast zijn alle ernstige klachten en vijf gekozen dossiers gelezen; die tellen niet mee in de percentages. Een oordeel rust op minstens twee onafhankelijke bronnen. De steekproef zegt iets over die maanden, en bij dertig dossiers is de foutmarge groot: 27 van de 30 kan in werkelijkheid 74 tot 97 % zijn. Elke bevinding is op 8 en 9 oktober met de geauditeerde besproken.",
    en: "Document review (34 items), 26 interviews with 33 people in three layers, eight observations, figures from the register and a random sample of 30 from 412 files, closed from 1 May to 22 June 2026, stratified by channel, with a fixed seed. In addition all serious complaints and five chosen files were read; they do not count in the percentages. A judgement rests on at least two independent sources. The sample speaks of those months, and with thirty files the margin of error is large: 27 of 30 may in reality be 74 to 97%. Every finding was discussed with the auditee on 8 and 9 October.",
  },
  periodFrom: "2025-07-01",
  periodTo: "2026-06-30",
  auditFrom: "2026-09-14",
  auditTo: "2026-10-09",
  divergingOpinions: {
    nl: "De manager Klantenservice vindt het oordeel over ervaren beslisruimte (II.4.h) te streng, omdat het medewerkersonderzoek van vóór de verhoging van het mandaat zou zijn. De auditors handhaven het: de verhoging ging in op 1 september 2025, het onderzoek is van maart 2026 en de gesprekken van september geven hetzelfde beeld.",
    en: "The Customer Service manager considers the judgement on perceived latitude (II.4.h) too strict, as the staff survey would predate the raised mandate. The auditors uphold it: the raise took effect on 1 September 2025, the survey dates from March 2026 and the September interviews give the same picture.",
  },
  conclusion: {
    nl: "Vloedmark heeft de basis op orde en stuurt er zichtbaar op. Mensen en middelen staan er het best voor (4). Beleid en cultuur (3) kan omhoog zodra de directie zelf inzetbaar is bij zware klachten en altijd wordt nagegaan of meer klanten geraakt zijn. De lerende organisatie (2, net als in 2025) blijft achter: klanten horen niet wat er verbeterd is en de leercirkel sluit bij de helft van de verbeteringen niet. Bij het luisteren naar de klant (3, in 2025 nog 2 na de invoering van het nieuwe systeem) vragen het sluiten van klachten en het tempo bij urgentie aandacht. De eigen beoordeling was op drie van de vier onderdelen hoger; het verschil zit vooral in wat medewerkers en klanten ervaren.",
    en: "Vloedmark has the basics in order and visibly steers on them. People and resources stand best (4). Policy and culture (3) can rise as soon as the executive board is itself available for grave complaints and it is always checked whether more customers are affected. The learning organisation (2, as in 2025) lags behind: customers are not told what has improved and for half the improvements the learning circle does not close. In listening to the customer (3, still 2 in 2025 after the introduction of the new system) the closing of complaints and the pace in urgent cases need attention. The self-assessment was higher on three of four sections; the difference lies mainly in what staff and customers experience.",
  },
  followUp: {
    nl: "De directie meldt elk kwartaal de stand van de verbeterpunten aan de auditcommissie. Interne audit controleert afgeronde punten op effect. In het najaar van 2027 volgt een vervolgaudit op de onderdelen I en III, met het open criterium III.5.f.",
    en: "The executive board reports progress on the improvement points to the audit committee every quarter. Internal Audit verifies the effect of completed points. A follow-up audit of sections I and III, including the open criterion III.5.f, takes place in autumn 2027.",
  },
  followUpBy: "2027-10-01",
  retention: {
    nl: "Werkdossier en bewijs: zeven jaar, daarna vernietigen. Aantekeningen van interviews zonder naam; de sleutellijst is vernietigd op 6 november 2026.",
    en: "Working papers and evidence: seven years, then destroyed. Interview notes without names; the key list was destroyed on 6 November 2026.",
  },
};
