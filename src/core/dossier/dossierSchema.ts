/**
 * The shape of an audit dossier (format 2). Entities live in maps keyed by id, so that two people who add something
 * at the same time both keep it. Empty text means "not filled in"; an absent answer means "open".
 */
import { z } from "zod";
import { auditKinds, languages } from "../norm/normSchema.ts";
import { evidence } from "./evidenceSchema.ts";
import { category, dayOff, registerRecord, surveyRecord, term } from "./figuresSchema.ts";
import { plan } from "./planSchema.ts";
import { attachment, id, instant, line, longText, maybeDate, sha256, stamp } from "./scalars.ts";

z.config({ jitless: true });

export const answers = ["met", "partly", "notMet", "notApplicable"] as const;
export const memberRoles = ["leadAuditor", "auditor", "reviewer", "observer"] as const;
export const pointStatuses = ["open", "agreed", "inProgress", "done", "verified", "rejected"] as const;
export const classifications = ["public", "internal", "confidential"] as const;
export const grades = ["major", "minor", "observation"] as const;

/** What an earlier audit said. It counts for nothing here until somebody gives the answer again or another one. */
const earlierJudgement = z.strictObject({ answer: z.enum(answers).optional(), rationale: longText, reason: longText, ...stamp });
const judgement = z.strictObject({
  answer: z.enum(answers).optional(),
  rationale: longText,
  /** When somebody last wrote in the rationale; absent while its words are those of an earlier audit, or of an older app. */
  rationaleAt: instant.optional(),
  reason: longText,
  ...stamp,
});

const answerRecord = z.strictObject({
  auditor: judgement.optional(),
  self: judgement.optional(),
  /** An explicit scope limitation for a criterion that stays open; it is printed. */
  limitation: z.strictObject({ reason: longText, ...stamp }).optional(),
  /** Why this judgement may stand although its evidence falls short; it is printed. */
  override: z.strictObject({ reason: longText, ...stamp }).optional(),
  earlier: earlierJudgement.optional(),
});

const signalTexts = { rationale: longText, rightOfReply: longText, leadReason: longText };
const signalState = z.enum(["found", "notFound"]).optional();
const signalRecord = z.strictObject({
  state: signalState,
  ...signalTexts,
  rationaleAt: instant.optional(),
  ...stamp,
  earlier: z.strictObject({ state: signalState, ...signalTexts, ...stamp }).optional(),
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
  /** Brought along from an earlier audit; `looked` when somebody has looked at it in this one. */
  carried: z.strictObject({ from: id, looked: z.strictObject(stamp).optional() }).optional(),
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

/** A change of shape raises this number and brings a migration: `migrateDossier.ts`. */
export const dossierFormat = 2;

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
  plan,
  /** Complaint registers that were read; figures only, never a row. */
  registers: z.record(z.string(), registerRecord),
  /** Published terms within which a complaint is answered. */
  terms: z.record(z.string(), term),
  /** How the auditor classes the categories of the register. */
  categories: z.record(z.string(), category),
  /** Days on which the organisation does not work, for terms in working days. */
  daysOff: z.record(z.string(), dayOff),
  /** Surveys among customers that were read; figures only, never an answer. */
  surveys: z.record(z.string(), surveyRecord),
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
  "words",
]);

export type { Attachment, Evidence, EvidencePart, SampleCounts, Stance } from "./evidenceSchema.ts";
export { evidenceParts, stances } from "./evidenceSchema.ts";
export { longestLine, longestText } from "./scalars.ts";
export type Dossier = z.infer<typeof dossierSchema>;
export type Answer = (typeof answers)[number];
export type AnswerRecord = z.infer<typeof answerRecord>;
export type Judgement = z.infer<typeof judgement>;
/** Whose answers: the organisation's own, or the auditor's. */
export type Whose = "auditor" | "self";
export type SignalRecord = z.infer<typeof signalRecord>;
export type SignalState = "found" | "notFound";
export type Point = z.infer<typeof point>;
export type PointStatus = (typeof pointStatuses)[number];
export type Member = z.infer<typeof member>;
export type Assignment = z.infer<typeof assignment>;
export type ReportSettings = z.infer<typeof reportSettings>;
export type RegisterRecord = z.infer<typeof registerRecord>;
export type Term = z.infer<typeof term>;
export type DayOff = z.infer<typeof dayOff>;
export type SurveyRecord = z.infer<typeof surveyRecord>;
export type Category = z.infer<typeof category>;
/** A moment in UTC, `2026-03-01T09:30:00.000Z`. */
export type Instant = string;
/** A day without a time, `2026-03-01`. */
export type DateOnly = string;
