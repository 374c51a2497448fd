import { useTranslation } from "react-i18next";
import { keptSurveys } from "../../core/dossier/keptSurveys.ts";
import { summariseSurvey } from "../../core/register/surveySummary.ts";
import { useDossier } from "../../state/dossier.ts";
import { freshId } from "../../state/newItems.ts";
import type { SurveyDone } from "../../state/register/registerMessages.ts";
import { useTell } from "../../ui/useTell.ts";

type Read = { readonly name: string; readonly done: SurveyDone; readonly from: string; readonly to: string };

/** Keeps a survey that was read. The same file is kept once; what is known of it is renewed. */
export function useKeepSurvey(): (read: Read, told: boolean) => string | undefined {
  const { t } = useTranslation("register");
  const tell = useTell();
  return ({ name, done, from, to }, told) => {
    const { dossier, run } = useDossier.getState();
    if (dossier === undefined) return undefined;
    const fields = { name, sha256: done.sha256, sizeBytes: done.sizeBytes, from, to, figures: summariseSurvey(done.figures) };
    const known = keptSurveys(dossier).find(({ sha256 }) => sha256 === done.sha256);
    if (known === undefined) {
      const id = freshId();
      const said = told ? { text: t(($) => $.surveys.kept), onUndo: () => void run({ kind: "removeSurvey", id }) } : undefined;
      return tell(run({ kind: "keepSurvey", id, fields }), said) ? id : undefined;
    }
    const same = known.from === from && known.to === to && JSON.stringify(known.figures) === JSON.stringify(fields.figures);
    const refusal = same ? undefined : run({ kind: "editSurvey", id: known.id, changes: { from, to, figures: fields.figures } });
    return tell(refusal, told ? { text: t(($) => $.surveys.kept) } : undefined) ? known.id : undefined;
  };
}
