import type { Norm, Rule, Scoring } from "./normSchema.ts";

/**
 * What decides outcomes and what they may be compared with, without a word of text: the part of a released norm that never changes. Titles, guidance,
 * questions, advice, sources and labels are left out, so that correcting a sentence leaves the digest of this equal.
 */
export function rulesOnly(norm: Norm): unknown {
  return {
    format: norm.format,
    id: norm.id,
    version: norm.version,
    follows: norm.follows,
    overall: norm.overall,
    evidenceProfiles: Object.fromEntries(Object.entries(norm.evidenceProfiles).map(([id, profile]) => [id, profile.rule])),
    sections: norm.sections.map((section) => ({
      id: section.id,
      scoring: scoringOnly(section.scoring),
      signals: (section.signals ?? []).map(({ id, cap, profile }) => ({ id, cap, profile })),
      criteria: section.criteria.map(
        ({ id, profile, evidence, mayBeNotApplicable, illustrative, extends: extended, metric, appliesTo, knockOut }) => ({
          id,
          profile,
          evidence,
          mayBeNotApplicable: mayBeNotApplicable === true,
          illustrative: illustrative === true,
          extends: extended ?? [],
          metric,
          appliesTo,
          knockOut: knockOut === true,
        }),
      ),
    })),
  };
}

function scoringOnly(scoring: Scoring): unknown {
  switch (scoring.kind) {
    case "stepwise":
      return { ...scoring, levels: scoring.levels.map((level) => ({ score: level.score, rule: unlabelled(level.rule) })) };
    case "additive":
      return {
        ...scoring,
        parts: scoring.parts.map((part) => ({
          id: part.id,
          oneOf: part.oneOf.map((option) => ({ points: option.points, when: unlabelled(option.when) })),
        })),
      };
    case "checklist":
      return scoring;
  }
}

function unlabelled(rule: Rule): unknown {
  if (typeof rule === "string") return rule;
  if ("allOf" in rule) return { allOf: rule.allOf.map(unlabelled) };
  if ("anyOf" in rule) return { anyOf: rule.anyOf.map(unlabelled) };
  return { atLeast: rule.atLeast, of: rule.of.map(unlabelled) };
}
