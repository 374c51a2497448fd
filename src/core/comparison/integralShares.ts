import type { CriterionId, LocalText, Norm } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import type { Given } from "../scoring/scores.ts";

/** Whole numbers of criteria. `of`: those that apply, open ones too. A criterion counts in every part that it names. */
export type ShareMet = { readonly id: string; readonly name: LocalText; readonly met: number; readonly open: number; readonly of: number };
export type IntegralShares = {
  readonly enablers: readonly ShareMet[];
  readonly indicators: readonly ShareMet[];
  readonly results: readonly ShareMet[];
  readonly steps: readonly ShareMet[];
  /** Empty where the norm names none. */
  readonly thresholds: readonly ShareMet[];
};

/** How far each part of the integral model is in place, by whatever norm the audit has. Illustrations count for nothing. */
export function integralShares(norm: Norm, { answers, auditKind }: Pick<Given, "answers" | "auditKind">): IntegralShares {
  const criteria = sectionsFor(norm, auditKind).flatMap((section) => {
    const counted = new Set(applicableIn(section, auditKind).counted);
    return section.criteria.filter(({ id }) => counted.has(id) && answers[id] !== "notApplicable");
  });
  const share = (id: string, name: LocalText, own: readonly { readonly id: CriterionId }[]): ShareMet => ({
    id,
    name,
    met: own.filter((criterion) => answers[criterion.id] === "met").length,
    open: own.filter((criterion) => answers[criterion.id] === undefined).length,
    of: own.length,
  });
  const domains = (kind: Norm["domains"][string]["kind"]) =>
    Object.entries(norm.domains)
      .filter(([, domain]) => domain.kind === kind)
      .map(([id, { name }]) =>
        share(
          id,
          name,
          criteria.filter((criterion) => criterion.domains.includes(id)),
        ),
      );
  const named = (names: Readonly<Record<string, LocalText>>, key: "step" | "threshold") =>
    Object.entries(names).map(([id, name]) =>
      share(
        id,
        name,
        criteria.filter((criterion) => criterion[key] === id),
      ),
    );
  return {
    enablers: domains("enabler"),
    indicators: domains("indicator"),
    results: domains("result"),
    steps: named(norm.processSteps, "step"),
    thresholds: named(norm.thresholds ?? {}, "threshold"),
  };
}
