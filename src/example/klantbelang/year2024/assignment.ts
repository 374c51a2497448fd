import type { ExampleAssignment } from "../../exampleContent.ts";

export const assignment: ExampleAssignment = {
  organisation: "Nutsbedrijf Vloedmark",
  unit: {
    nl: "Klantenservice en de processen die klachten veroorzaken of oplossen",
    en: "Customer Service and the processes that cause or resolve complaints",
  },
  client: { nl: "Auditcommissie van de raad van commissarissen", en: "Audit committee of the supervisory board" },
  auditee: { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" },
  objectives: {
    nl: "Een eerste meting naar Klantbelang: waar staat Vloedmark na de fusie van de warmtebedrijven, en waar te beginnen.",
    en: "A first audit against Klantbelang: where does Vloedmark stand after the merger of the heating companies, and where to begin.",
  },
  scope: {
    nl: "Klachten en andere feedback van particuliere en zakelijke klanten over drinkwater en warmte: 2.486 klachten van 302.000 klanten. Kanalen: telefoon (1.517), web en e-mail (774) en post (195). Bij Klachten werken twaalf mensen, bij klantcontact 58.",
    en: "Complaints and other feedback from household and business customers about drinking water and heating: 2,486 complaints from 302,000 customers. Channels: telephone (1,517), web and e-mail (774) and post (195). Complaints has twelve people, the front office 58.",
  },
  exclusions: {
    nl: "Schadeclaims bij graafwerk en bezwaren tegen aanbestedingen. Aannemers zijn niet gesproken; criterium III.5.f bleef daardoor open.",
    en: "Damage claims from excavation work and objections to tenders. Contractors were not interviewed; criterion III.5.f therefore stayed open.",
  },
  locations: {
    nl: "Hoofdkantoor Wijkermonde, klantcentrum Oosterlaar",
    en: "Head office in Wijkermonde, customer centre in Oosterlaar",
  },
  method: {
    nl: "Een beperkt onderzoek van negen dagen: acht stukken, negen interviews met veertien mensen, twee waarnemingen, registercijfers en een aselecte steekproef van 30 dossiers met vast startgetal. Een audit is een steekproef: wat niet is gezien, kan anders zijn.",
    en: "A limited audit of nine days: eight documents, nine interviews with fourteen people, two observations, register figures and a random sample of 30 files with a fixed seed. An audit is a sample: what was not seen may be different.",
  },
  periodFrom: "2023-07-01",
  periodTo: "2024-06-30",
  auditFrom: "2024-09-02",
  auditTo: "2024-09-20",
  divergingOpinions: {
    nl: "De coördinator rekende zelf met 86 % binnen de termijn. Omdat open zaken over hun termijn als te laat tellen, blijft het bij 84,6 %; zij is het daarmee eens.",
    en: "The coordinator's own figure was 86% within term. As open cases past their term count as late, it stays at 84.6%; she agrees.",
  },
  conclusion: {
    nl: "Vloedmark heeft goede mensen en een toegankelijke voordeur, maar geen beleid. Luisteren naar de klant staat het hoogst (3), dankzij een open houding en passende kanalen; de termijnen worden niet gehaald. Mensen en middelen (2) vraagt om training. Beleid en cultuur (1) wordt begrensd door het ontbreken van visie en doelen. De lerende organisatie (1) mist vaste audits en vroege signalen. Begin met beleid, termijnen en het auditplan.",
    en: "Vloedmark has good people and an accessible front door, but no policy. Listening to the customer stands highest (3), thanks to an open attitude and suitable channels; the terms are not met. People and resources (2) calls for training. Policy and culture (1) is capped by the lack of vision and objectives. The learning organisation (1) lacks regular audits and early signals. Begin with policy, terms and the audit plan.",
  },
  followUp: {
    nl: "De directie meldt elk kwartaal de stand aan de auditcommissie. In juli 2025 wordt opnieuw gemeten, met alle onderdelen.",
    en: "The executive board reports progress to the audit committee every quarter. In July 2025 all sections are audited again.",
  },
  followUpBy: "2025-07-31",
  retention: {
    nl: "Werkdossier en bewijs: zeven jaar, daarna vernietigen. De sleutellijst van interviews is vernietigd op 18 oktober 2024.",
    en: "Working papers and evidence: seven years, then destroyed. The key list of interviews was destroyed on 18 October 2024.",
  },
};
