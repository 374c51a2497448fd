import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isActive } from "../../core/dossier/given.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { suggestedFields } from "../../core/improvement/pointsFromLacks.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { addPoint } from "../../state/newItems.ts";
import { showToast } from "../../ui/toast.ts";

/** Makes an improvement point of each criterion or sign that has none yet. */
export function useMakePoints(): (ids: readonly string[]) => void {
  const { t } = useTranslation("assessment");
  const navigate = useNavigate();
  const problemText = useProblemText();
  return (ids) => {
    const { id, dossier, norm } = useDossier.getState();
    if (id === undefined || dossier === undefined || norm === undefined) return;
    const covered = new Set(
      Object.values(dossier.points)
        .filter(isActive)
        .flatMap((point) => Object.keys(point.criteria)),
    );
    let made = 0;
    for (const each of ids) {
      const judged = criterionById(norm).get(each) ?? signalById(norm).get(each);
      if (judged === undefined || covered.has(each)) continue;
      const condition = dossier.answers[each]?.[whoseCounts(dossier.kind)]?.rationale ?? dossier.signals[each]?.rationale ?? "";
      const added = addPoint({ fields: suggestedFields(judged.advice, condition, dossier.language), criteria: [each] });
      if (added.kind === "refused") {
        showToast({ kind: "problem", text: problemText(added.refusal) });
        return;
      }
      made += 1;
    }
    showToast({
      text: made === 0 ? t(($) => $.whatIf.hadPoints) : t(($) => $.whatIf.made, { count: made }),
      action: { label: t(($) => $.whatIf.toPoints), onAction: () => void navigate({ to: "/dossier/$id/points", params: { id } }) },
    });
  };
}
