/** What of a plan is there, and in which order it is shown. */
import type { Norm } from "../norm/normSchema.ts";
import type { DateOnly, Dossier, Evidence } from "./dossierSchema.ts";
import { foldText } from "./foldText.ts";
import type { PlanItem } from "./planSchema.ts";

type Planned = Pick<Dossier, "plan">;

/** By date, time, deadline and title; what has no date comes last. Ties by id, so that every copy agrees. */
export function presentPlan({ plan }: Planned): readonly PlanItem[] {
  return Object.values(plan.items)
    .filter(({ removed }) => removed === undefined)
    .map((item) => ({ item, key: orderKey(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

/** The evidence that it has become, where that is still there. */
export function fulfilledBy({ evidence }: Pick<Dossier, "evidence">, item: PlanItem): Evidence | undefined {
  const found = item.evidence === undefined ? undefined : evidence[item.evidence];
  return found?.removed === undefined ? found : undefined;
}

/** Planned and still possible: not there yet, not called off and not refused. */
export function isExpected(dossier: Pick<Dossier, "evidence">, item: PlanItem): boolean {
  return (
    item.removed === undefined && item.status !== "cancelled" && item.status !== "notAvailable" && fulfilledBy(dossier, item) === undefined
  );
}

/** Planned for a day that is over, and not held. */
export function isInterviewPast(dossier: Pick<Dossier, "evidence">, item: PlanItem, today: DateOnly): boolean {
  return item.kind === "interview" && item.date !== "" && item.date < today && item.status !== "done" && isExpected(dossier, item);
}

/** Asked for by a day that is over, and not received. */
export function isOverdue(dossier: Pick<Dossier, "evidence">, item: PlanItem, today: DateOnly): boolean {
  return item.due !== "" && item.due < today && item.status === "requested" && isExpected(dossier, item);
}

/** From whom it will come: who is asked for a document, the role of who is interviewed. Empty where nobody knows yet. */
export function sourceOfPlanned({ language }: Pick<Dossier, "language">, item: PlanItem, norm: Norm): string {
  if (item.kind === "interview") return item.department || (norm.roles[item.role]?.name[language] ?? "");
  return item.kind === "document" ? item.who : "";
}

function orderKey({ date, time, due, title, id }: PlanItem): string {
  const late = "9999-12-31";
  const name = foldText(title).replace(/\d+/g, (digits) => digits.padStart(12, "0"));
  return [date || late, time || "99:99", due || late, name, id].join("\u0000");
}
