import type { LocalText } from "../../core/norm/normSchema.ts";
import { causesChart } from "../attachments/causesChart.ts";
import { poster } from "../attachments/poster.ts";
import { termsPerMonth } from "../attachments/termsPerMonth.ts";
import type { ExampleEvidences } from "../exampleContent.ts";
import { lead, second, third } from "./team.ts";

const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const website: LocalText = { nl: "Website", en: "Website" };
const register: LocalText = { nl: "Klachtenregister", en: "Complaint register" };

export const fieldwork: ExampleEvidences = {
  "OBS-1": {
    type: "observation",
    title: { nl: "Website en vijf ingangen geprobeerd", en: "Website and five entries tried" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-11-02",
    collectedBy: third,
    place: website,
    note: {
      nl: "Formulier in twee minuten, uitnodigende tekst, eenvoudige taal. Reglement te vinden, maar in een oude versie. Niets over verbeteringen of behaalde doelen.",
      en: "Form in two minutes, inviting text, plain language. Regulation can be found, but in an old version. Nothing about improvements or objectives met.",
    },
    supports: ["IKM.A1", "IKM.A2", "IKM.A4", "IKM.A5", "IKM.G1"],
    contradicts: ["IKM.A3", "IKM.F3", "IKM.G2"],
  },
  "OBS-2": {
    type: "observation",
    title: { nl: "Meeluisteren met tien gesprekken", en: "Listening in on ten calls" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-11-04",
    collectedBy: second,
    place: customerCentre,
    note: {
      nl: "Negen gesprekken bevatten een klacht; zeven zijn geregistreerd. Negen keer een goede samenvatting vooraf.",
      en: "Nine calls contained a complaint; seven were registered. A good summary beforehand nine times.",
    },
    supports: ["IKM.A4", "IKM.B2", "IKM.B3", "IKM.D3", "IKM.H2"],
    contradicts: ["IKM.H1", "IKM.I1"],
  },
  "OBS-3": {
    type: "observation",
    title: { nl: "Rondgang klantcentrum, gericht op privacy", en: "Tour of the customer centre, focused on privacy" },
    source: { nl: "Eigen waarneming, met foto van de poster", en: "Own observation, with a picture of the poster" },
    date: "2026-11-05",
    collectedBy: second,
    place: customerCentre,
    note: {
      nl: "Wit bord met vier namen en adressen; twee werkplekken te volgen vanaf de koffiehoek. Schermen vergrendelen na een minuut. Stand van de doelen bij de ingang.",
      en: "Whiteboard with four names and addresses; two desks can be overheard from the coffee corner. Screens lock after one minute. Progress on objectives by the entrance.",
    },
    supports: ["IKM.F1"],
    contradicts: ["IKM.B4"],
    attachments: [poster],
  },
  "OBS-4": {
    type: "observation",
    title: { nl: "Dagstart en verbeteroverleg bijgewoond", en: "Stand-up and improvement meeting attended" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-11-12",
    collectedBy: lead,
    place: { nl: "Oosterlaar en Wijkermonde", en: "Oosterlaar and Wijkermonde" },
    note: {
      nl: "Dagstart opent met een klacht om van te leren. In het overleg zes afdelingen, negen punten zonder eigenaar overgeslagen.",
      en: "Stand-up opens with a complaint to learn from. Six departments in the meeting, nine items without an owner skipped.",
    },
    supports: ["IKM.D1", "IKM.D4", "IKM.H5"],
    contradicts: ["IKM.H4"],
  },
  "OBS-5": {
    type: "observation",
    title: { nl: "Hercontrole reglement op de website", en: "Recheck of the regulation on the website" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-11-12",
    collectedBy: second,
    place: website,
    note: {
      nl: "De uitgave van 2 maart 2026 staat online; de oude versie geeft een doorverwijzing. Drie bellers kregen dezelfde dag de juiste termijn te horen.",
      en: "The edition of 2 March 2026 is online; the old version redirects. Three callers were told the right term the same day.",
    },
    supports: ["IKM.G2"],
  },
  "SAM-1": {
    type: "fileSample",
    title: { nl: "Aselecte steekproef van 30 klachtdossiers", en: "Random sample of 30 complaint files" },
    source: { nl: "Register, 2.904 dossiers, startgetal 20261102", en: "Register, 2,904 files, seed 20261102" },
    date: "2026-11-06",
    collectedBy: third,
    place: customerCentre,
    note: {
      nl: "Nieuwe trekking, geen overlap met de interne audit. Juist antwoord 28, toon 28, beide kanten gehoord 28, formulier 30, oorzaak 26 van 30. Buiten de procedure 3 van 5. Uitleg na afwijzing 9 van 9. Inzage 2 van 2. Geen ernstig nadeel.",
      en: "New draw, no overlap with the internal audit. Correct answer 28, tone 28, both sides heard 28, form 30, cause 26 of 30. Outside the procedure 3 of 5. Explanation after rejection 9 of 9. Access 2 of 2. No serious harm.",
    },
    supports: ["IKM.B1", "IKM.B2", "IKM.G2", "IKM.G4", "IKM.G5", "IKM.G7", "IKM.G8"],
    contradicts: ["IKM.G3"],
    neutral: ["IKM.B5", "IKM.C1", "IKM.I1"],
  },
  "REG-1": {
    type: "register",
    title: { nl: "Beantwoord binnen de termijn, hele periode", en: "Answered within term, whole period" },
    source: { nl: "Register, 2.881 klachten met een einddatum in de periode", en: "Register, 2,881 complaints due in the period" },
    date: "2026-11-03",
    collectedBy: lead,
    place: register,
    note: { nl: "Op tijd 2.651, te laat 204, open en te laat 26.", en: "On time 2,651, late 204, open and late 26." },
    supports: ["IKM.J3"],
    attachments: [termsPerMonth],
  },
  "REG-2": {
    type: "register",
    title: { nl: "Oorzaken en herhaling", en: "Causes and repetition" },
    source: { nl: "Register, 2.904 ontvangen klachten", en: "Register, 2,904 complaints received" },
    date: "2026-11-03",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Vier oorzaken zijn 80 %; twee daarvan dalen. Elf patronen van drie of meer in 90 dagen, vier met actie. Geen meldingen van medewerkers.",
      en: "Four causes make up 80%; two of them are declining. Eleven patterns of three or more in 90 days, four with action. No reports from staff.",
    },
    supports: ["IKM.I5", "IKM.I6"],
    contradicts: ["IKM.A6", "IKM.I3"],
    neutral: ["IKM.C5"],
    attachments: [causesChart],
  },
  "REG-3": {
    type: "register",
    title: { nl: "Heropend, in één keer goed en bereikbaarheid", en: "Reopened, right first time and access" },
    source: {
      nl: "Register, 2.862 afgesloten klachten, en telefooncentrale",
      en: "Register, 2,862 closed complaints, and telephone system",
    },
    date: "2026-11-03",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Heropend 177 (6,2 %), in één keer goed 2.032 (71 %). Telefoon: 84 % binnen twee minuten.",
      en: "Reopened 177 (6.2%), right first time 2,032 (71%). Telephone: 84% within two minutes.",
    },
    supports: ["IKM.J4"],
    neutral: ["IKM.J1"],
  },
  "REG-4": {
    type: "register",
    title: { nl: "Verbeterregister", en: "Improvement register" },
    source: { nl: "Kwaliteit, 38 verbeteringen", en: "Quality, 38 improvements" },
    date: "2026-11-10",
    collectedBy: third,
    place: register,
    note: {
      nl: "29 met eigenaar, 23 uitgevoerd, 11 met gemeten effect, 2 van 7 met voorrang geborgd in een werkinstructie.",
      en: "29 with an owner, 23 completed, 11 with measured effect, 2 of 7 priorities secured in a work instruction.",
    },
    supports: ["IKM.K3"],
    contradicts: ["IKM.C3", "IKM.H4"],
    neutral: ["IKM.C1"],
  },
  "REG-5": {
    type: "register",
    title: { nl: "Waardering na een klacht", en: "Rating after a complaint" },
    source: { nl: "Enquête na afsluiting, 812 van 2.862", en: "Survey after closure, 812 of 2,862" },
    date: "2026-11-03",
    collectedBy: lead,
    place: register,
    note: {
      nl: "Totaal 6,9, een jaar eerder 6,6. Binnen vijf dagen geholpen: 7,8. Respons 28 %.",
      en: "Overall 6.9, a year earlier 6.6. Helped within five days: 7.8. Response 28%.",
    },
    supports: ["IKM.K1"],
    neutral: ["IKM.K2"],
  },
  "VOC-1": {
    type: "customerVoice",
    title: { nl: "Nabelronde onder 24 klagers", en: "Call-back round among 24 complainants" },
    source: { nl: "Klagers uit de periode, aselect getrokken", en: "Complainants from the period, drawn at random" },
    date: "2026-11-11",
    collectedBy: second,
    place: { nl: "Telefonisch", en: "By telephone" },
    note: {
      nl: "21 vonden klagen makkelijk, 14 vonden het de moeite waard. Geen gesprekken over monteursafspraken.",
      en: "21 found complaining easy, 14 found it worthwhile. No calls about engineers' appointments.",
    },
    supports: ["IKM.A2"],
    contradicts: ["IKM.A3"],
  },
  "VOC-2": {
    type: "customerVoice",
    title: { nl: "Klantpanel, verslagen van twee bijeenkomsten", en: "Customer panel, notes of two meetings" },
    source: { nl: "Veertien klanten", en: "Fourteen customers" },
    date: "2026-04-09",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Proces doorgelopen, drie wijzigingen doorgevoerd. Panel krijgt elk jaar de vraag wat beter kan.",
      en: "Process walked through, three changes made. The panel is asked every year what could be better.",
    },
    supports: ["IKM.D4", "IKM.J5"],
  },
};
