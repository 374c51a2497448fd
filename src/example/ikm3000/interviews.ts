import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second, third } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type">;

const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const interview = (fields: Fields): ExampleEvidence => ({ type: "interview", ...fields });

export const interviews: ExampleEvidences = {
  "INT-01": interview({
    title: { nl: "Algemeen directeur", en: "Chief executive" },
    source: { nl: "Directie (leiding)", en: "Executive board (leadership)" },
    date: "2026-11-03",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Koppelt vertrouwen aan klachten. Erkent dat storingen en afspraken niet dalen.",
      en: "Ties trust to complaints. Admits that outages and appointments are not declining.",
    },
    supports: ["IKM.D4", "IKM.E1", "IKM.K3"],
    contradicts: ["IKM.C5"],
    neutral: ["IKM.E2"],
  }),
  "INT-02": interview({
    title: { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" },
    source: { nl: "Directie (leiding)", en: "Executive board (leadership)" },
    date: "2026-11-03",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Toont de afweging van april tussen reclame en training.",
      en: "Shows the April consideration of advertising against training.",
    },
    supports: ["IKM.E4", "IKM.H3"],
    neutral: ["IKM.E2"],
  }),
  "INT-03": interview({
    title: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
    source: { nl: "Klantenservice (staf)", en: "Customer Service (staff)" },
    date: "2026-11-02",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Een hele middag. Kent het reglement artikel voor artikel. Zoekt patronen met de hand.",
      en: "A whole afternoon. Knows the regulation article by article. Looks for patterns by hand.",
    },
    supports: ["IKM.A7", "IKM.B7", "IKM.C4", "IKM.G2", "IKM.G8", "IKM.H3", "IKM.I4", "IKM.I6", "IKM.J3", "IKM.J4"],
    contradicts: ["IKM.G3", "IKM.I3"],
  }),
  "INT-04": interview({
    title: { nl: "Klachtbehandelaars, groepsgesprek met zes deelnemers", en: "Complaint handlers, group interview with six participants" },
    source: { nl: "Team Klachten (werkvloer)", en: "Complaints team (shop floor)" },
    date: "2026-11-04",
    collectedBy: third,
    place: customerCentre,
    note: {
      nl: "Alle drie de vakgebieden. Vertellen gul over successen en over wachten op toestemming.",
      en: "All three specialisms. Talk freely about successes and about waiting for permission.",
    },
    supports: ["IKM.B1", "IKM.B2", "IKM.D1", "IKM.D3", "IKM.D4", "IKM.G5", "IKM.G7"],
    contradicts: ["IKM.B5", "IKM.B6"],
  }),
  "INT-05": interview({
    title: {
      nl: "Klantcontact overdag, groepsgesprek met vijf deelnemers",
      en: "Front office daytime, group interview with five participants",
    },
    source: { nl: "Team Klantcontact (werkvloer)", en: "Front-office team (shop floor)" },
    date: "2026-11-04",
    collectedBy: third,
    place: customerCentre,
    note: {
      nl: "Registreren niet wat meteen is opgelost. Weten waar de organisatie deze maand op let.",
      en: "Do not register what is resolved on the spot. Know what the organisation focuses on this month.",
    },
    supports: ["IKM.A1", "IKM.A4", "IKM.A7", "IKM.D1", "IKM.F1"],
    contradicts: ["IKM.H1", "IKM.I1"],
  }),
  "INT-06": interview({
    title: {
      nl: "Klantcontact avond en zaterdag, groepsgesprek met vier deelnemers",
      en: "Front office evening and Saturday, group interview with four participants",
    },
    source: { nl: "Team Klantcontact (werkvloer)", en: "Front-office team (shop floor)" },
    date: "2026-11-05",
    collectedBy: second,
    place: customerCentre,
    note: {
      nl: "Vullen samen met de beller het formulier in. Missen 's avonds een aanspreekpunt.",
      en: "Fill in the form together with the caller. Lack a contact in the evening.",
    },
    supports: ["IKM.A2", "IKM.D1"],
  }),
  "INT-07": interview({
    title: { nl: "Monteurs, groepsgesprek met vijf deelnemers", en: "Engineers, group interview with five participants" },
    source: { nl: "Buitendienst (werkvloer)", en: "Field service (shop floor)" },
    date: "2026-11-06",
    collectedBy: third,
    place: { nl: "Steunpunt Zandhorn", en: "Depot, Zandhorn" },
    note: {
      nl: "Hebben geen toegang tot het formulier. Melden knelpunten bij de planner.",
      en: "Have no access to the form. Report problems to the planner.",
    },
    supports: [],
    contradicts: ["IKM.A6", "IKM.D2", "IKM.E2", "IKM.H1"],
  }),
  "INT-08": interview({
    title: {
      nl: "Teamleiders klachten en klantcontact, gesprek met twee",
      en: "Team leaders, complaints and front office, joint interview",
    },
    source: { nl: "Klantenservice (leiding)", en: "Customer Service (leadership)" },
    date: "2026-11-05",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Sturen op klantoordelen. Nemen twee verbeteringen zonder eigenaar over.",
      en: "Steer on customer ratings. Take over two improvements without an owner.",
    },
    supports: ["IKM.D1", "IKM.D3", "IKM.D4", "IKM.E3"],
    neutral: ["IKM.H4"],
  }),
  "INT-09": interview({
    title: { nl: "Medewerkers Facturatie, groepsgesprek met vier deelnemers", en: "Billing staff, group interview with four participants" },
    source: { nl: "Facturatie (werkvloer)", en: "Billing (shop floor)" },
    date: "2026-11-09",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Eigen lijst met 27 knelpunten. Eén van de vier hoorde een directeur over klachten.",
      en: "Own list of 27 problems. One of four heard a director speak about complaints.",
    },
    supports: [],
    contradicts: ["IKM.A6", "IKM.D2", "IKM.E2"],
  }),
  "INT-10": interview({
    title: { nl: "HR-adviseur opleiding en werving", en: "HR adviser, training and recruitment" },
    source: { nl: "HR (staf)", en: "HR (staff)" },
    date: "2026-11-09",
    collectedBy: second,
    place: headOffice,
    note: { nl: "Licht het rollenspel en de weging toe.", en: "Explains the role-play and its weighting." },
    supports: ["IKM.B3", "IKM.D3", "IKM.E3", "IKM.H2"],
  }),
  "INT-11": interview({
    title: { nl: "Kwaliteitsadviseur", en: "Quality adviser" },
    source: { nl: "Kwaliteit (staf)", en: "Quality (staff)" },
    date: "2026-11-10",
    collectedBy: third,
    place: headOffice,
    note: {
      nl: "Toont het ongebruikte A3-sjabloon en het verbeterregister.",
      en: "Shows the unused A3 template and the improvement register.",
    },
    supports: ["IKM.B7", "IKM.I5", "IKM.J5"],
    contradicts: ["IKM.B8", "IKM.C3"],
    neutral: ["IKM.C1"],
  }),
  "INT-12": interview({
    title: { nl: "Privacyfunctionaris", en: "Privacy officer" },
    source: { nl: "Risk & Compliance (staf)", en: "Risk & Compliance (staff)" },
    date: "2026-11-10",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Liet het witte bord dezelfde dag weghalen. Bewaakt verzoeken om inzage.",
      en: "Had the whiteboard removed the same day. Monitors access requests.",
    },
    supports: ["IKM.G1", "IKM.G4", "IKM.G6", "IKM.I4"],
    contradicts: ["IKM.B4"],
  }),
  "INT-13": interview({
    title: { nl: "Procesmanager warmte", en: "Process manager, heating" },
    source: { nl: "Warmte (staf)", en: "Heating (staff)" },
    date: "2026-11-11",
    collectedBy: lead,
    place: headOffice,
    note: {
      nl: "Herzag het onderhoud van 61 onderstations na de kwartaalanalyse.",
      en: "Revised the maintenance of 61 substations after the quarterly analysis.",
    },
    supports: ["IKM.C2", "IKM.H5"],
    neutral: ["IKM.D2", "IKM.H4"],
  }),
  "INT-14": interview({
    title: { nl: "Adviseur communicatie en klantonderzoek", en: "Adviser, communications and customer research" },
    source: { nl: "Marketing & Communicatie (staf)", en: "Marketing & Communications (staff)" },
    date: "2026-11-11",
    collectedBy: third,
    place: headOffice,
    note: {
      nl: "Pagina over verbeteringen ligt in concept klaar. Metingen van web en chat ontbreken.",
      en: "Page on improvements is ready in draft. Measurements of web and chat are lacking.",
    },
    supports: ["IKM.A5", "IKM.K1"],
    contradicts: ["IKM.J1"],
    neutral: ["IKM.A3", "IKM.F3"],
  }),
  "INT-15": interview({
    title: { nl: "Functioneel beheerder klachtensysteem", en: "Application manager, complaint system" },
    source: { nl: "IT (staf)", en: "IT (staff)" },
    date: "2026-11-10",
    collectedBy: third,
    place: customerCentre,
    note: { nl: "Maakte ter plekke een uitsnede per postcode.", en: "Made a breakdown by postcode on the spot." },
    supports: ["IKM.I2"],
  }),
};
