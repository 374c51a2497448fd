import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type">;

const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const interview = (fields: Fields): ExampleEvidence => ({ type: "interview", ...fields });

export const interviews: ExampleEvidences = {
  "INT-01": interview({
    title: { nl: "Algemeen directeur", en: "Chief executive" },
    source: { nl: "Directie (leiding)", en: "Executive board (leadership)" },
    date: "2026-09-15",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Leest elke vrijdag vijf klachten. Kon drie besluiten aan een cijfer koppelen. Noemt de rekensom over het herhaalwerk zijn belangrijkste argument richting aandeelhouders.",
      en: "Reads five complaints every Friday. Could tie three decisions to a figure. Calls the sum on rework his main argument towards shareholders.",
    },
    supports: ["I.2.g", "I.3.g", "I.4.a", "I.5.a", "I.5.e", "I.5.f"],
    contradicts: ["I.1.c"],
  }),
  "INT-02": interview({
    title: { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" },
    source: { nl: "Directie (leiding)", en: "Executive board (leadership)" },
    date: "2026-09-15",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Eigenaar van vier van de vijf doelen. Ziet elke ernstige klacht. Vertelt openhartig over een dilemmatafel waar hij ongelijk kreeg.",
      en: "Owns four of the five objectives. Sees every serious complaint. Speaks frankly about a dilemma table at which he was overruled.",
    },
    supports: ["I.2.c", "I.2.i", "I.2.j", "I.3.c", "II.3.g", "III.3.c", "III.5.e"],
    contradicts: ["I.1.b"],
    neutral: ["III.5.a"],
  }),
  "INT-03": interview({
    title: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    source: { nl: "Klantenservice (staf)", en: "Customer Service (staff)" },
    date: "2026-09-14",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Drie uur, verdeeld over twee dagen. Kent beleid, cijfers en zwakke plekken. Vraagt zelf om aandacht voor vergelijking met anderen en voor emotie in het onderzoek.",
      en: "Three hours over two days. Knows policy, figures and weak spots. Asks for attention to benchmarking and to emotion in the research.",
    },
    supports: [
      "I.2.a",
      "I.2.b",
      "I.2.h",
      "I.3.b",
      "I.3.h",
      "I.4.a",
      "II.3.f",
      "II.3.g",
      "III.2.b",
      "III.2.c",
      "III.3.d",
      "III.5.e",
      "IV.2.c",
      "IV.4.c",
    ],
    contradicts: ["I.1.b", "III.4.d", "III.5.g"],
    neutral: ["III.5.a"],
  }),
  "INT-04": interview({
    title: { nl: "Klachtbehandelaar drinkwater", en: "Complaint handler, drinking water" },
    source: { nl: "Team Klachten (werkvloer)", en: "Complaints team (shop floor)" },
    date: "2026-09-17",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Zes jaar in de functie. Leest brieven van collega's na. Wachtte twee dagen op toestemming om een lekverbruik te halveren.",
      en: "Six years in the job. Proofreads colleagues' letters. Waited two days for permission to halve a leakage charge.",
    },
    supports: ["I.2.d", "I.2.f", "I.4.a", "I.5.a", "I.5.c", "II.2.b", "II.3.e", "II.3.f", "II.4.c", "II.4.i", "III.5.d", "IV.1.b"],
    contradicts: ["II.4.h", "II.4.k", "IV.2.e"],
    neutral: ["III.4.h", "III.5.a"],
  }),
  "INT-05": interview({
    title: { nl: "Klachtbehandelaar warmte", en: "Complaint handler, heating" },
    source: { nl: "Team Klachten (werkvloer)", en: "Complaints team (shop floor)" },
    date: "2026-09-17",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Had dienst op 11 januari. Liep mee met de monteurs. Meldt oorzaken, maar verwacht er weinig meer van.",
      en: "Was on duty on 11 January. Went along with the engineers. Reports causes but no longer expects much to come of it.",
    },
    supports: ["I.2.f", "I.4.a", "I.5.d", "II.3.c", "II.4.i", "III.2.e", "III.5.d", "IV.4.a"],
    contradicts: ["I.4.c", "II.4.h", "II.4.j", "II.4.k", "IV.1.c"],
  }),
  "INT-06": interview({
    title: { nl: "Klachtbehandelaar nota en betalen", en: "Complaint handler, bills and payment" },
    source: { nl: "Team Klachten (werkvloer)", en: "Complaints team (shop floor)" },
    date: "2026-09-18",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Hield de incassobrieven tegen. Houdt een lijstje bij van zaken die op toestemming wachten: 19 sinds januari.",
      en: "Stopped the collection letters. Keeps a list of cases awaiting permission: 19 since January.",
    },
    supports: ["I.2.d", "I.2.f", "I.4.a", "I.5.d", "II.2.b", "II.3.e", "II.3.f", "II.3.g", "II.4.f", "III.5.d", "IV.1.a", "IV.1.d"],
    contradicts: ["II.4.g", "II.4.h"],
  }),
  "INT-07": interview({
    title: { nl: "Klantcontactmedewerker telefoon", en: "Front-office employee, telephone" },
    source: { nl: "Team Klantcontact (werkvloer)", en: "Front-office team (shop floor)" },
    date: "2026-09-17",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Elf jaar in dienst. Vult met bellers het formulier in. Gebruikt het protocol voor kwetsbare klanten ongeveer één keer per week.",
      en: "Eleven years' service. Fills in the form with callers. Uses the protocol for vulnerable customers about once a week.",
    },
    supports: ["I.2.f", "I.3.a", "I.5.c", "II.3.d", "II.4.i", "III.3.e", "III.5.d", "III.5.e", "IV.2.a", "IV.3.a"],
    contradicts: ["II.4.h", "II.4.k"],
  }),
  "INT-08": interview({
    title: {
      nl: "Klantcontactmedewerkers, groepsgesprek met vijf deelnemers",
      en: "Front-office staff, group interview with five participants",
    },
    source: { nl: "Team Klantcontact (werkvloer)", en: "Front-office team (shop floor)" },
    date: "2026-09-18",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Zonder leidinggevende. Eén deelnemer was drie weken in dienst. Levendig over de dagstart, kritisch over de brievenmodule en het wachten op toestemming.",
      en: "Without a manager present. One participant had joined three weeks earlier. Lively about the stand-up, critical of the letter module and of waiting for permission.",
    },
    supports: ["I.2.f", "I.3.a", "I.5.a", "II.3.b", "II.3.c", "II.3.d", "II.4.c", "III.4.e", "III.5.d"],
    contradicts: ["II.4.h", "II.4.k", "IV.2.d", "IV.2.e"],
  }),
  "INT-09": interview({
    title: { nl: "Teamleider klachten", en: "Complaints team leader" },
    source: { nl: "Klantenservice (leiding)", en: "Customer Service (leadership)" },
    date: "2026-09-16",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Trots op de tegenspraak in het team. Schrikt van de 54 % bij beslisruimte. Heeft geen uren om successen uit te bouwen.",
      en: "Proud of the dissent in the team. Taken aback by the 54% on latitude. Has no hours to build on successes.",
    },
    supports: ["I.2.e", "I.2.f", "I.5.c", "I.5.d", "II.2.a", "II.3.c", "II.3.f", "II.4.d", "III.5.d"],
    contradicts: ["II.4.j", "II.4.k"],
    neutral: ["II.4.h"],
  }),
};
