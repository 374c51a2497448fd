/** The shape of the plan: what will be asked, looked at and drawn, and for which criteria. */
import { z } from "zod";
import { evidenceTypes } from "../norm/normSchema.ts";
import { count, id, line, longText, maybeDate, stamp } from "./scalars.ts";

export const planStatuses = ["toDo", "requested", "received", "notAvailable", "done", "cancelled"] as const;

export const planItem = z.strictObject({
  id,
  /** The kind of evidence it will give. */
  kind: z.enum(evidenceTypes),
  title: line,
  /** Of an interview: whom, by role of the norm and never by name. */
  role: line,
  department: line,
  people: z.int().min(1).max(100).optional(),
  date: maybeDate,
  /** `09:30`, or empty. */
  time: line,
  place: line,
  /** Who holds the interview or looks, or from whom a document is asked. */
  who: line,
  due: maybeDate,
  criteria: z.record(z.string(), z.literal(true)),
  status: z.enum(planStatuses),
  note: longText,
  /** What proposed it, `document/policy-plan`; absent where a person thought of it. */
  from: line.optional(),
  /** The piece of evidence it has become. */
  evidence: id.optional(),
  added: z.strictObject(stamp),
  removed: z.strictObject(stamp).optional(),
});

/** The people who have a role, and how many of them are to be interviewed where that differs from the rule. */
export const roleGroup = z.strictObject({ size: count, interviews: count.optional(), note: longText });

export const plan = z.strictObject({ roles: z.record(z.string(), roleGroup), items: z.record(z.string(), planItem) });

export type Plan = z.infer<typeof plan>;
export type PlanItem = z.infer<typeof planItem>;
export type PlanStatus = (typeof planStatuses)[number];
export type PlannedRoleGroup = z.infer<typeof roleGroup>;
