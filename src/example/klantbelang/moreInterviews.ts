import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type">;

const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const interview = (fields: Fields): ExampleEvidence => ({ type: "interview", ...fields });

export const moreInterviews: ExampleEvidences = {
  "INT-10": interview({
    title: { nl: "Teamleider klantcontact", en: "Front-office team leader" },
    source: { nl: "Klantenservice (leiding)", en: "Customer Service (leadership)" },
    date: "2026-09-16",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Legt de dagstart uit. Verschoof in januari en februari een kwart van de leeruren en haalde de helft daarvan later in.",
      en: "Explains the stand-up. Moved a quarter of the learning hours in January and February and made up half of them later.",
    },
    supports: ["I.2.f", "I.3.a", "II.3.d", "II.4.b", "II.4.c", "II.4.i"],
    contradicts: ["I.5.b"],
  }),
  "INT-11": interview({
    title: { nl: "HR-adviseur opleiding en werving", en: "HR adviser, training and recruitment" },
    source: { nl: "HR (staf)", en: "HR (staff)" },
    date: "2026-09-21",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Toont scoreformulieren en verzuimcijfers van trainingen. Een medewerker verzorgde de sessie over verhuizingen.",
      en: "Shows score sheets and absence figures for courses. A member of staff taught the session on house moves.",
    },
    supports: ["II.3.a", "II.3.c", "II.4.e"],
    contradicts: ["I.5.b"],
  }),
  "INT-12": interview({
    title: { nl: "Kwaliteitsadviseur", en: "Quality adviser" },
    source: { nl: "Kwaliteit (staf)", en: "Quality (staff)" },
    date: "2026-09-22",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Voorzitter van het verbeteroverleg. Voegde in mei een meetmoment toe aan het sjabloon. Zou graag een keer meekijken bij een verhuizing.",
      en: "Chairs the improvement meeting. Added a moment of measurement to the template in May. Would like to observe a house move one day.",
    },
    supports: ["I.3.f", "I.5.d", "II.4.d", "III.3.h"],
    contradicts: ["III.1.b", "III.4.b"],
    neutral: ["III.5.a", "III.5.b"],
  }),
  "INT-13": interview({
    title: { nl: "Risk- en privacyfunctionaris", en: "Risk and privacy officer" },
    source: { nl: "Risk & Compliance (staf)", en: "Risk & Compliance (staff)" },
    date: "2026-09-22",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Beheert de drempels van de meldingen. Liep samen met de auditor vijftig inzages na. Controleert niet of de vraag 'Raakt dit meer klanten?' serieus is beantwoord.",
      en: "Manages the alert thresholds. Went through fifty log views with the auditor. Does not check whether 'Does this affect more customers?' is answered seriously.",
    },
    supports: ["III.2.d", "III.2.e", "IV.1.d", "IV.3.a"],
    contradicts: ["I.1.d", "I.4.d"],
  }),
  "INT-14": interview({
    title: { nl: "Senior auditor, uitvoerder van de audit in 2025", en: "Senior auditor, performer of the 2025 audit" },
    source: { nl: "Interne audit (staf)", en: "Internal Audit (staff)" },
    date: "2026-09-23",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Gesprek gevoerd door de externe auditor zonder de leadauditor. Werkdossiers van 2023 en 2025 ingezien. Bereik beperkt door 160 beschikbare uren.",
      en: "Held by the external auditor without the lead auditor. Working papers of 2023 and 2025 inspected. Reach limited by 160 available hours.",
    },
    supports: ["III.2.a", "III.3.a"],
    contradicts: ["III.1.a", "III.3.b"],
  }),
  "INT-15": interview({
    title: { nl: "Procesmanager facturatie", en: "Process manager, billing" },
    source: { nl: "Facturatie (staf)", en: "Billing (staff)" },
    date: "2026-09-24",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Herstelde de 418 nota's. Luistert elk kwartaal een dagdeel mee. Kent geen voorbeeld van een directeur die zelf met klachten bezig is.",
      en: "Corrected the 418 bills. Listens in for half a day each quarter. Knows no example of a director dealing with complaints in person.",
    },
    supports: ["I.4.e", "I.5.a", "III.5.c"],
    contradicts: ["I.4.b", "III.3.i", "III.4.g"],
  }),
  "INT-16": interview({
    title: { nl: "Functioneel beheerder klachtensysteem", en: "Application manager, complaint system" },
    source: { nl: "IT (staf)", en: "IT (staff)" },
    date: "2026-09-21",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Toont de blokkade op verlengen zonder bericht en de maandelijkse controle op soorten. Het systeem was van 12 tot en met 14 januari traag.",
      en: "Shows the block on extending without a message and the monthly check on kinds. The system was slow from 12 to 14 January.",
    },
    supports: ["I.3.e", "II.4.a", "IV.4.b"],
    neutral: ["II.1.a", "II.2.a"],
  }),
  "INT-17": interview({
    title: { nl: "Adviseur communicatie en klantonderzoek", en: "Adviser, communications and customer research" },
    source: { nl: "Marketing & Communicatie (staf)", en: "Marketing & Communications (staff)" },
    date: "2026-09-23",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Opzet voor een webpagina over verbeteringen ligt sinds april klaar. Testte het formulier met twee taalambassadeurs.",
      en: "The outline of a web page on improvements has been ready since April. Tested the form with two language ambassadors.",
    },
    supports: ["I.3.d", "III.4.a", "III.4.c", "IV.2.b", "IV.3.b"],
    contradicts: ["III.3.f", "III.4.f"],
    neutral: ["III.3.g"],
  }),
  "INT-18": interview({
    title: {
      nl: "Monteurs buitendienst, groepsgesprek met vier deelnemers",
      en: "Field engineers, group interview with four participants",
    },
    source: { nl: "Buitendienst (werkvloer)", en: "Field service (shop floor)" },
    date: "2026-09-24",
    collectedBy: second,
    place: { nl: "Steunpunt Zandhorn", en: "Depot, Zandhorn" },
    note: {
      nl: "Horen van klachten vooral via de klant aan de deur. Willen het maandoverzicht ook krijgen en het met de aannemers bespreken.",
      en: "Hear about complaints mainly from the customer at the door. Would like the monthly overview too and to discuss it with the contractors.",
    },
    supports: [],
    contradicts: ["I.4.b", "III.3.i", "III.4.g"],
  }),
};
