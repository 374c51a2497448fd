import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ComplaintCause } from "../klantbelang/yearFigures.ts";

/** What a complaint is about: its name, its product, its department, its causes, the working days of its term, and its season (months, by weight). */
type CauseWords = {
  readonly name: LocalText;
  readonly product: LocalText;
  readonly department: LocalText;
  readonly causes: readonly LocalText[];
  readonly termWorkingDays: 10 | 20;
  /** From January on. */
  readonly season: readonly number[];
};

const level = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const winter = [5, 4, 3, 1, 1, 1, 1, 1, 1, 2, 3, 4];
const water: LocalText = { nl: "Water", en: "Water" };
const heat: LocalText = { nl: "Warmte", en: "Heating" };
const both: LocalText = { nl: "Water en warmte", en: "Water and heating" };

export const causeWords: Readonly<Record<ComplaintCause, CauseWords>> = {
  annualBill: {
    name: { nl: "Jaarnota", en: "Annual bill" },
    product: both,
    department: { nl: "Facturatie", en: "Billing" },
    causes: [
      { nl: "Bedrag niet uitgelegd", en: "Amount not explained" },
      { nl: "Termijnbedrag te hoog", en: "Instalment too high" },
      { nl: "Tarief onduidelijk", en: "Rate unclear" },
    ],
    termWorkingDays: 10,
    season: [4, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2],
  },
  heatOutage: {
    name: { nl: "Warmtestoring", en: "Heat outage" },
    product: heat,
    department: { nl: "Netbeheer", en: "Network" },
    causes: [
      { nl: "Koppeling van meters", en: "Meter link" },
      { nl: "Lek in het net", en: "Leak in the network" },
    ],
    termWorkingDays: 10,
    season: winter,
  },
  meterReading: {
    name: { nl: "Meterstand of meter", en: "Meter or reading" },
    product: both,
    department: { nl: "Meetdienst", en: "Metering" },
    causes: [
      { nl: "Stand geschat", en: "Reading estimated" },
      { nl: "Koppeling van meters", en: "Meter link" },
      { nl: "Meter defect", en: "Meter broken" },
    ],
    termWorkingDays: 20,
    season: [3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3],
  },
  engineerVisit: {
    name: { nl: "Monteursafspraak", en: "Engineer's appointment" },
    product: both,
    department: { nl: "Buitendienst", en: "Field service" },
    causes: [
      { nl: "Afspraak niet nagekomen", en: "Appointment not kept" },
      { nl: "Geen onderdelen", en: "No parts" },
    ],
    termWorkingDays: 10,
    season: level,
  },
  houseMove: {
    name: { nl: "Verhuizing", en: "House move" },
    product: both,
    department: { nl: "Klantcontact", en: "Customer contact" },
    causes: [
      { nl: "Melding niet verwerkt", en: "Notice not processed" },
      { nl: "Eindnota onjuist", en: "Final bill wrong" },
    ],
    termWorkingDays: 20,
    season: [1, 1, 1, 1, 1, 2, 3, 3, 2, 1, 1, 1],
  },
  waterSupply: {
    name: { nl: "Druk en kwaliteit water", en: "Water pressure and quality" },
    product: water,
    department: { nl: "Netbeheer", en: "Network" },
    causes: [
      { nl: "Werkzaamheden niet gemeld", en: "Works not announced" },
      { nl: "Lage druk", en: "Low pressure" },
    ],
    termWorkingDays: 20,
    season: [1, 1, 1, 1, 2, 3, 3, 3, 2, 1, 1, 1],
  },
  other: {
    name: { nl: "Overig", en: "Other" },
    product: both,
    department: { nl: "Klantcontact", en: "Customer contact" },
    causes: [{ nl: "Overig", en: "Other" }],
    termWorkingDays: 20,
    season: level,
  },
};

export const channelWords = {
  telephone: { nl: "Telefoon", en: "Telephone" },
  webAndMail: { nl: "Website of e-mail", en: "Website or email" },
  post: { nl: "Post", en: "Post" },
} as const satisfies Readonly<Record<string, LocalText>>;

export const outcomeWords = {
  upheld: { nl: "Gegrond", en: "Upheld" },
  partly: { nl: "Deels gegrond", en: "Partly upheld" },
  notUpheld: { nl: "Ongegrond", en: "Not upheld" },
} as const satisfies Readonly<Record<string, LocalText>>;

export const headings: readonly LocalText[] = [
  { nl: "Klachtnummer", en: "Complaint ID" },
  { nl: "Datum ontvangst", en: "Date received" },
  { nl: "Ontvangstbevestiging", en: "Acknowledged date" },
  { nl: "Eerste reactie", en: "First response" },
  { nl: "Streefdatum", en: "Due date" },
  { nl: "Datum afsluiting", en: "Closed date" },
  { nl: "Status", en: "Status" },
  { nl: "Kanaal", en: "Channel" },
  { nl: "Categorie", en: "Category" },
  { nl: "Oorzaak", en: "Root cause" },
  { nl: "Product", en: "Product" },
  { nl: "Afdeling", en: "Department" },
  { nl: "Ernst", en: "Severity" },
  { nl: "Uitkomst", en: "Outcome" },
  { nl: "Heropend", en: "Reopened" },
  { nl: "Klantnummer", en: "Customer ID" },
  { nl: "Kwetsbaar", en: "Vulnerable" },
  { nl: "Cijfer", en: "CSAT" },
  { nl: "Verbeteractie", en: "Action ID" },
];
