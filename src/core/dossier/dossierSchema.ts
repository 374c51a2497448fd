/**
 * The shape of an audit dossier (format 1). Entities live in maps keyed by id, so that two people who add something
 * at the same time both keep it. Empty text means "not filled in"; an absent answer means "open".
 */
import { z } from "zod";
import { auditKinds, evidenceTypes, languages, layers } from "../norm/normSchema.ts";

z.config({ jitless: true });

export const answers = ["met", "partly", "notMet", "notApplicable"] as const;
export const stances = ["supports", "contradicts", "neutral"] as const;
export const memberRoles = ["leadAuditor", "auditor", "reviewer", "observer"] as const;
export const pointStatuses = ["open", "agreed", "inProgress", "done", "verified", "rejected"] as const;
export const classifications = ["public", "internal", "confidential"] as const;
export const grades = ["major", "minor", "observation"] as const;

const id = z.string().min(1).max(100);
const instant = z.iso.datetime();
const dateOnly = z.iso.date({ error: "dateInvalid" });
/** Messages of this schema are problem codes, so a form and a refused command show the same sentence. */
const maybeDate = z.union([z.literal(""), dateOnly], { error: "dateInvalid" });
export const longestLine = 2_000;
export const longestText = 200_000;
const longestFileName = 255;
const line = z.string().max(longestLine, { error: "lineTooLong" });
const longText = z.string().max(longestText, { error: "textTooLong" });

const stamp = { by: line, at: instant };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileName = z.string().min(1, { error: "fileNameEmpty" }).max(longestFileName, { error: "fileNameTooLong" });
const attachment = z.strictObject({ sha256, sizeBytes: z.int().min(0), mime: line, name: fileName });

const judgement = z.strictObject({ answer: z.enum(answers).optional(), rationale: longText, reason: longText, ...stamp });

const answerRecord = z.strictObject({
  auditor: judgement.optional(),
  self: judgement.optional(),
  /** An explicit scope limitation for a criterion that stays open; it is printed. */
  limitation: z.strictObject({ reason: longText, ...stamp }).optional(),
  /** Why this judgement may stand although its evidence falls short; it is printed. */
  override: z.strictObject({ reason: longText, ...stamp }).optional(),
});

const signalRecord = z.strictObject({
  state: z.enum(["found", "notFound"]).optional(),
  rationale: longText,
  rightOfReply: longText,
  leadReason: longText,
  ...stamp,
});

/** Who was spoken to, by role and never by name. `role` is an id of the norm; an empty `layer` is that of the role. */
const interviewPart = z.strictObject({
  role: line,
  layer: z.enum(["", ...layers]),
  department: line,
  /** More than one is a group talk, which is one interview. */
  people: z.int().min(1).max(100),
});

/** Of the files drawn: those in which the case occurs, of those the ones that show it, and those with serious harm. */
const sampleCounts = z.strictObject({ applies: z.int().min(0), shows: z.int().min(0), seriousHarm: z.int().min(0) });

/** A random draw and its result per criterion. Picks by judgement are another piece of evidence, without this part. */
const samplePart = z.strictObject({
  population: z.int().min(0),
  seed: line,
  drawn: z.int().min(0),
  results: z.record(z.string(), sampleCounts),
});

/** An indicator: over how many cases, which period, and the document that defines it. */
const registerPart = z.strictObject({
  population: z.int().min(0),
  from: maybeDate,
  to: maybeDate,
  definitionEvidence: id.optional(),
});

const evidence = z.strictObject({
  id,
  type: z.enum(evidenceTypes),
  title: line,
  source: line,
  date: maybeDate,
  collectedBy: line,
  place: line,
  note: longText,
  /** Per criterion or signal that this item speaks about. */
  links: z.record(z.string(), z.strictObject({ stance: z.enum(stances) })),
  attachments: z.record(z.string(), attachment),
  interview: interviewPart.optional(),
  sample: samplePart.optional(),
  /** Of a register figure or of customer voice. */
  register: registerPart.optional(),
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
});

const point = z.strictObject({
  id,
  number: z.int().min(1),
  /** Ids of the criteria it is about; the value is always true. */
  criteria: z.record(z.string(), z.literal(true)),
  title: line,
  condition: longText,
  cause: longText,
  effect: longText,
  recommendation: longText,
  owner: line,
  term: maybeDate,
  impact: z.int().min(1).max(5).optional(),
  effort: z.int().min(1).max(5).optional(),
  grade: z.enum(grades).optional(),
  status: z.enum(pointStatuses),
  history: z.record(
    z.string(),
    z.strictObject({ to: z.enum(pointStatuses), note: longText, evidence: z.array(z.string()).optional(), ...stamp }),
  ),
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
});

const member = z.strictObject({
  id,
  name: line,
  role: z.enum(memberRoles),
  independence: z.strictObject({ declared: z.boolean(), on: maybeDate, note: longText }),
  removed: z.strictObject(stamp).optional(),
});

const assignment = z.strictObject({
  organisation: line,
  unit: line,
  client: line,
  auditee: line,
  objectives: longText,
  scope: longText,
  exclusions: longText,
  locations: line,
  method: longText,
  periodFrom: maybeDate,
  periodTo: maybeDate,
  auditFrom: maybeDate,
  auditTo: maybeDate,
  divergingOpinions: longText,
  conclusion: longText,
  followUp: longText,
  followUpBy: maybeDate,
  retention: longText,
});

const reportSettings = z.strictObject({
  classification: z.enum(classifications),
  showOverall: z.boolean(),
  /** `#rrggbb`, or empty for the house colour. */
  colour: z.union([z.literal(""), z.string().regex(/^#[0-9a-f]{6}$/i, { error: "colourInvalid" })], { error: "colourInvalid" }),
  logo: attachment.optional(),
});

/** The only stored form so far. A change of shape raises this number and brings a migration. */
export const dossierFormat = 1;

export const dossierSchema = z.strictObject({
  format: z.literal(dossierFormat),
  id,
  createdAt: instant,
  norm: z.strictObject({ id, version: id, digest: sha256 }),
  kind: z.enum(auditKinds),
  language: z.enum(languages),
  assignment,
  team: z.record(z.string(), member),
  answers: z.record(z.string(), answerRecord),
  signals: z.record(z.string(), signalRecord),
  evidence: z.record(z.string(), evidence),
  points: z.record(z.string(), point),
  report: reportSettings,
  basedOn: z.strictObject({ dossier: id, heads: z.array(z.string()), stateHash: z.string() }).optional(),
});

/** Fields that several people may type in at once; every other string is written whole. Read by the engine. */
export const longTextFields: ReadonlySet<string> = new Set([
  "rationale",
  "reason",
  "rightOfReply",
  "leadReason",
  "note",
  "condition",
  "cause",
  "effect",
  "recommendation",
  "objectives",
  "scope",
  "exclusions",
  "method",
  "divergingOpinions",
  "conclusion",
  "followUp",
  "retention",
]);

export type Dossier = z.infer<typeof dossierSchema>;
export type Answer = (typeof answers)[number];
export type AnswerRecord = z.infer<typeof answerRecord>;
export type Judgement = z.infer<typeof judgement>;
/** Whose answers: the organisation's own, or the auditor's. */
export type Whose = "auditor" | "self";
export type SignalRecord = z.infer<typeof signalRecord>;
export type SignalState = "found" | "notFound";
export type Evidence = z.infer<typeof evidence>;
/** What is told of an interview, a file sample or an indicator beyond its texts. */
export const evidenceParts = ["interview", "sample", "register"] as const;
export type EvidencePart = (typeof evidenceParts)[number];
export type SampleCounts = z.infer<typeof sampleCounts>;
export type Attachment = z.infer<typeof attachment>;
export type Stance = (typeof stances)[number];
export type Point = z.infer<typeof point>;
export type PointStatus = (typeof pointStatuses)[number];
export type Member = z.infer<typeof member>;
export type Assignment = z.infer<typeof assignment>;
export type ReportSettings = z.infer<typeof reportSettings>;
/** A moment in UTC, `2026-03-01T09:30:00.000Z`. */
export type Instant = string;
/** A day without a time, `2026-03-01`. */
export type DateOnly = string;
