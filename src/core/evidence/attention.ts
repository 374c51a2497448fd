import type { DateOnly, Dossier, Evidence, Point } from "../dossier/dossierSchema.ts";
import { evidenceByCriterion, presentEvidence } from "../dossier/evidenceFor.ts";
import { isActive } from "../dossier/given.ts";
import { isInterviewPast, isOverdue, presentPlan } from "../dossier/planFor.ts";
import { filesThatCount } from "../dossier/sampleFiles.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { Norm } from "../norm/normSchema.ts";
import { roleAtCode } from "./roleAtCode.ts";
import { weigh } from "./sufficiency.ts";

export const attentionKinds = [
  "contradictionUnresolved",
  "termPassed",
  "attachmentMissing",
  "documentOverdue",
  "metWithoutEvidence",
  "plannedInterviewPast",
  "interviewWithoutDate",
  "evidenceInFuture",
  "roleAtCode",
  "sampleUnfinished",
  "pointWithoutOwner",
  "pointWithoutTerm",
  "pointNumberTwice",
  "evidenceWithoutCriterion",
  "evidenceOld",
  "pointWithoutCriterion",
  "pointOnMet",
  "limitationOnAnswered",
] as const;

/** `kind` is the code of its sentence, `path` the place to go to, `evidence/<id>`. */
export type Attention = {
  readonly kind: (typeof attentionKinds)[number];
  readonly severity: "high" | "medium" | "low";
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/**
 * What needs a look, the most serious first and then in the order of the norm. Without `present`, the digests of the
 * attachments on this device, no attachment is called missing.
 */
export function attentionList(dossier: Dossier, norm: Norm, today: DateOnly, present?: ReadonlySet<string>): readonly Attention[] {
  const all = [
    ...criteriaAttention(dossier, norm),
    ...presentEvidence(dossier).flatMap((evidence) => evidenceAttention(evidence, dossier.assignment.periodFrom, today, present)),
    ...planAttention(dossier, today),
    ...pointsAttention(dossier, norm, today),
    ...roleAtCode(dossier, norm).map(
      ({ path, at, codes, role }): Attention => ({
        ...{ kind: "roleAtCode", severity: "medium", path },
        params: { at, codes: codes.join(", "), name: role },
      }),
    ),
  ];
  const order = { high: 0, medium: 1, low: 2 };
  return all.sort((a, b) => order[a.severity] - order[b.severity] || attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind));
}

function criteriaAttention(dossier: Dossier, norm: Norm): readonly Attention[] {
  const linked = evidenceByCriterion(dossier);
  const whose = whoseCounts(dossier.kind);
  return norm.sections.flatMap(({ criteria }) =>
    criteria.flatMap((criterion): readonly Attention[] => {
      const { id, ref } = criterion;
      const record = dossier.answers[id];
      const judgement = record?.[whose];
      const about = linked.get(id) ?? [];
      const found: Attention[] = [];
      const note = (kind: Attention["kind"], severity: Attention["severity"]) =>
        found.push({ kind, severity, path: `answers/${id}/${whose}`, params: { criterion: ref } });
      if (judgement?.answer === "met" && !about.some(({ stance }) => stance === "supports")) note("metWithoutEvidence", "medium");
      if (judgement?.answer === "met" && weigh(dossier, norm, criterion, about).contradictions.length > 0)
        note("contradictionUnresolved", "high");
      if (judgement?.answer !== undefined && record?.limitation !== undefined) note("limitationOnAnswered", "low");
      return found;
    }),
  );
}

function evidenceAttention(
  evidence: Evidence,
  periodFrom: string,
  today: DateOnly,
  present: ReadonlySet<string> | undefined,
): readonly Attention[] {
  const found: Attention[] = [];
  const path = `evidence/${evidence.id}`;
  const { title, date } = evidence;
  if (Object.keys(evidence.links).length === 0) found.push({ kind: "evidenceWithoutCriterion", severity: "low", path, params: { title } });
  if (date === "") {
    if (evidence.type === "interview") found.push({ kind: "interviewWithoutDate", severity: "medium", path, params: { title } });
  } else if (date > today) found.push({ kind: "evidenceInFuture", severity: "medium", path, params: { title, date } });
  else if (periodFrom !== "" && date < periodFrom) found.push({ kind: "evidenceOld", severity: "low", path, params: { title, date } });
  const open = evidence.type === "fileSample" ? filesLeft(evidence) : 0;
  if (open > 0) found.push({ kind: "sampleUnfinished", severity: "medium", path, params: { title, count: open } });
  for (const { sha256, name } of Object.values(evidence.attachments)) {
    if (present !== undefined && !present.has(sha256))
      found.push({ kind: "attachmentMissing", severity: "high", path, params: { title, name } });
  }
  return found;
}

function planAttention(dossier: Dossier, today: DateOnly): readonly Attention[] {
  return presentPlan(dossier).flatMap((item): readonly Attention[] => {
    const { title, date, due } = item;
    const path = `plan/items/${item.id}`;
    if (isInterviewPast(dossier, item, today)) return [{ kind: "plannedInterviewPast", severity: "medium", path, params: { title, date } }];
    if (isOverdue(dossier, item, today)) return [{ kind: "documentOverdue", severity: "medium", path, params: { title, due } }];
    return [];
  });
}

/** Files of a draw of which something it is linked to has not been recorded. */
function filesLeft(evidence: Evidence): number {
  const about = Object.keys(evidence.links);
  return filesThatCount(evidence).filter(({ results }) => about.some((id) => results[id] === undefined)).length;
}

function pointsAttention(dossier: Dossier, norm: Norm, today: DateOnly): readonly Attention[] {
  const criteria = new Set(norm.sections.flatMap((section) => section.criteria.map(({ id }) => id)));
  const whose = whoseCounts(dossier.kind);
  const points = Object.values(dossier.points)
    .filter((point) => point.removed === undefined)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  return points.flatMap((point, index): readonly Attention[] => {
    const found: Attention[] = [];
    const { number, title, term } = point;
    const note = (kind: Attention["kind"], severity: Attention["severity"]) =>
      found.push({ kind, severity, path: `points/${point.id}`, params: { number, title, term } });
    if (points[index - 1]?.number === number) note("pointNumberTwice", "medium");
    if (!isActive(point) || isFinished(point)) return found;
    if (point.owner.trim() === "") note("pointWithoutOwner", "medium");
    if (term === "") note("pointWithoutTerm", "medium");
    else if (term < today) note("termPassed", "high");
    const about = Object.keys(point.criteria);
    if (about.length === 0) note("pointWithoutCriterion", "low");
    const allMet = about.length > 0 && about.every((id) => criteria.has(id) && dossier.answers[id]?.[whose]?.answer === "met");
    if (allMet) note("pointOnMet", "low");
    return found;
  });
}

function isFinished(point: Point): boolean {
  return point.status === "done" || point.status === "verified";
}
