/** The interviews as a report tells them: how many of each group, and what they say across sections; never who said it. */
import type { Dossier } from "../dossier/dossierSchema.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { presentPlan } from "../dossier/planFor.ts";
import { interviewThemes, type ThemeCriterion, type ThemeStatement } from "../evidence/interviewThemes.ts";
import { rolePlan } from "../evidence/rolePlan.ts";
import type { ToldGroups } from "../evidence/toldGroups.ts";
import type { Norm, SectionId } from "../norm/normSchema.ts";
import type { StatementReport } from "./weightReport.ts";

export type InterviewsReport = {
  readonly held: number;
  readonly people: number;
  /** Talks from which nothing may be used. */
  readonly refused: number;
  /** Asked by the size of the groups; 0 where no size is known. */
  readonly asked: number;
  /** The least number in all, where the norm asks for one. */
  readonly least: number;
  /** Whether interviews were planned one by one. */
  readonly planned: boolean;
  /** Told groups in the order of the norm. `role` is an id of the norm. */
  readonly roles: readonly (RoleCount & { readonly role: string })[];
  /** The groups that are told of only together. */
  readonly small: RoleCount & { readonly groups: number };
  /** Interviews with somebody outside the roles of the norm. */
  readonly withoutRole: number;
  readonly themes: readonly ThemeReport[];
};

type RoleCount = { readonly held: number; readonly planned: number; readonly asked: number };

export type ThemeReport = {
  readonly section: SectionId;
  readonly criteria: readonly Pick<ThemeCriterion, "id" | "layers">[];
  /** In their own words, by those who agreed to it. */
  readonly quotes: readonly StatementReport[];
};

const quotesPerTheme = 3;

/** Undefined where nobody was interviewed and nobody was to be. */
export function interviewsReport(
  dossier: Dossier,
  norm: Norm,
  told: ToldGroups,
  codes: ReadonlyMap<string, string>,
): InterviewsReport | undefined {
  const all = presentEvidence(dossier).filter(({ type }) => type === "interview");
  const used = all.filter(isInForce);
  const plan = rolePlan(dossier, norm);
  const items = presentPlan(dossier).filter(({ kind, status }) => kind === "interview" && status !== "cancelled");
  const rows = plan.roles
    .map(({ role, size, held, asked }) => ({ role, size, held, asked, planned: items.filter((item) => item.role === role).length }))
    .filter(({ size, held, asked, planned }) => size + held + asked + planned > 0);
  if (rows.length === 0 && all.length === 0) return undefined;
  const small = rows.filter(({ role }) => told.small.has(role));
  const sum = (count: (row: (typeof rows)[number]) => number) => small.reduce((total, row) => total + count(row), 0);
  return {
    held: used.length,
    people: used.reduce((total, { interview }) => total + (interview?.people ?? 1), 0),
    refused: all.filter(({ interview }) => interview?.consent === "refused").length,
    asked: plan.asked,
    least: plan.least,
    planned: items.length > 0,
    roles: rows.filter(({ role }) => !told.small.has(role)).map(({ size: _size, ...row }) => row),
    small: {
      groups: small.length,
      held: sum(({ held }) => held),
      planned: sum(({ planned }) => planned),
      asked: sum(({ asked }) => asked),
    },
    withoutRole: used.filter(({ interview }) => !Object.hasOwn(norm.roles, interview?.role ?? "")).length,
    themes: interviewThemes(dossier, norm).map(({ section, criteria }) => ({
      section,
      criteria: criteria.map(({ id, layers }) => ({ id, layers })),
      quotes: quotesOf(
        criteria.flatMap(({ statements }) => statements),
        codes,
      ),
    })),
  };
}

/** A statement about several criteria is quoted once. */
function quotesOf(statements: readonly ThemeStatement[], codes: ReadonlyMap<string, string>): readonly StatementReport[] {
  const quoted = new Map<string, StatementReport>();
  for (const { evidence, words, stance, quoted: own, role } of statements) {
    const key = `${evidence} ${words}`;
    if (!own || quoted.has(key)) continue;
    quoted.set(key, { evidence, code: codes.get(evidence) ?? evidence, words, stance, quoted: own, ...(role === "" ? {} : { role }) });
  }
  return [...quoted.values()].slice(0, quotesPerTheme);
}
