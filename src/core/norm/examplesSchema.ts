/** The shape of a file of worked examples, `<version>.examples.json`: the tests a norm author writes. */
import { z } from "zod";
import { auditKinds } from "./normSchema.ts";

z.config({ jitless: true });

const answer = z.enum(["met", "partly", "notMet", "notApplicable"]);
const score = z.int().min(0).max(10);
const count = z.int().min(0);
const readiness = z.enum(["notReady", "readyAfterImprovements", "ready"]);
const ids = z.array(z.string().min(1));

/** `low` and `high` differ while answers are open. `lacksFor` names, per target score, every criterion and signal the lacks mention. */
const scored = z.strictObject({
  low: score,
  high: score,
  raw: z.strictObject({ low: count, high: count }).optional(),
  open: ids.optional(),
  cappedBy: ids.optional(),
  lacksFor: z.record(z.string().regex(/^\d+$/), ids).optional(),
});
const checked = z.strictObject({
  met: count,
  applicable: count,
  open: ids.optional(),
  knockOutsUnmet: ids.optional(),
});

const example = z.strictObject({
  name: z.string().min(1),
  /** An id, or the start of ids followed by `*`. The key that fits the most of an id decides; an id that no key fits is open. */
  answers: z.record(z.string().min(1), z.union([answer, z.literal("open")])),
  signals: z.record(z.string().min(1), z.enum(["found", "notFound"])).optional(),
  auditKind: z.enum(auditKinds).optional(),
  points: z.array(z.strictObject({ criteria: ids.min(1), owner: z.string().min(1).optional(), term: z.iso.date().optional() })).optional(),
  expect: z.strictObject({
    sections: z.record(z.string().min(1), z.union([scored, checked])).optional(),
    overall: z
      .union([z.strictObject({ sumLow: count, sumHigh: count, count }), z.strictObject({ low: readiness, high: readiness })])
      .optional(),
  }),
});

export const examplesSchema = z.strictObject({
  /** The norm they belong to: `klantbelang@2016-2017`. */
  norm: z.string().min(1),
  examples: z.array(example).min(1),
});

export type Example = z.infer<typeof example>;
export type Examples = z.infer<typeof examplesSchema>;
export type ExpectedSection = z.infer<typeof scored> | z.infer<typeof checked>;
