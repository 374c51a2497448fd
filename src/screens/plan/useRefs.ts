import { useTranslation } from "react-i18next";
import type { PlanItem } from "../../core/dossier/planSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";

/** More than this is counted, not listed. */
const most = 6;

/** The numbers of the criteria that a part of the plan is about, as a line of text. */
export function useRefs(norm: Norm): (item: PlanItem) => string {
  const { t } = useTranslation("plan");
  return ({ criteria }) => {
    const refs = norm.sections
      .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
      .filter(({ id }) => criteria[id] !== undefined)
      .map(({ ref }) => ref);
    if (refs.length === 0) return t(($) => $.noCriteria);
    return refs.length <= most ? refs.join(", ") : t(($) => $.criteriaCount, { count: refs.length });
  };
}
