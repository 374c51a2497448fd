import type { Assignment, Dossier } from "../dossier/dossierSchema.ts";
import { samePerson } from "../dossier/samePerson.ts";
import type { Problem } from "../problem.ts";

/** What an audit report must state before it is complete (ISO 19011:2018, 6.5.1); a self-assessment states less. */
const statedByAudit = {
  organisation: "organisationMissing",
  client: "clientMissing",
  objectives: "objectivesMissing",
  scope: "scopeMissing",
  locations: "locationsMissing",
  periodFrom: "periodFromMissing",
  periodTo: "periodToMissing",
  auditFrom: "auditFromMissing",
  auditTo: "auditToMissing",
  conclusion: "conclusionMissing",
} as const satisfies Partial<Record<keyof Assignment, string>>;
type Stated = keyof typeof statedByAudit;
const statedBySelf: readonly Stated[] = ["organisation", "scope", "periodFrom", "periodTo"];

export function blocksAssignment(dossier: Dossier): readonly Problem[] {
  const { assignment } = dossier;
  const self = dossier.kind === "selfAssessment";
  const stated = self ? statedBySelf : (Object.keys(statedByAudit) as Stated[]); // the keys of the table above
  const empty = stated
    .filter((field) => assignment[field].trim() === "")
    .map((field) => ({ code: statedByAudit[field], path: `assignment/${field}` }));
  return [
    ...empty,
    ...reversed(assignment, "periodFrom", "periodTo"),
    ...reversed(assignment, "auditFrom", "auditTo"),
    ...(self ? [] : blocksTeam(dossier)),
  ];
}

function reversed(assignment: Assignment, from: "periodFrom" | "auditFrom", to: "periodTo" | "auditTo"): readonly Problem[] {
  if (assignment[from] === "" || assignment[to] === "" || assignment[from] <= assignment[to]) return [];
  return [{ code: "periodReversed", path: `assignment/${to}`, params: { from: assignment[from], to: assignment[to] } }];
}

function blocksTeam(dossier: Dossier): readonly Problem[] {
  const team = Object.values(dossier.team).filter((member) => member.removed === undefined);
  const leads = team.filter((member) => member.role === "leadAuditor" && member.name.trim() !== "");
  const reviewers = team.filter((member) => member.role === "reviewer");
  return [
    ...(leads.length === 0 ? [{ code: "leadAuditorNeeded", path: "team" }] : []),
    ...team
      .filter((member) => member.role !== "observer" && !member.independence.declared)
      .map((member) => ({ code: "independenceNotDeclared", path: `team/${member.id}/independence`, params: { name: member.name } })),
    ...reviewers
      .filter((reviewer) => leads.some((lead) => samePerson(lead.name, reviewer.name)))
      .map((reviewer) => ({ code: "reviewerIsLeadAuditor", path: `team/${reviewer.id}`, params: { name: reviewer.name } })),
  ];
}
