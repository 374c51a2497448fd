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
    nl: "Vaststellen wat de punten van 2024 hebben opgeleverd en hoe Vloedmark er per onderdeel van Klantbelang voor staat, een kwartaal na de invoering van het nieuwe klachtensysteem.",
    en: "To establish what the points of 2024 have yielded and how Vloedmark stands on each section of Klantbelang, a quarter after the introduction of the new complaint system.",
  },
  scope: {
    nl: "Klachten en andere feedback van particuliere en zakelijke klanten over drinkwater en warmte: 2.741 klachten van 306.000 klanten. Kanalen: telefoon (1.563), web en e-mail (996) en post (182). Bij Klachten werken veertien mensen, bij klantcontact 58.",
    en: "Complaints and other feedback from household and business customers about drinking water and heating: 2,741 complaints from 306,000 customers. Channels: telephone (1,563), web and e-mail (996) and post (182). Complaints has fourteen people, the front office 58.",
  },
  exclusions: {
    nl: "Schadeclaims bij graafwerk, bezwaren tegen aanbestedingen en klachten van medewerkers. De procesaudit van Interne audit volgt in oktober 2025 en is een ander onderzoek.",
    en: "Damage claims from excavation work, objections to tenders and staff grievances. Internal Audit's process audit follows in October 2025 and is another examination.",
  },
  locations: {
    nl: "Hoofdkantoor Wijkermonde, klantcentrum Oosterlaar",
    en: "Head office in Wijkermonde, customer centre in Oosterlaar",
  },
  method: {
    nl: "Twaalf stukken, dertien interviews met zestien mensen in drie lagen, twee waarnemingen, registercijfers over twaalf maanden en een aselecte steekproef van 30 dossiers met vast startgetal. Elk punt van 2024 is nagelopen op effect. Bij dertig dossiers is de marge groot: 27 van de 30 kan in werkelijkheid 74 tot 97 % zijn.",
    en: "Twelve documents, thirteen interviews with sixteen people in three layers, two observations, register figures over twelve months and a random sample of 30 files with a fixed seed. Every point of 2024 was checked for effect. With thirty files the margin is large: 27 of 30 may in reality be 74 to 97%.",
  },
  periodFrom: "2024-07-01",
  periodTo: "2025-06-30",
  auditFrom: "2025-07-07",
  auditTo: "2025-07-25",
  divergingOpinions: {
    nl: "De projectleider van het nieuwe systeem vindt een oordeel na vier maanden te vroeg. De auditors zien dat klanten er nu last van hebben en laten het staan.",
    en: "The project leader of the new system considers a judgement after four months premature. The auditors see that customers are troubled by it now and uphold it.",
  },
  conclusion: {
    nl: "Er is een jaar hard gewerkt en dat is te zien. Beleid en cultuur (van 1 naar 2) heeft visie, doelen en een directie die meekijkt. Mensen en middelen (van 2 naar 3) kreeg training en selectie op orde. De lerende organisatie (van 1 naar 2) heeft vaste audits en vroege signalen. Antwoorden komen op tijd: 91,3 %, was 84,6 %. Toch daalt luisteren naar de klant (van 3 naar 2): het nieuwe systeem en de nieuwe website kennen geen spoed, geen antwoord per e-mail en geen toetsenbord. Het werk werd sneller, de voordeur slechter. Herstel die eerst.",
    en: "A year of hard work shows. Policy and culture (from 1 to 2) has vision, objectives and an executive board that watches. People and resources (from 2 to 3) put training and selection in order. The learning organisation (from 1 to 2) has regular audits and early signals. Answers come in time: 91.3%, up from 84.6%. Yet listening to the customer falls (from 3 to 2): the new system and website know no urgency, no reply by e-mail and no keyboard. Work became faster, the front door worse. Repair that first.",
  },
  followUp: {
    nl: "Herstel van website en formulier wordt in februari 2026 gecontroleerd. De volgende meting is in het najaar van 2026, met een andere leadauditor.",
    en: "Repair of website and form is checked in February 2026. The next audit is in autumn 2026, with another lead auditor.",
  },
  followUpBy: "2026-02-28",
  retention: {
    nl: "Werkdossier en bewijs: zeven jaar, daarna vernietigen. De sleutellijst van interviews is vernietigd op 29 augustus 2025.",
    en: "Working papers and evidence: seven years, then destroyed. The key list of interviews was destroyed on 29 August 2025.",
  },
};
