/** The shape of a norm file (format 1). Types come from here, and the JSON Schema for editors is generated from here. */
import { z } from "zod";

z.config({ jitless: true });

// Names and descriptions given with `meta` go into the JSON Schema, where an editor shows them to norm authors.
const textIn = z.string().min(1);
const localText = z.strictObject({ nl: textIn, en: textIn }).meta({ id: "localText", description: "A text in Dutch and in English." });

export const languages = ["nl", "en"] as const;
export const auditKinds = ["selfAssessment", "internalAudit", "preAudit", "followUpAudit"] as const;
export const evidenceTypes = ["document", "interview", "observation", "register", "fileSample", "customerVoice"] as const;

/** Where in an organisation somebody stands; a customer stands outside it. */
export const layers = ["leadership", "staff", "shopFloor", "customer"] as const;

/** Figures that the core computes and a criterion may be tied to. `withinTerm`: the share of cases handled within their term. */
const metricIds = ["withinTerm"] as const;

/** Figures of a complaint register that can be shown as evidence: shares, days, charts and marks. */
export const figureIds = [
  "withinTerm",
  "timely",
  "acknowledged",
  "turnaround",
  "backlog",
  "firstTimeFix",
  "reopened",
  "recidivism",
  "conversion",
  "upheld",
  "vulnerable",
  "pareto",
  "causes",
  "patterns",
  "scatter",
  "importance",
  "channels",
  "departments",
  "perMonth",
  "perCustomers",
  "nps",
  "csat",
  "ces",
] as const;
export type FigureId = (typeof figureIds)[number];

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ id: "slug", description: "Small letters and digits with hyphens between them." });
const itemId = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/)
  .meta({ id: "itemId", description: "An address for ever, such as I.2.a. The number that is printed stands in `ref`." });
const score = z.int().min(0).max(10).meta({ id: "score", description: "A score, whole, 0 to 10." });

export type Rule =
  | string
  | { readonly label?: string | undefined; readonly allOf: readonly Rule[] }
  | { readonly label?: string | undefined; readonly anyOf: readonly Rule[] }
  | { readonly label?: string | undefined; readonly atLeast: number; readonly of: readonly Rule[] };

// `label` only names a group on screen and in the report ("A", "B"); it has no meaning for the score.
const label = z.string().min(1).optional();
const rule: z.ZodType<Rule> = z
  .lazy(() =>
    z.union([
      itemId,
      z.strictObject({ label, allOf: z.array(rule).min(1) }),
      z.strictObject({ label, anyOf: z.array(rule).min(2) }),
      z.strictObject({ label, atLeast: z.int().min(1), of: z.array(rule).min(2) }),
    ]),
  )
  .meta({ id: "rule", description: "The id of a criterion, or a group: allOf, anyOf, or atLeast with of." });

/** `place` is the id of a passage that the source declares; a check demands that every passage is cited. */
const citation = z.strictObject({ source: slug, place: z.string().min(1), fidelity: z.enum(["paraphrased", "adapted", "own"]) });
const question = z.strictObject({ role: z.string().min(1), text: localText });

const judged = {
  id: itemId,
  ref: z.string().min(1),
  text: localText,
  guidance: localText.optional(),
  cite: z.array(citation).min(1),
  evidence: z.array(z.enum(evidenceTypes)).min(1),
  profile: z.string().min(1),
  roles: z.array(z.string().min(1)).min(1),
  ask: z.array(question).min(1),
  advice: localText,
  domains: z.array(z.string().min(1)),
  step: z.string().min(1).optional(),
  /** What keeps people from complaining, and this criterion lowers. */
  threshold: z.string().min(1).optional(),
  aspects: z.array(localText).optional(),
};

const criterion = z
  .strictObject({
    ...judged,
    mayBeNotApplicable: z.boolean().optional(),
    illustrative: z.boolean().optional(),
    extends: z.array(itemId).optional(),
    figures: z.array(z.enum(figureIds)).min(1).optional(),
    metric: z.strictObject({ id: z.enum(metricIds), atLeastPercent: z.int().min(0).max(100) }).optional(),
    appliesTo: z.array(z.enum(auditKinds)).min(1).optional(),
    knockOut: z.boolean().optional(),
  })
  .meta({ id: "criterion", description: "One thing that is met or not. It counts where a rule of its section names it." });

const signal = z
  .strictObject({ ...judged, cap: score })
  .meta({ id: "signal", description: "A warning sign. When it is found, the section scores at most `cap`." });

const stepwise = z.strictObject({
  kind: z.literal("stepwise"),
  base: score,
  levels: z.array(z.strictObject({ score, rule })).min(1),
});
const additive = z.strictObject({
  kind: z.literal("additive"),
  base: score,
  max: score,
  floor: score,
  parts: z
    .array(
      z.strictObject({
        id: itemId,
        name: localText,
        oneOf: z.array(z.strictObject({ points: z.int().min(1).max(10), when: rule })).min(1),
      }),
    )
    .min(1),
});
const checklist = z.strictObject({ kind: z.literal("checklist"), items: z.array(itemId).min(1) });

const section = z
  .strictObject({
    id: itemId,
    ref: z.string().min(1),
    name: localText,
    intro: localText,
    /** Sections of the same group are shown together and apart from the rest: the three zeros of IKM3000. */
    group: z.string().min(1).optional(),
    criteria: z.array(criterion).min(1),
    signals: z.array(signal).optional(),
    scoring: z.discriminatedUnion("kind", [stepwise, additive, checklist]),
  })
  .meta({ id: "section", description: "A part of the norm that is scored by itself." });

/** How many a profile asks for. */
const count = z.int().min(0).max(100);

const profile = z.strictObject({
  name: localText,
  text: localText,
  rule: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("standard"), artefacts: count, interviews: count, artefactsWithoutInterview: count }),
    z.strictObject({
      kind: z.literal("culture"),
      interviews: count,
      layers: count,
      artefacts: count,
      interviewsAlone: z.strictObject({ interviews: count, layers: count, criteria: z.array(itemId) }).optional(),
    }),
    z.strictObject({ kind: z.literal("measured") }),
    z.strictObject({ kind: z.literal("fileSample"), sharePercent: z.int().min(0).max(100), interviews: count }),
    z.strictObject({ kind: z.literal("warningSign"), sources: count }),
  ]),
});

const follows = z.strictObject({ version: slug, same: z.record(itemId, itemId) }).meta({
  id: "follows",
  description: "An earlier version of this norm. `same`: criteria and warning signs that ask the very same there, as this id: earlier id.",
});

export const normSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: slug,
  version: slug,
  /** Earlier versions, and what in this one is the same: only that is ever compared with them. */
  follows: z.array(follows).min(1).optional(),
  name: localText,
  shortName: localText,
  summary: localText,
  officialLanguage: z.enum(languages),
  scale: z.record(z.string().regex(/^\d+$/), localText).optional(),
  sections: z.array(section).min(1),
  /** Names of section groups. */
  groups: z.record(z.string(), z.strictObject({ name: localText, text: localText })).optional(),
  overall: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("mean"), indicative: z.boolean() }),
    z.strictObject({ kind: z.literal("readiness"), othersPercent: z.int().min(0).max(100), sectionFloorPercent: z.int().min(0).max(100) }),
  ]),
  sources: z
    .array(
      z.strictObject({
        id: slug,
        title: localText,
        about: localText,
        passages: z.array(z.strictObject({ id: z.string().min(1), place: localText })).min(1),
      }),
    )
    .min(1),
  interpretations: z.array(
    z.strictObject({ id: slug, about: z.array(z.string().min(1)), choice: localText, reason: localText, movesScore: z.boolean() }),
  ),
  roles: z.record(z.string(), z.strictObject({ name: localText, layer: z.enum(layers) })),
  evidenceProfiles: z.record(z.string(), profile),
  processSteps: z.record(z.string(), localText),
  thresholds: z.record(z.string(), localText).optional(),
  domains: z.record(z.string(), z.strictObject({ name: localText, kind: z.enum(["enabler", "indicator", "result"]) })),
  questionBank: z.array(question).optional(),
  /** Documents to ask an organisation for, and the criteria they can speak about. */
  documents: z.array(z.strictObject({ id: slug, name: localText, criteria: z.array(itemId).min(1) })).optional(),
  disclaimers: z.array(localText).min(1),
  benchmarks: z
    .array(
      z.strictObject({
        id: slug,
        name: localText,
        year: z.int(),
        /** The published value in tenths: 42 is 4.2. */
        tenths: z.int(),
        source: localText,
        comparable: z.boolean(),
        note: localText.optional(),
      }),
    )
    .optional(),
});

export type Language = (typeof languages)[number];
export type AuditKind = (typeof auditKinds)[number];
export type EvidenceType = (typeof evidenceTypes)[number];
export type Layer = (typeof layers)[number];
export type LocalText = z.infer<typeof localText>;
export type Norm = z.infer<typeof normSchema>;
export type Section = Norm["sections"][number];
export type Criterion = Section["criteria"][number];
export type Signal = NonNullable<Section["signals"]>[number];
export type Scoring = Section["scoring"];
/** `I.2.a`, `IKM.A1`: an address for ever. */
export type CriterionId = string;
export type SectionId = string;
