/** The shape of what a dossier keeps of complaint registers. No row, no free text and no key of a customer is kept. */
import { z } from "zod";
import { registerMap } from "../register/registerMap.ts";
import { registerSummary } from "../register/registerSummary.ts";
import { surveySummary } from "../register/surveySummary.ts";
import { count, id, line, longText, maybeDate, sha256, stamp } from "./scalars.ts";

export const termFields = ["", "channel", "category", "product", "department"] as const;
/** Kano's classes: what is taken for granted, what more of is better, what delights, and what nobody minds. */
export const kanoClasses = ["basic", "performance", "excitement", "indifferent", "reverse"] as const;

/** A register that was read: which file, how it was read, and what it showed. */
export const registerRecord = z.strictObject({
  id,
  name: line,
  sha256,
  sizeBytes: count,
  rows: z.strictObject({ read: count, used: count, rejected: count }),
  from: maybeDate,
  to: maybeDate,
  /** How it was read, where that was corrected or chosen. */
  map: registerMap.optional(),
  /** What it showed when its figures were kept. */
  figures: registerSummary.optional(),
  note: longText,
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
});

/** A published term: for all cases, or for those with this name in that column. */
export const term = z.strictObject({
  id,
  field: z.enum(termFields),
  name: line,
  days: z.int().min(0).max(3_660),
  unit: z.enum(["calendarDays", "workingDays"]),
  validFrom: maybeDate,
  source: line,
  removed: z.strictObject(stamp).optional(),
});

/** A day on which the organisation does not work, besides weekends and holidays. */
export const dayOff = z.strictObject({
  id,
  date: z.iso.date({ error: "dateInvalid" }),
  reason: line,
  removed: z.strictObject(stamp).optional(),
});

/** A survey among customers that was read: which file, of when, and what it showed. */
export const surveyRecord = z.strictObject({
  id,
  name: line,
  sha256,
  sizeBytes: count,
  /** When it was held. */
  from: maybeDate,
  to: maybeDate,
  figures: surveySummary,
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
});

export const category = z.strictObject({
  id,
  name: line,
  kano: z.enum(kanoClasses).optional(),
  /** From 1, hardly, to 5, very: for a register that does not tell it itself. */
  importance: z.int().min(1).max(5).optional(),
  note: longText,
  ...stamp,
});
