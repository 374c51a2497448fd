/** The plan of an example: who was to be asked, and for everything that was collected the item that it came from. */

import { statusWhenThere } from "../core/dossier/commands/fulfilPlanItem.ts";
import type { Evidence } from "../core/dossier/dossierSchema.ts";
import type { Plan, PlanItem } from "../core/dossier/planSchema.ts";
import type { EvidenceType, Language, LocalText } from "../core/norm/normSchema.ts";
import type { ExampleContent } from "./exampleContent.ts";
import { moment } from "./moment.ts";

type ExampleUnfulfilled = {
  readonly kind: EvidenceType;
  readonly title: LocalText;
  readonly department?: LocalText;
  readonly who: LocalText;
  readonly criteria: readonly string[];
  readonly status: "requested" | "notAvailable" | "cancelled";
  readonly note: LocalText;
};

export type ExamplePlan = {
  /** By role of the norm. */
  readonly roles: Readonly<Record<string, { readonly size: number; readonly interviews?: number; readonly note: LocalText }>>;
  readonly by: string;
  readonly on: string;
  /** By when documents were to be there. */
  readonly documentsBy: string;
  /** Codes of evidence that nobody had planned. */
  readonly unplanned: readonly string[];
  /** Planned, and not there. */
  readonly unfulfilled: readonly ExampleUnfulfilled[];
};

export function planIn(
  { plan, ...content }: ExampleContent & { readonly plan: ExamplePlan },
  evidence: Readonly<Record<string, Evidence>>,
  language: Language,
  idOf: (name: string) => string,
): Plan {
  const added = (index: number) => ({ by: plan.by, at: moment(plan.on, index) });
  const collected = Object.keys(content.evidence).filter((code) => !plan.unplanned.includes(code));
  const fulfilled = collected.flatMap((code, index): readonly PlanItem[] => {
    const item = content.evidence[code];
    const became = evidence[idOf(code)];
    if (item === undefined || became === undefined) return [];
    const isDocument = item.type === "document";
    return [
      {
        ...blank,
        id: idOf(`plan ${code}`),
        kind: item.type,
        title: item.title[language],
        ...(became.interview && talkOf(became.interview)),
        ...(isDocument ? { who: item.source[language], due: plan.documentsBy } : { date: item.date, who: item.collectedBy }),
        place: isDocument ? "" : item.place[language],
        criteria: truths(Object.keys(became.links)),
        status: statusWhenThere(item.type),
        evidence: became.id,
        added: added(index),
      },
    ];
  });
  const unfulfilled = plan.unfulfilled.map(
    (item, index): PlanItem => ({
      ...blank,
      id: idOf(`plan unfulfilled ${index + 1}`),
      kind: item.kind,
      title: item.title[language],
      department: item.department?.[language] ?? "",
      who: item.who[language],
      criteria: truths(item.criteria),
      status: item.status,
      note: item.note[language],
      added: added(collected.length + index),
    }),
  );
  return {
    roles: Object.fromEntries(Object.entries(plan.roles).map(([role, { note, ...group }]) => [role, { ...group, note: note[language] }])),
    items: Object.fromEntries([...fulfilled, ...unfulfilled].map((item) => [item.id, item])),
  };
}

const blank = { role: "", department: "", date: "", time: "", place: "", who: "", due: "", note: "" } as const;

function talkOf({ role, department, people, startsAt = "" }: NonNullable<Evidence["interview"]>) {
  return { role, department, people, time: startsAt };
}

function truths(ids: readonly string[]): PlanItem["criteria"] {
  return Object.fromEntries(ids.map((id) => [id, true as const]));
}
