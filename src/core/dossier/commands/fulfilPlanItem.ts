import type { EvidenceType, Norm } from "../../norm/normSchema.ts";
import type { Dossier } from "../dossierSchema.ts";
import { nextCode, withCode } from "../evidenceCode.ts";
import { fulfilledBy, sourceOfPlanned } from "../planFor.ts";
import type { PlanItem, PlanStatus } from "../planSchema.ts";
import { writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { addEvidence } from "./evidence.ts";
import { prepareInterview } from "./interview.ts";
import { presentPlanItem } from "./plan.ts";

/**
 * Makes the piece of evidence that was planned and ties the two. An interview gets a code for a title, never what was
 * typed at the plan: a name could stand there; the questions of its role are laid out. The stance comes later, when somebody has read or heard what it says.
 */
export function fulfilPlanItem(draft: Dossier, command: CommandOf<"fulfilPlanItem">, norm: Norm): Refusal | undefined {
  const item = presentPlanItem(draft, command.id);
  if ("code" in item) return item;
  if (fulfilledBy(draft, item) !== undefined) return { code: "planItemFulfilled", params: { title: item.title } };
  const refusal = addEvidence(
    draft,
    {
      kind: "addEvidence",
      id: command.evidence,
      fields: { ...commonFields(draft, item, norm, command), ...partsOf(item, command.date) },
      links: Object.fromEntries(Object.keys(item.criteria).map((id) => [id, "neutral" as const])),
      by: command.by,
      at: command.at,
    },
    norm,
  );
  if (refusal !== undefined) return refusal;
  if (item.kind === "interview") {
    for (const link of Object.values(draft.evidence[command.evidence]?.links ?? {})) link.unasked = true;
    prepareInterview(draft, { kind: "prepareInterview", id: command.evidence, by: command.by, at: command.at }, norm);
  }
  writeField(item, "status", statusWhenThere(item.kind));
  writeField(item, "evidence", command.evidence);
  return undefined;
}

export function statusWhenThere(kind: EvidenceType): PlanStatus {
  return kind === "document" || kind === "register" || kind === "customerVoice" ? "received" : "done";
}

function commonFields(draft: Dossier, item: PlanItem, norm: Norm, { date, by }: CommandOf<"fulfilPlanItem">) {
  // A document has a date of its own, which its reader fills in.
  const isDocument = item.kind === "document";
  return {
    type: item.kind,
    title: item.kind === "interview" ? interviewTitle(draft, item, norm) : withCode(draft, item.kind, item.title),
    source: sourceOfPlanned(draft, item, norm),
    date: isDocument ? "" : date,
    collectedBy: isDocument || item.who === "" ? by : item.who,
    place: item.place,
    note: item.note,
  };
}

function partsOf(item: PlanItem, date: string) {
  switch (item.kind) {
    case "document":
      return { document: { version: "", owner: item.who, received: date, location: "" } };
    case "interview": {
      const { role, department, people = 1, time } = item;
      return { interview: { role, layer: "" as const, department, people, ...(time === "" ? {} : { startsAt: time }) } };
    }
    case "observation":
      return { observation: { kind: "site" as const, time: item.time } };
    case "register":
    case "fileSample":
    case "customerVoice":
      return {};
  }
}

function interviewTitle(draft: Dossier, { role, department }: PlanItem, norm: Norm): string {
  const code = nextCode(draft, "interview");
  const name = norm.roles[role]?.name[draft.language] ?? department;
  return name === "" ? code : `${code} ${name}`;
}
