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
    title: { nl: "Website en formulier nagelopen", en: "Website and form examined" },
    source: { nl: "Eigen waarneming, computer", en: "Own observation, computer" },
    date: "2024-09-10",
    collectedBy: second,
    place: website,
    note: {
      nl: "Vijf minuten, klantnummer verplicht, telefoonnummer op de eerste bladzijde, voorleesknop aanwezig.",
      en: "Five minutes, customer number required, telephone number on the first page, read-aloud button present.",
    },
    supports: ["IV.2.a", "IV.2.b", "IV.3.b"],
    contradicts: ["I.3.d", "III.3.f", "III.3.g"],
    neutral: ["I.3.a"],
  },
  "OBS-2": {
    type: "observation",
    title: { nl: "Meeluisteren met tien gesprekken", en: "Listening in on ten calls" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2024-09-11",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Zes keer ruimte voor het verhaal, acht keer vakkundig. Gegevens moeten twee keer worden ingevoerd.",
      en: "Room for the story six times, competent eight times. Data must be entered twice.",
    },
    supports: ["II.3.c", "II.3.d"],
    contradicts: ["II.4.a"],
    neutral: ["I.3.a"],
  },
  "SAM-1": {
    type: "fileSample",
    title: { nl: "Aselecte steekproef van 30 klachtdossiers", en: "Random sample of 30 complaint files" },
    source: { nl: "Klachtenregister, 2.486 dossiers, startgetal 20240902", en: "Complaint register, 2,486 files, seed 20240902" },
    date: "2024-09-12",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Verdeeld naar kanaal: 18 telefoon, 9 web en e-mail, 3 post. Geen ernstig nadeel gezien.",
      en: "Stratified by channel: 18 telephone, 9 web and e-mail, 3 post. No serious harm seen.",
    },
    supports: ["II.3.f", "IV.1.a", "IV.2.d", "IV.2.e"],
    contradicts: ["I.2.d", "I.4.d", "III.4.h", "IV.4.b"],
    neutral: ["II.3.e", "II.4.g", "II.4.i", "IV.1.b", "IV.1.c", "IV.1.d", "IV.4.a"],
  },
  "REG-1": {
    type: "register",
    title: {
      nl: "Beantwoord binnen de termijn, 1 juli 2023 tot en met 30 juni 2024",
      en: "Answered within term, 1 July 2023 to 30 June 2024",
    },
    source: { nl: "Register, 2.463 klachten met een einddatum in de periode", en: "Register, 2,463 complaints due in the period" },
    date: "2024-09-06",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Op tijd 2.084, te laat afgesloten 338, open en over de termijn 41. Van de late zaken wachtte 71 % op een andere afdeling.",
      en: "On time 2,084, closed late 338, open and overdue 41. Of the late cases 71% waited for another department.",
    },
    supports: ["II.2.a"],
    contradicts: ["II.1.a", "IV.4.c"],
    neutral: ["I.2.h"],
  },
  "REG-2": {
    type: "register",
    title: { nl: "Klachten per oorzaak", en: "Complaints by cause" },
    source: { nl: "Register, 2.486 ontvangen klachten", en: "Register, 2,486 complaints received" },
    date: "2024-09-06",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Jaarnota 1.041, monteursafspraak 388, meterstand of meter 362, verhuizing 226, water 171, warmtestoring 129, overig 169.",
      en: "Annual bill 1,041, engineer's appointment 388, meter or reading 362, house moves 226, water 171, heat outage 129, other 169.",
    },
    supports: ["III.2.c"],
    neutral: ["III.3.h"],
  },
  "REG-3": {
    type: "register",
    title: { nl: "In één keer goed en waardering na een klacht", en: "Right first time and rating after a complaint" },
    source: { nl: "Register en enquête, 2.441 afgesloten klachten", en: "Register and survey, 2,441 closed complaints" },
    date: "2024-09-06",
    collectedBy: lead,
    place: register,
    note: {
      nl: "In één keer goed 1.489 (61 %), heropend 212 (8,7 %). Waardering 6,3 bij 598 antwoorden. Mediaan 11, p90 31 dagen.",
      en: "Right first time 1,489 (61%), reopened 212 (8.7%). Rating 6.3 from 598 replies. Median 11, p90 31 days.",
    },
    supports: [],
    contradicts: ["I.2.i"],
  },
  "VOC-1": {
    type: "customerVoice",
    title: { nl: "Klanttevredenheidsonderzoek 2024", en: "Customer satisfaction survey 2024" },
    source: { nl: "Onderzoeksbureau, 1.062 klanten", en: "Research agency, 1,062 customers" },
    date: "2024-05-17",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Water 7,9, warmte 7,0, klantcontact 6,9. NPS -6: 297 promotors en 361 criticasters.",
      en: "Water 7.9, heating 7.0, customer contact 6.9. NPS -6: 297 promoters and 361 detractors.",
    },
    supports: ["III.4.a", "III.4.c", "IV.2.c"],
    contradicts: ["I.3.f", "III.4.b", "III.4.d"],
  },
};
