import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExampleEvidences } from "../../exampleContent.ts";
import { lead, second } from "./team.ts";

const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const register: LocalText = { nl: "Klachtenregister", en: "Complaint register" };
const website: LocalText = { nl: "Website", en: "Website" };

export const fieldwork: ExampleEvidences = {
  "OBS-1": {
    type: "observation",
    title: { nl: "Nieuwe website en formulier nagelopen", en: "New website and form examined" },
    source: { nl: "Eigen waarneming, computer en telefoon", en: "Own observation, computer and telephone" },
    date: "2025-07-15",
    collectedBy: lead,
    place: website,
    note: {
      nl: "Zes velden, drie minuten. Klacht drie klikken diep, geen telefoonnummer, niet met het toetsenbord in te vullen, geen voorleesknop.",
      en: "Six fields, three minutes. Complaint three clicks deep, no telephone number, cannot be filled in by keyboard, no read-aloud button.",
    },
    supports: ["IV.2.a"],
    contradicts: ["I.3.d", "III.3.f", "III.3.g", "III.4.f", "IV.3.b"],
    neutral: ["IV.2.b"],
  },
  "OBS-2": {
    type: "observation",
    title: { nl: "Meeluisteren met tien gesprekken", en: "Listening in on ten calls" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2025-07-16",
    collectedBy: second,
    place: customerCentre,
    note: {
      nl: "Drie medewerkers, één dagdeel. Acht keer ruimte voor het verhaal, negen keer een goede samenvatting.",
      en: "Three members of staff, half a day. Room for the story eight times, a good summary nine times.",
    },
    supports: ["I.3.a", "II.3.c", "II.3.d"],
  },
  "SAM-1": {
    type: "fileSample",
    title: { nl: "Aselecte steekproef van 30 klachtdossiers", en: "Random sample of 30 complaint files" },
    source: { nl: "Klachtenregister, 2.741 dossiers, startgetal 20250707", en: "Complaint register, 2,741 files, seed 20250707" },
    date: "2025-07-17",
    collectedBy: second,
    place: customerCentre,
    note: {
      nl: "Verdeeld naar kanaal: 17 telefoon, 11 web en e-mail, 2 post. Geen ernstig nadeel gezien.",
      en: "Stratified by channel: 17 telephone, 11 web and e-mail, 2 post. No serious harm seen.",
    },
    supports: ["I.2.d", "II.3.e", "II.3.f", "II.4.i", "IV.1.a", "IV.1.d", "IV.4.a", "IV.4.b"],
    contradicts: ["I.4.d", "II.4.g", "III.4.h", "IV.2.e"],
    neutral: ["II.4.a", "IV.1.b", "IV.1.c", "IV.2.d"],
  },
  "REG-1": {
    type: "register",
    title: {
      nl: "Beantwoord binnen de termijn, 1 juli 2024 tot en met 30 juni 2025",
      en: "Answered within term, 1 July 2024 to 30 June 2025",
    },
    source: { nl: "Register, 2.718 klachten met een einddatum in de periode", en: "Register, 2,718 complaints due in the period" },
    date: "2025-07-09",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Op tijd 2.482, te laat afgesloten 208, open en over de termijn 28. Zelf herberekend.",
      en: "On time 2,482, closed late 208, open and overdue 28. Recalculated.",
    },
    supports: ["I.2.b", "I.2.h", "IV.4.c"],
  },
  "REG-2": {
    type: "register",
    title: { nl: "Klachten per oorzaak", en: "Complaints by cause" },
    source: { nl: "Register, 2.741 ontvangen klachten", en: "Register, 2,741 complaints received" },
    date: "2025-07-09",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Jaarnota 1.118, meterstand of meter 431, monteursafspraak 412, verhuizing 251, water 187, warmtestoring 163, overig 179. Per 1.000 klanten: 9,0.",
      en: "Annual bill 1,118, meter or reading 431, engineer's appointment 412, house moves 251, water 187, heat outage 163, other 179. Per 1,000 customers: 9.0.",
    },
    supports: ["III.2.c"],
    neutral: ["III.3.h", "III.3.i"],
  },
  "REG-3": {
    type: "register",
    title: { nl: "In één keer goed en heropend", en: "Right first time and reopened" },
    source: { nl: "Register, 2.706 afgesloten klachten", en: "Register, 2,706 closed complaints" },
    date: "2025-07-09",
    collectedBy: second,
    place: register,
    note: {
      nl: "In één keer goed 1.786 (66 %), vorig jaar 61 %. Heropend 200 (7,4 %), vorig jaar 8,7 %. Mediaan 8, p90 21 dagen.",
      en: "Right first time 1,786 (66%), last year 61%. Reopened 200 (7.4%), last year 8.7%. Median 8, p90 21 days.",
    },
    supports: ["I.2.h"],
  },
  "REG-4": {
    type: "register",
    title: { nl: "Waardering na een klacht", en: "Rating after a complaint" },
    source: {
      nl: "Enquête na afsluiting, 744 antwoorden op 2.706 uitnodigingen",
      en: "Survey after closure, 744 replies to 2,706 invitations",
    },
    date: "2025-07-10",
    collectedBy: second,
    place: register,
    note: {
      nl: "Totaal 6,6 (vorig jaar 6,3). Laagste maand maart 2025 met 5,9, bij de overgang naar het nieuwe systeem.",
      en: "Overall 6.6 (last year 6.3). Lowest month March 2025 with 5.9, during the change to the new system.",
    },
    supports: ["I.2.i"],
    contradicts: ["III.4.d"],
  },
  "VOC-1": {
    type: "customerVoice",
    title: { nl: "Klanttevredenheidsonderzoek 2025", en: "Customer satisfaction survey 2025" },
    source: { nl: "Onderzoeksbureau, 1.121 klanten", en: "Research agency, 1,121 customers" },
    date: "2025-05-16",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Water 8,0, warmte 6,9, klantcontact 7,2. NPS -1: 334 promotors en 345 criticasters.",
      en: "Water 8.0, heating 6.9, customer contact 7.2. NPS -1: 334 promoters and 345 detractors.",
    },
    supports: ["III.4.a", "III.4.c"],
    contradicts: ["III.4.b", "III.4.d"],
  },
};
