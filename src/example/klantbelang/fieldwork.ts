import type { LocalText } from "../../core/norm/normSchema.ts";
import { contactPage } from "../attachments/contactPage.ts";
import { poster } from "../attachments/poster.ts";
import type { ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const website: LocalText = { nl: "Website", en: "Website" };

export const fieldwork: ExampleEvidences = {
  "OBS-1": {
    type: "observation",
    title: { nl: "Website, klachtenpagina en formulier nagelopen", en: "Website, complaints page and form examined" },
    source: { nl: "Eigen waarneming, computer en telefoon", en: "Own observation, computer and telephone" },
    date: "2026-09-16",
    collectedBy: second,
    place: website,
    note: {
      nl: "Vijf velden, twee minuten, geen klantnummer nodig. Termijnen van 10 en 20 werkdagen staan erop. Geen overzicht van verbeteringen of stand van doelen. Postadres ontbrak.",
      en: "Five fields, two minutes, no customer number needed. Terms of 10 and 20 working days are stated. No overview of improvements or of progress on objectives. Postal address missing.",
    },
    supports: ["I.3.a", "IV.2.a", "IV.2.b", "IV.3.b", "IV.4.c"],
    contradicts: ["III.3.f", "III.3.g", "III.4.f"],
  },
  "OBS-2": {
    type: "observation",
    title: { nl: "Meeluisteren met twaalf gesprekken", en: "Listening in on twelve calls" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-09-17",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Vier medewerkers, twee dagdelen. Tien gesprekken met een uitnodigende vraag, elf met een goede samenvatting. Twee uitingen van ongenoegen die meteen waren opgelost, kwamen niet in het register.",
      en: "Four members of staff, two half days. Ten calls with an inviting question, eleven with a good summary. Two expressions of discontent resolved on the spot did not reach the register.",
    },
    supports: ["I.3.a", "II.3.c", "II.3.d"],
  },
  "OBS-3": {
    type: "observation",
    title: { nl: "Verbeteroverleg bijgewoond", en: "Improvement meeting attended" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-09-24",
    collectedBy: second,
    place: { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" },
    note: {
      nl: "Negentig minuten, zes disciplines, elf mensen. Een monteur sprak de voorzitter tegen over het tijdvak; het voorstel is ter plekke aangepast.",
      en: "Ninety minutes, six disciplines, eleven people. An engineer contradicted the chair about the time slot; the proposal was changed on the spot.",
    },
    supports: ["I.3.f", "I.5.c", "III.5.c"],
  },
  "OBS-4": {
    type: "observation",
    title: { nl: "Zes mystery-contacten via vijf ingangen", en: "Six mystery contacts through five entries" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-09-25",
    collectedBy: second,
    place: { nl: "Telefoon, webformulier, e-mail, chat en post", en: "Telephone, web form, e-mail, chat and post" },
    note: {
      nl: "Vijf keer binnen een minuut de goede ingang gevonden. Antwoord per telefoon direct, per e-mail na één dag, op de chatvraag na twee dagen, per brief na zes dagen.",
      en: "Right entry found within a minute five times. Answered at once by telephone, after one day by e-mail, after two days in chat, after six days by post.",
    },
    supports: ["IV.2.b"],
    contradicts: ["IV.2.d"],
  },
  "OBS-5": {
    type: "observation",
    title: { nl: "Rondgang klantcentrum", en: "Tour of the customer centre" },
    source: { nl: "Eigen waarneming, met foto", en: "Own observation, with a picture" },
    date: "2026-09-17",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Klantbeeld op elk scherm in gebruik, ideeënbord met 23 ideeën, rooster met directiediensten, poster 'Dankzij een klacht'. Werkplekken en koptelefoons in goede staat.",
      en: "Customer view in use on every screen, ideas board with 23 ideas, rota with directors' shifts, poster 'Thanks to a complaint'. Workplaces and headsets in good condition.",
    },
    supports: ["I.5.a", "II.4.a", "II.4.c", "III.3.e"],
    contradicts: ["II.1.a"],
    neutral: ["I.4.b"],
    attachments: [poster],
  },
  "OBS-6": {
    type: "observation",
    title: { nl: "Hercontrole van de contactpagina", en: "Recheck of the contact page" },
    source: { nl: "Eigen waarneming, met schermafdruk", en: "Own observation, with a screenshot" },
    date: "2026-10-19",
    collectedBy: lead,
    place: website,
    note: {
      nl: "Postadres staat op de pagina. Sinds de aanpassing kwamen elf klachtbrieven direct bij Klachten aan; in de vier weken ervoor lagen zeven van de negen eerst elders.",
      en: "The postal address is on the page. Since the change eleven complaint letters reached Complaints directly; in the four weeks before, seven of nine went elsewhere first.",
    },
    supports: ["IV.2.b"],
    attachments: [contactPage],
  },
  "OBS-7": {
    type: "observation",
    title: { nl: "Drie mystery-contacten met haast", en: "Three urgent mystery contacts" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-09-28",
    collectedBy: second,
    place: { nl: "Telefoon, webformulier en chat", en: "Telephone, web form and chat" },
    note: {
      nl: "Drie keer gemeld dat er haast bij was. Aan de telefoon meteen doorverbonden; web en chat gaven het gewone bericht van tien werkdagen.",
      en: "Urgency stated three times. Put through at once by telephone; web and chat gave the ordinary message of ten working days.",
    },
    supports: [],
    contradicts: ["IV.2.e"],
  },
  "OBS-8": {
    type: "observation",
    title: { nl: "Rondgang steunpunt Zandhorn", en: "Tour of the Zandhorn depot" },
    source: { nl: "Eigen waarneming", en: "Own observation" },
    date: "2026-09-24",
    collectedBy: second,
    place: { nl: "Steunpunt Zandhorn", en: "Depot, Zandhorn" },
    note: {
      nl: "Geen overzicht van klachten of verbeteringen aan de muur, geen rubriek 'Dankzij een klacht'. Het rooster kent geen leermoment.",
      en: "No overview of complaints or improvements on the wall, no 'Thanks to a complaint'. The rota has no learning session.",
    },
    supports: [],
    contradicts: ["I.4.b", "III.4.g"],
  },
  "SAM-1": {
    type: "fileSample",
    title: { nl: "Aselecte steekproef van 30 klachtdossiers", en: "Random sample of 30 complaint files" },
    source: { nl: "Klachtenregister, 412 dossiers, startgetal 20260922", en: "Complaint register, 412 files, seed 20260922" },
    date: "2026-09-29",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Getrokken op 22 september uit 412 klachten die van 1 mei tot en met 22 juni 2026 zijn afgesloten, verdeeld naar kanaal: 17 telefoon, 11 web en e-mail, 2 post. Twee dossiers vervangen: een dubbele registratie en een schadeclaim. Eigenaar en soort 30/30, wensen klant 28, meer dan één oplossing 27, meedenken 27, uitleg 28, sluiten nagevraagd 19, kanaal 24, voortgang 28, meer klanten geraakt 22. Vervolg bij afwijzing 7 van 7, bericht bij vertraging 6 van 6, voorrang bij urgentie 3 van 8, persoonlijke terugkoppeling 4 van 9. Geen ernstig nadeel gezien.",
      en: "Drawn on 22 September from 412 complaints closed from 1 May to 22 June 2026, stratified by channel: 17 telephone, 11 web and e-mail, 2 post. Two files replaced: a duplicate and a damage claim. Owner and kind 30/30, customer's wishes 28, more than one solution 27, thinking along 27, explanation 28, closure checked 19, channel 24, progress 28, more customers affected 22. Next steps after rejection 7 of 7, notice of delay 6 of 6, priority when urgent 3 of 8, personal feedback 4 of 9. No serious harm seen.",
    },
    supports: ["I.2.d", "II.3.e", "II.4.i", "IV.1.a", "IV.1.b", "IV.1.d", "IV.4.a", "IV.4.b"],
    contradicts: ["II.4.g", "IV.1.c", "IV.2.e"],
    neutral: ["I.4.d", "III.4.h", "IV.2.d"],
  },
  "SAM-2": {
    type: "fileSample",
    title: { nl: "Alle elf ernstige klachten en drie gekozen dossiers", en: "All eleven serious complaints and three chosen files" },
    source: { nl: "Klachtenregister, gekozen op inhoud", en: "Complaint register, chosen on content" },
    date: "2026-09-30",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Telt niet mee in percentages. Bij alle elf een reactie van een directeur binnen één werkdag, nooit deelname aan de afhandeling. Zes zaken gaan over Zandhorn, waar 46 kwetsbare adressen als eerste zijn gebeld.",
      en: "Not counted in percentages. All eleven show a director's reply within one working day, never participation in the handling. Six concern Zandhorn, where 46 vulnerable addresses were called first.",
    },
    supports: ["I.2.j", "II.3.f", "IV.3.a"],
    contradicts: ["I.1.c", "I.4.c"],
  },
};
