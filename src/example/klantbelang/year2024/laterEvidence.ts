import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExampleEvidences } from "../../exampleContent.ts";
import { secondOf2025 } from "./team.ts";

const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const register: LocalText = { nl: "Klachtenregister", en: "Complaint register" };

/** Looked at afterwards, to see whether a point that was done had its effect. */
export const laterEvidence: ExampleEvidences = {
  "DOC-09": {
    type: "document",
    title: {
      nl: "Beleid, directieverslagen en opvolglijst tot en met juni 2025",
      en: "Policy, executive minutes and follow-up list up to June 2025",
    },
    source: { nl: "Bestuurssecretariaat", en: "Board secretariat" },
    date: "2025-06-27",
    collectedBy: secondOf2025,
    place: headOffice,
    note: {
      nl: "Beleid met doelen in gebruik, klachten elke maand besproken, zes van de acht aanbevelingen uitgevoerd.",
      en: "Policy with objectives in use, complaints discussed every month, six of eight recommendations carried out.",
    },
    supports: [],
    neutral: ["I.2.a", "I.2.b", "I.2.c", "I.2.g", "I.2.h", "I.2.i", "III.2.a", "III.2.b"],
  },
  "DOC-10": {
    type: "document",
    title: {
      nl: "Presentielijsten en rollenspelformulieren tot en met juni 2025",
      en: "Attendance lists and role-play sheets up to June 2025",
    },
    source: { nl: "HR", en: "HR" },
    date: "2025-06-30",
    collectedBy: secondOf2025,
    place: headOffice,
    note: {
      nl: "Training gevolgd door 65 van de 72 mensen; negen rollenspellen.",
      en: "Training taken by 65 of 72 people; nine role-plays.",
    },
    supports: [],
    neutral: ["II.3.a", "II.3.b"],
  },
  "REG-4": {
    type: "register",
    title: { nl: "Termijnen een jaar later", en: "Terms a year later" },
    source: {
      nl: "Register, 2.718 klachten met een einddatum van juli 2024 tot en met juni 2025",
      en: "Register, 2,718 complaints due from July 2024 to June 2025",
    },
    date: "2025-07-09",
    collectedBy: secondOf2025,
    place: register,
    note: { nl: "Op tijd 2.482, dat is 91,3 %.", en: "On time 2,482, which is 91.3%." },
    supports: [],
    neutral: ["IV.4.a", "IV.4.b", "IV.4.c"],
  },
  "SAM-2": {
    type: "fileSample",
    title: { nl: "Dertig dossiers een jaar later", en: "Thirty files a year later" },
    source: { nl: "Klachtenregister, 2.741 dossiers, startgetal 20250707", en: "Complaint register, 2,741 files, seed 20250707" },
    date: "2025-07-17",
    collectedBy: secondOf2025,
    place: customerCentre,
    note: {
      nl: "Eigenaar in 30 dossiers, wens van de klant in 27, bericht tussentijds in 27, verwijzing bij afwijzing zes van zes.",
      en: "Owner in 30 files, customer's wish in 27, interim message in 27, reference after rejection six of six.",
    },
    supports: [],
    neutral: ["I.2.d", "I.2.e", "I.2.f", "II.3.e", "II.3.g", "IV.1.d", "IV.4.a", "IV.4.b", "IV.4.c"],
  },
  "REG-5": {
    type: "register",
    title: { nl: "Meldingen van gelijke klachten, mei tot en met augustus 2025", en: "Alerts on similar complaints, May to August 2025" },
    source: { nl: "Logboek van het klachtensysteem", en: "Log of the complaint system" },
    date: "2025-09-08",
    collectedBy: secondOf2025,
    place: register,
    note: {
      nl: "Vijf meldingen, drie terecht, eerste telefoontje steeds binnen het uur.",
      en: "Five alerts, three justified, first call always within the hour.",
    },
    supports: [],
    neutral: ["III.2.d", "III.2.e"],
  },
};
