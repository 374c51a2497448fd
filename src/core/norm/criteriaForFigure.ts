import type { CriterionId, FigureId, Norm } from "./normSchema.ts";

/** A criterion that a figure can speak about. With a share to reach the figure also proposes an answer; an auditor decides. */
export type FigureCriterion = { readonly id: CriterionId; readonly atLeastPercent?: number };

/** In the order of the norm. */
export function criteriaForFigure(norm: Norm, figure: FigureId): readonly FigureCriterion[] {
  return norm.sections.flatMap((section) =>
    section.criteria.flatMap(({ id, figures, metric }): FigureCriterion[] => {
      if (metric?.id === figure) return [{ id, atLeastPercent: metric.atLeastPercent }];
      return figures?.includes(figure) === true ? [{ id }] : [];
    }),
  );
}
