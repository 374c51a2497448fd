import type { Dossier } from "../dossier/dossierSchema.ts";
import { evidenceByCriterion, isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { type EvidenceType, evidenceTypes, type Norm } from "../norm/normSchema.ts";
import type { RoleGroup } from "../sampling/interviewPlan.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { rolePlan } from "./rolePlan.ts";
import { toldGroups } from "./toldGroups.ts";

type Cell = { readonly supports: number; readonly contradicts: number; readonly neutral: number };
export type CoverageRow = { readonly id: string; readonly cells: Readonly<Record<EvidenceType, Cell>> };

/** How many pieces of each type speak about each criterion, and how, in the order of the norm. */
export function coverage(dossier: Dossier, norm: Norm, linked = evidenceByCriterion(dossier)): readonly CoverageRow[] {
  return sectionsFor(norm, dossier.kind).flatMap((section) =>
    applicableIn(section, dossier.kind).counted.map((id) => {
      const cells = Object.fromEntries(evidenceTypes.map((type) => [type, { supports: 0, contradicts: 0, neutral: 0 }]));
      for (const { evidence, stance } of linked.get(id) ?? []) {
        const cell = cells[evidence.type];
        if (cell !== undefined) cell[stance] += 1;
      }
      return { id, cells: cells as CoverageRow["cells"] }; // a cell for every type
    }),
  );
}

export type RoleCoverage = {
  readonly roles: readonly {
    readonly role: string;
    readonly held: number;
    readonly people: number;
    /** Only where the size of the group is known. */
    readonly planned?: number;
    readonly toDo?: number;
  }[];
  /** Roles that are told of only together, `toldGroups`. */
  readonly suppressed: { readonly roles: number; readonly held: number };
  /** Interviews, planned or held, with somebody outside the roles of the norm, or of whom no role was recorded. */
  readonly withoutRole: number;
  /** How many interviews the groups are too small for. */
  readonly short: number;
};

/**
 * Interviews asked, held and to do per role. The sizes of the dossier's plan hold, unless `groups` says otherwise. What
 * is too small is told of together by the same rule as in the report.
 */
export function roleCoverage(dossier: Dossier, norm: Norm, groups: readonly RoleGroup[]): RoleCoverage {
  const sized = withSizes(dossier, groups);
  const plan = rolePlan(sized, norm);
  const { small } = toldGroups(sized, norm);
  const interviews = presentEvidence(dossier).filter((evidence) => evidence.type === "interview" && isInForce(evidence));
  const peopleIn = (role: string) => interviews.reduce((sum, { interview }) => sum + (interview?.role === role ? interview.people : 0), 0);
  const touched = plan.roles.filter(({ held, size }) => held > 0 || size > 0);
  const together = touched.filter(({ role }) => small.has(role));
  return {
    roles: touched
      .filter(({ role }) => !small.has(role))
      .map(({ role, size, asked, held }) => ({
        ...{ role, held, people: peopleIn(role) },
        ...(size > 0 && { planned: asked, toDo: Math.max(0, asked - held) }),
      })),
    suppressed: { roles: together.length, held: together.reduce((sum, { held }) => sum + held, 0) },
    withoutRole: plan.withoutRole,
    short: plan.short,
  };
}

function withSizes(dossier: Dossier, groups: readonly RoleGroup[]): Dossier {
  const given = groups.map(({ role, size }) => [role, { note: "", ...dossier.plan.roles[role], size }] as const);
  return { ...dossier, plan: { ...dossier.plan, roles: { ...dossier.plan.roles, ...Object.fromEntries(given) } } };
}
