import type { CommandBody, PlanFields, Refusal } from "../core/dossier/commands/command.ts";
import type { ProposedItem } from "../core/evidence/proposePlan.ts";
import { today } from "../platform/clock.ts";
import { newId } from "../platform/ids.ts";
import { useDossier } from "./dossier.ts";

export type NewPlanItem = {
  readonly fields: Partial<PlanFields> & Pick<PlanFields, "kind" | "title">;
  readonly criteria?: readonly string[];
};
type Added = { readonly kind: "added"; readonly ids: readonly string[] } | { readonly kind: "refused"; readonly refusal: Refusal };

const empty = { role: "", department: "", date: "", time: "", place: "", who: "", due: "", note: "" };

/** Puts all of them in the plan as one step, each under a new id. */
export function addToPlan(items: readonly NewPlanItem[]): Added {
  const added = items.map(({ fields, criteria = [] }) => ({ id: newId(), fields: { ...empty, ...fields }, criteria }));
  const refusal = useDossier.getState().run({ kind: "addPlanItems", items: added });
  return refusal === undefined ? { kind: "added", ids: added.map(({ id }) => id) } : { kind: "refused", refusal };
}

/** `titleOf` finds the words for what was proposed. */
export function addProposed(proposed: readonly ProposedItem[], titleOf: (item: ProposedItem) => string): Added {
  return addToPlan(
    proposed.map((item) => ({
      fields: { kind: item.kind, title: titleOf(item), role: item.role, from: item.from },
      criteria: item.criteria,
    })),
  );
}

type Fulfilled = { readonly kind: "fulfilled"; readonly evidence: string } | { readonly kind: "refused"; readonly refusal: Refusal };

/** Makes the evidence that was planned. Without a day it is today's. */
export function fulfilPlanItem(id: string, date: string): Fulfilled {
  const evidence = newId();
  const body: CommandBody = { kind: "fulfilPlanItem", id, evidence, date: date === "" ? today() : date };
  const refusal = useDossier.getState().run(body);
  return refusal === undefined ? { kind: "fulfilled", evidence } : { kind: "refused", refusal };
}
