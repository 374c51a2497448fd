import type { Dossier } from "../dossier/dossierSchema.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { isExpected, presentPlan } from "../dossier/planFor.ts";
import type { Norm } from "../norm/normSchema.ts";
import { interviewPlan, leastForIkm } from "../sampling/interviewPlan.ts";

export type PlannedRole = {
  readonly role: string;
  /** People in the group; 0 where nobody said. */
  readonly size: number;
  /** How many interviews the rule asks. */
  readonly byRule: number;
  /** What is aimed for: the rule, or the number that was chosen instead. */
  readonly asked: number;
  readonly planned: number;
  readonly held: number;
  /** Asked, and neither planned nor held. */
  readonly toPlan: number;
};

export type RolePlan = {
  /** Every role of the norm, in its order. */
  readonly roles: readonly PlannedRole[];
  readonly asked: number;
  readonly planned: number;
  readonly held: number;
  /** The least number of interviews in all, where the norm asks for one. */
  readonly least: number;
  /** How many of those the groups are too small for. */
  readonly short: number;
  /** Interviews, planned or held, with somebody outside the roles of the norm. */
  readonly withoutRole: number;
};

/** Interviews asked by the size of each group, planned and held. */
export function rolePlan(dossier: Dossier, norm: Norm): RolePlan {
  const interviews = presentEvidence(dossier).filter((evidence) => evidence.type === "interview" && isInForce(evidence));
  const expected = presentPlan(dossier).filter((item) => item.kind === "interview" && isExpected(dossier, item));
  const ids = Object.keys(norm.roles);
  const groups = ids.map((role) => ({ role, size: dossier.plan.roles[role]?.size ?? 0 }));
  const known = groups.some(({ size }) => size > 0);
  const least = norm.overall.kind === "readiness" ? leastForIkm : 0;
  const rule = interviewPlan(groups, known ? least : 0);
  const roles = rule.roles.map(({ role, size, interviews: byRule }): PlannedRole => {
    const asked = dossier.plan.roles[role]?.interviews ?? byRule;
    const planned = expected.filter((item) => item.role === role).length;
    const held = interviews.filter(({ interview }) => interview?.role === role).length;
    return { role, size, byRule, asked, planned, held, toPlan: Math.max(0, asked - planned - held) };
  });
  const sum = (count: (role: PlannedRole) => number) => roles.reduce((total, role) => total + count(role), 0);
  const outside = (role: string | undefined) => role === undefined || !Object.hasOwn(norm.roles, role);
  return {
    roles,
    asked: sum(({ asked }) => asked),
    planned: sum(({ planned }) => planned),
    held: sum(({ held }) => held),
    least,
    short: rule.short,
    withoutRole:
      interviews.filter(({ interview }) => outside(interview?.role)).length + expected.filter(({ role }) => outside(role)).length,
  };
}
