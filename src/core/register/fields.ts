/** What a column of a complaint register can hold. */
export const dateFields = ["received", "acknowledged", "firstResponse", "due", "closed"] as const;
export const wordFields = ["status", "channel", "category", "cause", "product", "department", "importance", "outcome"] as const;
export const flagFields = ["timely", "reopened", "vulnerable"] as const;
export const surveyFields = ["nps", "csat", "ces"] as const;
/** Only whether two cases have the same one is kept, never what it says. */
export const keyFields = ["customer", "action"] as const;
/** Recognised and named, but not read: the key of a case, unless it is asked for, and the name of who handled it. */
const leftOutFields = ["id", "handler"] as const;

export const fields = [...dateFields, ...wordFields, ...flagFields, ...surveyFields, ...keyFields, ...leftOutFields] as const;

export type DateField = (typeof dateFields)[number];
export type WordField = (typeof wordFields)[number];
export type FlagField = (typeof flagFields)[number];
export type SurveyField = (typeof surveyFields)[number];
export type KeyField = (typeof keyFields)[number];
export type Field = (typeof fields)[number];

/** Names in Dutch and English exports; the earlier name wins when a file has several. Compared by letters and digits alone. */
export const columnNames: Readonly<Record<Field, readonly string[]>> = {
  id: ["klachtnummer", "zaaknummer", "dossiernr", "meldingnummer", "complaint id", "case id", "ticket #", "case_enquiry_id", "unique key"],
  received: [
    "datum ontvangst",
    "ontvangen op",
    "datum melding",
    "date received",
    "open_dt",
    "created date",
    "ontvangstdatum",
    "datum ontvangen",
    "meldingsdatum",
    "ontvangen",
    "received date",
    "received on",
    "received",
    "opened at",
    "created at",
  ],
  acknowledged: ["ontvangstbevestiging", "acknowledged date", "datum ontvangstbevestiging", "acknowledged"],
  firstResponse: ["eerste reactie", "first response", "date sent to company", "datum eerste reactie", "first response date"],
  due: [
    "streefdatum",
    "uiterste datum",
    "termijn",
    "due date",
    "target_dt",
    "sla date",
    "uiterste afhandeldatum",
    "vervaldatum",
    "target date",
    "due",
  ],
  closed: [
    "afgehandeld op",
    "datum afsluiting",
    "gereed",
    "closed_dt",
    "closed date",
    "datum afgehandeld",
    "datum afhandeling",
    "afhandeldatum",
    "afsluitdatum",
    "gesloten op",
    "date closed",
    "closed at",
    "closed on",
    "closed",
  ],
  status: ["status", "case_status"],
  channel: ["kanaal", "binnengekomen via", "submitted via", "source", "channel"],
  category: ["categorie", "onderwerp", "rubriek", "issue", "complaint type", "reason", "category"],
  cause: ["oorzaak", "sub-issue", "descriptor", "root cause", "cause"],
  product: ["product"],
  department: ["afdeling", "team", "veroorzaker", "department", "agency"],
  handler: ["behandelaar", "handler"],
  importance: ["ernst", "belang", "impact", "severity", "priority", "importance"],
  outcome: ["uitkomst", "gegrond", "outcome", "company response", "company response to consumer"],
  timely: ["binnen termijn", "timely response?", "timely"],
  reopened: ["heropend", "reopened", "consumer disputed?"],
  customer: ["klantnummer", "customer id"],
  vulnerable: ["kwetsbaar", "tags"],
  nps: ["nps"],
  csat: ["csat", "cijfer"],
  ces: ["ces"],
  action: ["verbeteractie", "action id"],
};
