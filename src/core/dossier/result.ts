/** `result.json`: what a report carries inside, so that it can be compared again. It holds no name of a person. */
import { z } from "zod";
import type { CriterionId, Norm } from "../norm/normSchema.ts";
import { auditKinds, languages } from "../norm/normSchema.ts";
import type { NormScore } from "../scoring/scores.ts";
import type { Answer, AnswerRecord, Dossier } from "./dossierSchema.ts";
import { answers, grades, pointStatuses } from "./dossierSchema.ts";
import { whoseCounts } from "./whoseCounts.ts";

const ids = z.array(z.string()).readonly();
const score = z.int().min(0).max(10);
const answer = z.enum(answers);
const judged = z.record(z.string(), answer);
const readiness = z.enum(["notReady", "readyAfterImprovements", "ready"]);
const bounds = { id: z.string(), low: score, high: score, final: z.boolean(), open: ids, cappedBy: ids };

const sectionScore = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("stepwise"), ...bounds }),
  z.strictObject({ kind: z.literal("additive"), ...bounds, rawLow: z.int(), rawHigh: z.int() }),
  z.strictObject({
    kind: z.literal("checklist"),
    id: z.string(),
    met: z.int().min(0),
    partly: z.int().min(0),
    applicable: z.int().min(0),
    open: ids,
    knockOutsUnmet: ids,
    knockOutsOpen: ids,
    final: z.boolean(),
  }),
]);
const overallScore = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mean"), sumLow: z.int(), sumHigh: z.int(), count: z.int().min(0), final: z.boolean() }),
  z.strictObject({ kind: z.literal("readiness"), low: readiness, high: readiness, final: z.boolean() }),
]);

export const resultSchema = z.strictObject({
  kind: z.literal("toetssteen-result"),
  format: z.literal(1),
  norm: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }),
  dossier: z.string(),
  auditKind: z.enum(auditKinds),
  language: z.enum(languages),
  organisation: z.string(),
  unit: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  answers: z.strictObject({ auditor: judged, self: judged }),
  /** Open criteria that the audit left out on purpose. */
  limited: ids,
  signals: z.record(z.string(), z.enum(["found", "notFound"])),
  score: z.strictObject({ sections: z.array(sectionScore).readonly(), overall: overallScore }),
  points: z.array(
    z.strictObject({
      number: z.int().min(1),
      criteria: ids,
      /** Only in results of before titles were left out. */
      title: z.string().optional(),
      status: z.enum(pointStatuses),
      term: z.string(),
      impact: z.int().optional(),
      effort: z.int().optional(),
      grade: z.enum(grades).optional(),
    }),
  ),
});

export type Result = z.infer<typeof resultSchema>;

/** Ids come in the norm's order, so that the same dossier always gives the same bytes. */
export function resultOf(dossier: Dossier, norm: Norm, score: NormScore): Result {
  const criteria = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
  const signals = norm.sections.flatMap((section) => section.signals?.map(({ id }) => id) ?? []);
  const whose = whoseCounts(dossier.kind);
  const { organisation, unit, periodFrom, periodTo } = dossier.assignment;
  return {
    kind: "toetssteen-result",
    format: 1,
    norm: { id: norm.id, version: norm.version, digest: dossier.norm.digest },
    dossier: dossier.id,
    auditKind: dossier.kind,
    language: dossier.language,
    organisation,
    unit,
    periodFrom,
    periodTo,
    answers: {
      auditor: answered(dossier, criteria, (record) => record.auditor?.answer),
      self: answered(dossier, criteria, (record) => record.self?.answer),
    },
    limited: criteria.filter((id) => dossier.answers[id]?.limitation !== undefined && dossier.answers[id]?.[whose]?.answer === undefined),
    signals: Object.fromEntries(
      signals.flatMap((id) => {
        const state = dossier.signals[id]?.state;
        return state === undefined ? [] : [[id, state] as const];
      }),
    ),
    score,
    points: Object.values(dossier.points)
      .filter((point) => point.removed === undefined)
      .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
      .map(({ number, criteria: about, status, term, impact, effort, grade }) => ({
        number,
        criteria: [...signals, ...criteria].filter((id) => about[id]),
        status,
        term,
        ...(impact === undefined ? {} : { impact }),
        ...(effort === undefined ? {} : { effort }),
        ...(grade === undefined ? {} : { grade }),
      })),
  };
}

function answered(
  dossier: Dossier,
  criteria: readonly CriterionId[],
  answerOf: (record: AnswerRecord) => Answer | undefined,
): Record<CriterionId, Answer> {
  return Object.fromEntries(
    criteria.flatMap((id) => {
      const record = dossier.answers[id];
      const given = record === undefined ? undefined : answerOf(record);
      return given === undefined ? [] : [[id, given] as const];
    }),
  );
}
