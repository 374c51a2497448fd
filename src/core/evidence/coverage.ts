import type { Dossier } from "../dossier/dossierSchema.ts";
import { evidenceByCriterion, isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { type EvidenceType, evidenceTypes, type Norm } from "../norm/normSchema.ts";
import { interviewPlan, leastForIkm, type RoleGroup } from "../sampling/interviewPlan.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { leastTold } from "./leastTold.ts";

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
  /** Roles of fewer than three people, taken together: alone they would point at a person. */
  readonly suppressed: { readonly roles: number; readonly held: number };
  /** Interviews with somebody outside the roles of the norm, or of whom no role was recorded. */
  readonly withoutRole: number;
  /** How many interviews the groups are too small for. */
  readonly short: number;
};

/**
 * Interviews planned, held and to do per role. The size of a group is what is given for it, or else the number of people
 * spoken to. A norm that says whether an organisation is ready for a mark asks for two dozen interviews at least.
 */
export function roleCoverage(dossier: Dossier, norm: Norm, groups: readonly RoleGroup[]): RoleCoverage {
  const interviews = presentEvidence(dossier).filter((evidence) => evidence.type === "interview" && isInForce(evidence));
  const plan = interviewPlan(groups, norm.overall.kind === "readiness" && groups.length > 0 ? leastForIkm : 0);
  const rows = Object.keys(norm.roles).map((role) => {
    const spoken = interviews.filter(({ interview }) => interview?.role === role);
    const held = spoken.length;
    const people = spoken.reduce((sum, { interview }) => sum + (interview?.people ?? 0), 0);
    const planned = plan.roles.find((one) => one.role === role);
    const row = { role, held, people, size: planned?.size ?? people };
    if (planned === undefined) return row;
    return { ...row, planned: planned.interviews, toDo: Math.max(0, planned.interviews - held) };
  });
  const touched = rows.filter(({ held, size }) => held > 0 || size > 0);
  const small = touched.filter(({ size }) => size < leastTold);
  return {
    roles: touched.filter(({ size }) => size >= leastTold).map(({ size: _size, ...row }) => row),
    suppressed: { roles: small.length, held: small.reduce((sum, { held }) => sum + held, 0) },
    withoutRole: interviews.filter(({ interview }) => interview === undefined || !Object.hasOwn(norm.roles, interview.role)).length,
    short: plan.short,
  };
}
