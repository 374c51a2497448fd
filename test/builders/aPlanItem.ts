import type { CommandBody, PlanFields } from "../../src/core/dossier/commands/command.ts";

/** Puts one thing in the plan. */
export function planned(
  id: string,
  kind: PlanFields["kind"],
  fields: Partial<Omit<PlanFields, "kind">> = {},
  criteria: readonly string[] = [],
): CommandBody {
  const empty = { title: id, role: "", department: "", date: "", time: "", place: "", who: "", due: "", note: "" };
  return { kind: "addPlanItems", items: [{ id, fields: { kind, ...empty, ...fields }, criteria }] };
}
