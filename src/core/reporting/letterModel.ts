import { type Assignment, type DateOnly, type Dossier, type Member, memberRoles, type ReportSettings } from "../dossier/dossierSchema.ts";
import type { AuditKind, Language, LocalText, Norm } from "../norm/normSchema.ts";
import { type PlanFacts, planFacts } from "./planFacts.ts";

/** What the letter to the auditee says, without a language. Plain data. */
export type LetterModel = {
  readonly date: DateOnly;
  readonly kind: AuditKind;
  readonly norm: LocalText;
  /** The language people typed in. */
  readonly language: Language;
  readonly assignment: Assignment;
  readonly settings: ReportSettings;
  readonly team: readonly Pick<Member, "name" | "role">[];
  readonly plan: PlanFacts;
};

const nothing: PlanFacts = { roles: [], appointments: [], documents: [], others: [] };

export function letterModel(dossier: Dossier, norm: Norm, date: DateOnly): LetterModel {
  const team = Object.values(dossier.team)
    .filter(({ removed, name }) => removed === undefined && name.trim() !== "")
    .sort((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || (a.name < b.name ? -1 : 1))
    .map(({ name, role }) => ({ name, role }));
  return {
    date,
    kind: dossier.kind,
    norm: norm.name,
    language: dossier.language,
    assignment: dossier.assignment,
    settings: dossier.report,
    team,
    plan: planFacts(dossier, norm) ?? nothing,
  };
}
