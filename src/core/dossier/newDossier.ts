import type { AuditKind, Language, Norm } from "../norm/normSchema.ts";
import type { Assignment, Dossier, Instant } from "./dossierSchema.ts";
import { dossierFormat } from "./dossierSchema.ts";
import { withoutAnything } from "./migrateDossier.ts";

export type NewDossier = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  /** SHA-256 of the norm's canonical JSON. */
  readonly digest: string;
  readonly kind: AuditKind;
  readonly language: Language;
  readonly assignment: Partial<Assignment>;
};

/**
 * An empty dossier on this norm. The records of all criteria, signals and role groups are there from the start, with nothing in
 * them: two people who write their first words at the same criterion on different devices then write in the same
 * record, and both texts survive a merge.
 */
export function newDossier(norm: Norm, start: NewDossier): Dossier {
  const stamp = { by: start.by, at: start.at };
  const judgement = { rationale: "", reason: "", ...stamp };
  const criteria = norm.sections.flatMap((section) => section.criteria);
  const signals = norm.sections.flatMap((section) => section.signals ?? []);
  return {
    format: dossierFormat,
    id: start.id,
    createdAt: start.at,
    norm: { id: norm.id, version: norm.version, digest: start.digest },
    kind: start.kind,
    language: start.language,
    assignment: { ...emptyAssignment, ...start.assignment },
    team: {},
    answers: Object.fromEntries(criteria.map(({ id }) => [id, { auditor: { ...judgement }, self: { ...judgement } }])),
    signals: Object.fromEntries(signals.map(({ id }) => [id, { rationale: "", rightOfReply: "", leadReason: "", ...stamp }])),
    evidence: {},
    points: {},
    report: { classification: "internal", showOverall: true, colour: "" },
    ...withoutAnything(),
    plan: { roles: Object.fromEntries(Object.keys(norm.roles).map((role) => [role, { size: 0, note: "" }])), items: {} },
  };
}

const emptyAssignment: Assignment = {
  organisation: "",
  unit: "",
  client: "",
  auditee: "",
  objectives: "",
  scope: "",
  exclusions: "",
  locations: "",
  method: "",
  periodFrom: "",
  periodTo: "",
  auditFrom: "",
  auditTo: "",
  divergingOpinions: "",
  conclusion: "",
  followUp: "",
  followUpBy: "",
  retention: "",
};
