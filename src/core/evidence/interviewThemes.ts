import type { Dossier, Stance } from "../dossier/dossierSchema.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { stancesOf } from "../dossier/stancesOf.ts";
import { type SaidInInterview, statementsByCriterion } from "../dossier/statementsOf.ts";
import { layers, type Norm, type SectionId } from "../norm/normSchema.ts";
import { sectionsFor } from "../scoring/applicable.ts";
import { type ToldGroups, type ToldLayer, toldGroups } from "./toldGroups.ts";

type LayerCount = { readonly layer: ToldLayer } & Readonly<Record<Stance, number>>;

export type ThemeStatement = {
  readonly evidence: string;
  readonly words: string;
  readonly stance: Stance;
  readonly quoted: boolean;
  readonly layer: ToldLayer;
  /** The role of the norm; empty where it is unknown, or withheld because the group is small. */
  readonly role: string;
};

export type ThemeCriterion = {
  readonly id: string;
  /** Interviews by what they say, each counted once, in the order of the layers; layers that say nothing left out. */
  readonly layers: readonly LayerCount[];
  readonly statements: readonly ThemeStatement[];
};

export type InterviewTheme = { readonly section: SectionId; readonly criteria: readonly ThemeCriterion[] };

/**
 * What interviews say across all of them: per section, per criterion or sign, with how many interviews of each layer
 * support and contradict it. Layers and roles are told as far as `toldGroups` allows.
 */
export function interviewThemes(dossier: Dossier, norm: Norm): readonly InterviewTheme[] {
  const interviews = presentEvidence(dossier).filter((evidence) => evidence.type === "interview" && isInForce(evidence));
  const told = toldGroups(dossier, norm);
  const said = statementsByCriterion(dossier);
  const stances = interviews.map((interview) => ({ layer: told.layerOf(interview), by: stancesOf(interview) }));
  return sectionsFor(norm, dossier.kind).flatMap(({ id: section, signals = [], criteria }) => {
    const spoken = [...signals, ...criteria].flatMap(({ id }): readonly ThemeCriterion[] => {
      const counts = countsOf(stances.flatMap(({ layer, by }) => (by.has(id) ? [{ layer, stance: by.get(id) ?? "neutral" }] : [])));
      const statements = (said.get(id) ?? []).map((one) => statementOf(one, told));
      return counts.length === 0 ? [] : [{ id, layers: counts, statements }];
    });
    return spoken.length === 0 ? [] : [{ section, criteria: spoken }];
  });
}

function statementOf({ evidence, statement, stance, quoted }: SaidInInterview, told: ToldGroups): ThemeStatement {
  return { evidence: evidence.id, words: statement.words, stance, quoted, layer: told.layerOf(evidence), role: told.roleOf(evidence) };
}

function countsOf(said: readonly { readonly layer: ToldLayer; readonly stance: Stance }[]): readonly LayerCount[] {
  return [...layers, "withheld" as const, "unknown" as const].flatMap((layer) => {
    const within = said.filter((one) => one.layer === layer);
    const count = (stance: Stance) => within.filter((one) => one.stance === stance).length;
    const counted = { layer, supports: count("supports"), contradicts: count("contradicts"), neutral: count("neutral") };
    return within.length === 0 ? [] : [counted];
  });
}
