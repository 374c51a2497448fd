/** The shape of a piece of evidence: what every piece has, and what is told of each kind beyond its texts. */
import { z } from "zod";
import { evidenceTypes, layers } from "../norm/normSchema.ts";
import { attachment, count, id, instant, line, longText, maybeDate, sha256, stamp } from "./scalars.ts";

export const stances = ["supports", "contradicts", "neutral"] as const;
/** What may be done with the words of somebody who was interviewed. */
export const consents = ["", "notes", "quotes", "refused"] as const;
/** Whether a statement is told in the auditor's words, or in the person's own and if so whether these may be quoted. */
export const quotes = ["no", "allowed", "notAllowed"] as const;
export const observationKinds = ["site", "website", "mysteryContact"] as const;
export const voiceMethods = ["survey", "panel", "reviews", "other"] as const;

/** Who was spoken to, by role and never by name. `role` is an id of the norm; an empty `layer` is that of the role. */
export const interviewPart = z.strictObject({
  role: line,
  layer: z.enum(["", ...layers]),
  department: line,
  /** More than one is a group talk, which is one interview. */
  people: z.int().min(1).max(100),
  /** Who else of the team sat in. */
  present: line.optional(),
  consent: z.enum(consents).optional(),
  /** `09:30`, or empty. */
  startsAt: line.optional(),
  spentSeconds: count.optional(),
  /** The notes have been read again and made into statements. */
  workedUp: z.boolean().optional(),
});

/**
 * A question of an interview and what was said. The key is `<criterion>:<number of the question>` of the norm counted
 * from 1, `bank:<number>` for a question of the norm about no criterion, or a fresh id.
 */
export const question = z.strictObject({
  /** Empty for a question of the norm, whose text is there in both languages. */
  own: line,
  criteria: z.record(z.string(), z.literal(true)),
  note: longText,
  /** To be asked again before the end. */
  later: z.boolean(),
  order: z.int(),
  /** Not asked in this interview. What was noted stays. */
  skipped: z.boolean().optional(),
});

/** What the interview says, once the notes are worked up. */
export const statement = z.strictObject({
  words: longText,
  criteria: z.record(z.string(), z.enum(stances)),
  quote: z.enum(quotes),
  /** The question in whose notes it was found. */
  question: id.optional(),
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
});

/** Of the files drawn: those in which the case occurs, of those the ones that show it, and those with serious harm. */
const sampleCounts = z.strictObject({ applies: count, shows: count, seriousHarm: count });

/**
 * A random draw and its result per criterion. Picks by judgement alone are another piece of evidence, without this part.
 * With `files` the results follow from the files; without them they are filled in as numbers.
 */
const samplePart = z.strictObject({
  population: count,
  seed: line,
  drawn: count,
  results: z.record(z.string(), sampleCounts),
  /** How it was drawn, `toetssteen-draw-1`; absent when it was drawn elsewhere. */
  method: line.optional(),
  /** The column by which the draw was spread, or empty. */
  strata: line.optional(),
  /** SHA-256 of the list that was drawn from; absent when only the number of files was given. */
  populationSha256: sha256.optional(),
  populationName: line.optional(),
  /** Which of the draws kept in `files` counts. */
  draw: id.optional(),
  /** When the numbers in `results` were last filled in. */
  countedAt: instant.optional(),
});

/** A file of the sample. Its number in the register is its name; nothing of the customer is kept. */
const sampleFile = z.strictObject({
  name: line,
  stratum: line,
  /** Of a drawn or reserve file: the draw it comes from. */
  draw: id.optional(),
  /** `reserve` counts only once it stands in for another; `judgement` never counts in the share. */
  origin: z.enum(["drawn", "reserve", "judgement"]),
  order: z.int(),
  /** Why it cannot be used, by whoever found so, and the reserve that was next then. */
  replacements: z.record(z.string(), z.strictObject({ reserve: id, reason: longText, ...stamp })).optional(),
  results: z.record(
    z.string(),
    z.strictObject({ seen: z.enum(["shows", "showsNot", "doesNotOccur"]), seriousHarm: z.boolean(), at: instant.optional() }),
  ),
  note: longText,
  /** Of a file chosen by judgement: taken out again. It comes back in sight when a colleague was writing about it. */
  removed: z.strictObject(stamp).optional(),
});

/** An indicator: over how many cases, which period, and the document that defines it. */
const registerPart = z.strictObject({
  population: count,
  from: maybeDate,
  to: maybeDate,
  definitionEvidence: id.optional(),
  /** Which figure of a register that was read here, by its key; the exact fraction where it is one. */
  figure: line.optional(),
  hits: count.optional(),
  of: count.optional(),
  value: line.optional(),
  /** The register it comes from: a key of `registers`. */
  register: id.optional(),
  /** The survey it comes from: a key of `surveys`. */
  survey: id.optional(),
  /** SHA-256 of the file it was computed from. */
  sourceSha256: sha256.optional(),
  /** The piece of evidence that took its place after a later reading. It counts no more. */
  supersededBy: id.optional(),
});

const documentPart = z.strictObject({ version: line, owner: line, received: maybeDate, location: line });
const observationPart = z.strictObject({ kind: z.enum(observationKinds), time: line });

/** A survey or panel: how many were asked and answered, and what came out. */
const voicePart = z.strictObject({
  method: z.enum(voiceMethods),
  question: line,
  asked: count,
  answered: count,
  result: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("share"), hits: count }),
      z.strictObject({ kind: z.literal("nps"), promoters: count, detractors: count }),
      /** A mean mark in hundredths, and its standard deviation in hundredths where it is known. */
      z.strictObject({ kind: z.literal("mean"), hundredths: z.int(), deviationHundredths: count.optional(), scaleTo: count }),
    ])
    .optional(),
});

const link = z.strictObject({
  stance: z.enum(stances),
  /** When it was last given that stance; absent in what an older app wrote. */
  at: instant.optional(),
  /** Pages or paragraphs of a document, or what was seen there. */
  cited: line.optional(),
  /** Planned to be asked about in this interview: its stance is none that somebody gave. */
  unasked: z.literal(true).optional(),
});

export const evidence = z.strictObject({
  id,
  type: z.enum(evidenceTypes),
  title: line,
  source: line,
  date: maybeDate,
  collectedBy: line,
  place: line,
  note: longText,
  /** Per criterion or signal that this item speaks about. */
  links: z.record(z.string(), link),
  attachments: z.record(z.string(), attachment),
  interview: interviewPart.optional(),
  sample: samplePart.optional(),
  /** Of a register figure or of customer voice. */
  register: registerPart.optional(),
  document: documentPart.optional(),
  observation: observationPart.optional(),
  voice: voicePart.optional(),
  /** Of an interview. */
  questions: z.record(z.string(), question).optional(),
  statements: z.record(z.string(), statement).optional(),
  /** Of a file sample. */
  files: z.record(z.string(), sampleFile).optional(),
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
  /** Brought along from an earlier audit. It counts for nothing until somebody has looked at it in this one. */
  carried: z.strictObject({ from: id, looked: z.strictObject(stamp).optional() }).optional(),
});

/** What is told of a piece of evidence beyond its texts; each is given and cleared whole. */
export const evidenceParts = ["interview", "sample", "register", "document", "observation", "voice"] as const;

export type Evidence = z.infer<typeof evidence>;
export type EvidencePart = (typeof evidenceParts)[number];
export type EvidenceLink = z.infer<typeof link>;
export type InterviewQuestion = z.infer<typeof question>;
export type InterviewPart = z.infer<typeof interviewPart>;
export type Quote = (typeof quotes)[number];
export type Statement = z.infer<typeof statement>;
export type SampleCounts = z.infer<typeof sampleCounts>;
export type SamplePart = z.infer<typeof samplePart>;
export type FileResult = SampleFile["results"][string];
export type SampleFile = z.infer<typeof sampleFile>;
export type Replacement = NonNullable<SampleFile["replacements"]>[string];
export type Attachment = z.infer<typeof attachment>;
export type Stance = (typeof stances)[number];
