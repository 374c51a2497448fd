import Trash2 from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keptSurveys } from "../../core/dossier/keptSurveys.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useTell } from "../../ui/useTell.ts";
import { SurveyFigures } from "./SurveyFigures.tsx";
import type { SurveyPlace } from "./shownSurvey.ts";

/** The surveys whose figures are in the dossier, one at a time. */
export function KeptSurveys({ place, writing }: { readonly place: SurveyPlace; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [chosen, setChosen] = useState<string>();
  const kept = keptSurveys(place.dossier);
  const survey = kept.find(({ id }) => id === chosen) ?? kept[0];
  if (survey === undefined) return null;
  const { id, name, from, to, figures, sha256, added } = survey;
  const day = (date: string) => formatDate(date, writing.language, "short");
  const period = (one: { readonly from: string; readonly to: string }) =>
    one.from === "" || one.to === "" ? "" : t(($) => $.kept.period, { from: day(one.from), to: day(one.to) });
  return (
    <section aria-label={t(($) => $.surveys.keptTitle)} className="mt-6 border-line border-t pt-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        {kept.length === 1 ? (
          <p>
            <span className="font-semibold">{name}</span> <span className="text-muted">{period(survey)}</span>
          </p>
        ) : (
          <Field label={t(($) => $.surveys.keptTitle)}>
            {(control) => (
              <Select
                {...control}
                className="max-w-prose"
                value={id}
                options={kept.map((one) => ({ value: one.id, label: [one.name, period(one)].filter((text) => text !== "").join(", ") }))}
                onChange={({ target }) => setChosen(target.value)}
              />
            )}
          </Field>
        )}
        {!place.readOnly && (
          <Button
            look="quiet"
            icon={Trash2}
            aria-label={t(($) => $.surveys.removeOf, { name })}
            onClick={() =>
              tell(run({ kind: "removeSurvey", id }), {
                text: t(($) => $.kept.removed, { name }),
                onUndo: () => void run({ kind: "restoreSurvey", id }),
              })
            }
          >
            {t(($) => $.kept.remove)}
          </Button>
        )}
      </div>
      <p className="mt-1 text-muted">
        {t(($) => $.surveys.read, {
          read: formatNumber(figures.read, writing.language),
          used: formatNumber(figures.used, writing.language),
          left: formatNumber(figures.read - figures.used, writing.language),
        })}
      </p>
      <SurveyFigures
        key={id}
        shown={{ ...place, fileName: name, sha256, figures, from, to, readOn: added.at.slice(0, 10), keep: () => id }}
        writing={writing}
      />
    </section>
  );
}
