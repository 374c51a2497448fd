import type { LocalText } from "../../../core/norm/normSchema.ts";
import type { ExampleEvidences } from "../../exampleContent.ts";
import { lead, second } from "./team.ts";

const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const register: LocalText = { nl: "Klachtenregister", en: "Complaint register" };
const website: LocalText = { nl: "Website", en: "Website" };

/** Looked at afterwards, to see whether a point that was done had its effect. */
export const laterEvidence: ExampleEvidences = {
  "REG-5": {
    type: "register",
    title: { nl: "Vergoedingen september tot en met november 2025", en: "Compensations September to November 2025" },
    source: { nl: "Register, 84 vergoedingen", en: "Register, 84 compensations" },
    date: "2025-12-12",
    collectedBy: second,
    place: register,
    note: {
      nl: "Na de verhoging naar € 150 viel 88 % binnen het mandaat van de behandelaar; gemiddeld één dag sneller klaar.",
      en: "After the raise to €150 88% fell within the handler's mandate; finished one day sooner on average.",
    },
    supports: [],
    neutral: ["II.2.b"],
  },
  "OBS-3": {
    type: "observation",
    title: { nl: "Hercontrole van website en formulier", en: "Recheck of website and form" },
    source: { nl: "Eigen waarneming, met toetsenbord en voorleeshulp", en: "Own observation, with keyboard and screen reader" },
    date: "2026-02-02",
    collectedBy: lead,
    place: website,
    note: {
      nl: "'Klacht of idee' staat op elke pagina, nummer terug, formulier volledig met het toetsenbord te bedienen. Drie wijzigingen van het klantpanel verwerkt.",
      en: "'Complaint or idea' is on every page, number restored, form fully operable by keyboard. Three changes by the customer panel made.",
    },
    supports: [],
    neutral: ["IV.2.b", "IV.2.c", "IV.3.b"],
  },
  "DOC-13": {
    type: "document",
    title: { nl: "Directieverslagen november 2025 tot en met januari 2026", en: "Executive minutes November 2025 to January 2026" },
    source: { nl: "Bestuurssecretariaat", en: "Board secretariat" },
    date: "2026-02-13",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Eén feedbackrapportage besproken; besluit over het tijdvak op zaterdag na 64 suggesties. Bevindingen van de procesaudit naast missie en doelen gelegd.",
      en: "One feedback report discussed; decision on the Saturday slot after 64 suggestions. Findings of the process audit set beside mission and objectives.",
    },
    supports: [],
    neutral: ["I.3.c", "I.3.f", "I.3.g", "I.3.h", "III.3.c"],
  },
  "REG-6": {
    type: "register",
    title: { nl: "Drie kwartalen na het nieuwe klantbeeld", en: "Three quarters after the new customer view" },
    source: { nl: "Register, juli 2025 tot en met maart 2026", en: "Register, July 2025 to March 2026" },
    date: "2026-04-10",
    collectedBy: second,
    place: register,
    note: {
      nl: "In één keer goed 70 %. Suggesties van 46 naar 78 per kwartaal. Klachten over verwisselde meters van 31 naar 4 per kwartaal.",
      en: "Right first time 70%. Suggestions from 46 to 78 a quarter. Complaints about swapped meters from 31 to 4 a quarter.",
    },
    supports: [],
    neutral: ["I.3.d", "II.4.a", "II.4.c", "II.4.e", "II.4.f", "III.3.e", "III.3.h"],
  },
  "SAM-2": {
    type: "fileSample",
    title: { nl: "Twintig slotbrieven van maart 2026", en: "Twenty closing letters of March 2026" },
    source: { nl: "Klachtenregister, gekozen op datum", en: "Complaint register, chosen by date" },
    date: "2026-04-10",
    collectedBy: second,
    place: customerCentre,
    note: {
      nl: "Negentien van de twintig brieven beginnen met het besluit en leggen het uit.",
      en: "Nineteen of twenty letters start with the decision and explain it.",
    },
    supports: [],
    neutral: ["IV.1.b"],
  },
};
