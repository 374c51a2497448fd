import type { LocalText } from "../../core/norm/normSchema.ts";
import { causesChart } from "../attachments/causesChart.ts";
import { termsPerMonth } from "../attachments/termsPerMonth.ts";
import type { ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

const register: LocalText = { nl: "Klachtenregister", en: "Complaint register" };
const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };

export const figures: ExampleEvidences = {
  "REG-1": {
    type: "register",
    title: {
      nl: "Beantwoord binnen de termijn, 1 juli 2025 tot en met 30 juni 2026",
      en: "Answered within term, 1 July 2025 to 30 June 2026",
    },
    source: { nl: "Register, 2.881 klachten met een einddatum in de periode", en: "Register, 2,881 complaints due in the period" },
    date: "2026-09-14",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Op tijd 2.651, te laat afgesloten 204, open en over de termijn 26; termijn onbekend 0. Zelf herberekend uit de uitvoer van het register. Geen onderscheid naar urgentie.",
      en: "On time 2,651, closed late 204, open and overdue 26; term unknown 0. Recalculated from the register's export. No distinction by urgency.",
    },
    supports: ["I.2.b", "I.2.h", "IV.4.c"],
    contradicts: ["IV.2.e"],
    attachments: [termsPerMonth],
  },
  "REG-2": {
    type: "register",
    title: { nl: "Klachten per oorzaak", en: "Complaints by cause" },
    source: { nl: "Register, 2.904 ontvangen klachten", en: "Register, 2,904 complaints received" },
    date: "2026-09-14",
    collectedBy: second,
    place: register,
    note: {
      nl: "Jaarnota 1.046, warmtestoring 523, meterstand of meter 407, monteursafspraak 349: samen 80 %. Daarna verhuizing 232, druk en kwaliteit water 174, overig 173. Per 1.000 klanten: 9,4.",
      en: "Annual bill 1,046, heat outage 523, meter or reading 407, engineer's appointment 349: together 80%. Then house moves 232, water pressure and quality 174, other 173. Per 1,000 customers: 9.4.",
    },
    supports: ["III.2.c", "III.3.h"],
    contradicts: ["III.1.b"],
    attachments: [causesChart],
  },
  "REG-3": {
    type: "register",
    title: { nl: "In één keer goed en heropend", en: "Right first time and reopened" },
    source: { nl: "Register, 2.862 afgesloten klachten", en: "Register, 2,862 closed complaints" },
    date: "2026-09-15",
    collectedBy: lead,
    place: register,
    note: {
      nl: "In één keer goed 2.032 (71 %), vorig jaar 66 %. Heropend binnen 60 dagen 177 (6,2 %), vorig jaar 7,4 %. Doorlooptijd: mediaan 7, p90 19 kalenderdagen.",
      en: "Right first time 2,032 (71%), last year 66%. Reopened within 60 days 177 (6.2%), last year 7.4%. Turnaround: median 7, p90 19 calendar days.",
    },
    supports: ["I.2.b", "I.2.h", "II.4.a"],
  },
  "REG-4": {
    type: "register",
    title: { nl: "Verbeteringen uit klachten en andere feedback", en: "Improvements from complaints and other feedback" },
    source: { nl: "Verbeterregister en feedbackmonitor", en: "Improvement register and feedback monitor" },
    date: "2026-09-22",
    collectedBy: second,
    place: register,
    note: {
      nl: "38 verbeteringen, 14 op voorstel van medewerkers, 23 uitgevoerd, van 11 het effect gemeten. Suggesties 287 (91 % binnen tien werkdagen beantwoord), complimenten 611, berichten op sociale media 1.930 (mediaan 3 uur).",
      en: "38 improvements, 14 proposed by staff, 23 completed, effect measured for 11. Suggestions 287 (91% answered within ten working days), compliments 611, social media posts 1,930 (median 3 hours).",
    },
    supports: ["I.2.h", "I.3.h", "II.4.d"],
    contradicts: ["III.1.b"],
    neutral: ["III.5.b"],
  },
  "REG-5": {
    type: "register",
    title: { nl: "Waardering na een klacht en toon van andere feedback", en: "Rating after a complaint and tone of other feedback" },
    source: {
      nl: "Enquête na afsluiting, 812 antwoorden op 2.862 uitnodigingen",
      en: "Survey after closure, 812 replies to 2,862 invitations",
    },
    date: "2026-09-15",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Totaal 6,9 (vorig jaar 6,6). Serieus genomen 7,1, geluisterd 6,8, wist waar ik aan toe was 6,6. Waardering bij suggesties 7,4. Toon sociale media vanaf september 2025.",
      en: "Overall 6.9 (last year 6.6). Taken seriously 7.1, listened to 6.8, knew where I stood 6.6. Rating for suggestions 7.4. Social media tone from September 2025.",
    },
    supports: ["I.2.i", "I.3.h", "II.3.d"],
    contradicts: ["IV.4.a"],
    neutral: ["III.4.d"],
  },
  "VOC-1": {
    type: "customerVoice",
    title: { nl: "Klanttevredenheidsonderzoek 2026", en: "Customer satisfaction survey 2026" },
    source: { nl: "Onderzoeksbureau, 1.184 klanten", en: "Research agency, 1,184 customers" },
    date: "2026-05-22",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Water 8,1, warmte 6,7, klantcontact 7,5. Open antwoorden letterlijk opgenomen. Geen vragen over emotie of over onuitgesproken behoeften.",
      en: "Water 8.1, heating 6.7, customer contact 7.5. Open answers quoted verbatim. No questions about emotion or unspoken needs.",
    },
    supports: ["III.4.a", "III.4.c"],
    contradicts: ["III.4.b"],
    neutral: ["III.4.d"],
  },
  "VOC-2": {
    type: "customerVoice",
    title: { nl: "Nabelronde onder twintig klagers", en: "Call-back round among twenty complainants" },
    source: { nl: "Klagers met een afgesloten klacht, aselect getrokken", en: "Complainants with a closed complaint, drawn at random" },
    date: "2026-09-28",
    collectedBy: lead,
    place: { nl: "Telefonisch", en: "By telephone" },
    note: {
      nl: "Zestien zagen dat er iets met de klacht was gedaan, zeventien mochten meedenken, vijf vonden hun zaak niet af. Eén voelde zich niet welkom, door toedoen van een incassobureau.",
      en: "Sixteen saw that something had been done, seventeen were asked to think along, five felt their case was not over. One felt unwelcome, because of a collection agency.",
    },
    supports: ["IV.1.a"],
    contradicts: ["I.1.a", "IV.1.c"],
    neutral: ["I.3.a"],
  },
  "VOC-3": {
    type: "customerVoice",
    title: { nl: "Klantpanel, twee bijeenkomsten", en: "Customer panel, two meetings" },
    source: { nl: "Veertien klanten, van wie zes oud-klagers", en: "Fourteen customers, six of them former complainants" },
    date: "2026-04-09",
    collectedBy: second,
    place: { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" },
    note: {
      nl: "November 2025: proces stap voor stap doorgelopen, drie wijzigingen. April 2026: gevoelens rond de jaarnota. Verslagen en deelnemerslijst zonder namen ingezien.",
      en: "November 2025: process walked through, three changes. April 2026: feelings about the annual bill. Notes and participant list without names inspected.",
    },
    supports: ["III.4.a", "III.5.e", "IV.2.c"],
    contradicts: ["III.4.b"],
    neutral: ["III.4.d"],
  },
};
