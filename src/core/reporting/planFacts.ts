/** What a plan says, for the annex of the report and for the letter to the auditee. Nobody who is interviewed is named in it. */
import type { DateOnly, Dossier } from "../dossier/dossierSchema.ts";
import { presentPlan } from "../dossier/planFor.ts";
import type { PlanItem, PlanStatus } from "../dossier/planSchema.ts";
import { type PlannedRole, rolePlan } from "../evidence/rolePlan.ts";
import type { ToldGroups } from "../evidence/toldGroups.ts";
import type { EvidenceType, LocalText, Norm } from "../norm/normSchema.ts";

type RoleFacts = Pick<PlannedRole, "size" | "asked" | "planned" | "held"> & { readonly id: string; readonly role: LocalText };

export type PlanFacts = {
  /** Groups in which somebody is or was to be interviewed, in the order of the norm. */
  readonly roles: readonly RoleFacts[];
  /** Interviews that have a day, in order. */
  readonly appointments: readonly Appointment[];
  readonly documents: readonly PlannedThing[];
  /** Observations, samples, figures and customer voice. */
  readonly others: readonly PlannedThing[];
};

type Appointment = {
  readonly date: DateOnly;
  readonly time: string;
  readonly role?: LocalText;
  readonly department: string;
  readonly place: string;
  readonly who: string;
  readonly status: PlanStatus;
};

type PlannedThing = {
  readonly kind: EvidenceType;
  readonly title: string;
  /** The norm's words for it, where nobody changed the title that was proposed: known in both languages. */
  readonly named?: LocalText;
  readonly who: string;
  readonly date: DateOnly | "";
  readonly due: DateOnly | "";
  readonly status: PlanStatus;
  readonly refs: readonly string[];
};

/** Undefined where nothing was planned. */
export function planFacts(dossier: Dossier, norm: Norm): PlanFacts | undefined {
  const items = presentPlan(dossier);
  const roles = rolePlan(dossier, norm).roles.flatMap(({ role, size, asked, planned, held }) => {
    const name = norm.roles[role]?.name;
    return name === undefined || (size === 0 && asked === 0 && planned === 0) ? [] : [{ id: role, role: name, size, asked, planned, held }];
  });
  if (items.length === 0 && roles.length === 0) return undefined;
  const things = items.filter(({ kind, status }) => kind !== "interview" && status !== "cancelled").map((item) => thingOf(item, norm));
  return {
    roles,
    appointments: items.flatMap((item) => appointmentOf(item, norm)),
    documents: things.filter(({ kind }) => kind === "document"),
    others: things.filter(({ kind }) => kind !== "document"),
  };
}

export type ToldRoles = {
  readonly roles: readonly RoleFacts[];
  /** Groups that are told of only together, `toldGroups`. */
  readonly small: { readonly groups: number; readonly asked: number; readonly planned: number; readonly held: number };
};

/** The groups as a report may tell them. */
export function toldRoles({ roles }: PlanFacts, { small: untold }: Pick<ToldGroups, "small">): ToldRoles {
  const small = roles.filter(({ id }) => untold.has(id));
  const sum = (count: (role: RoleFacts) => number) => small.reduce((total, role) => total + count(role), 0);
  return {
    roles: roles.filter(({ id }) => !untold.has(id)),
    small: {
      groups: small.length,
      asked: sum(({ asked }) => asked),
      planned: sum(({ planned }) => planned),
      held: sum(({ held }) => held),
    },
  };
}

function appointmentOf({ kind, status, date, time, role, department, place, who }: PlanItem, norm: Norm): readonly Appointment[] {
  if (kind !== "interview" || date === "" || status === "cancelled") return [];
  const name = norm.roles[role]?.name;
  return [{ date, time, department, place, who, status, ...(name === undefined ? {} : { role: name }) }];
}

function thingOf({ kind, title, from, who, date, due, status, criteria }: PlanItem, norm: Norm): PlannedThing {
  const refs = norm.sections
    .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
    .flatMap(({ id, ref }) => (criteria[id] === undefined ? [] : [ref]));
  const name = proposedName(norm, from);
  const named = name !== undefined && (title === name.nl || title === name.en) ? { named: name } : {};
  return { kind, title, ...named, who, date, due, status, refs };
}

function proposedName(norm: Norm, from = ""): LocalText | undefined {
  const [kind, ...steps] = from.split("/");
  const id = steps.at(-1);
  if (kind === "document" && steps.length === 1) return norm.documents?.find((document) => document.id === id)?.name;
  return norm.sections.find((section) => section.id === id)?.name;
}
