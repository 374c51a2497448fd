import Save from "lucide-react/icons/save";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keptSurveys } from "../../core/dossier/keptSurveys.ts";
import { summariseSurvey } from "../../core/register/surveySummary.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import type { SurveyDone } from "../../state/register/registerMessages.ts";
import { useSurvey } from "../../state/register/surveyView.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { SurveyFigures } from "./SurveyFigures.tsx";
import type { SurveyPlace } from "./shownSurvey.ts";
import { useKeepSurvey } from "./useKeepSurvey.ts";

type Props = {
  readonly name: string;
  readonly readOn: string;
  readonly done: SurveyDone;
  readonly place: SurveyPlace;
  readonly writing: FigureWriting;
};
const mostLines = 20;

/** A survey that was just read: whether its counts add up, when it was held, what it shows, and the way into the dossier. */
export function ReadSurvey({ name, readOn, done, place, writing }: Props) {
  const { t } = useTranslation("register");
  const close = useSurvey((s) => s.close);
  const keepSurvey = useKeepSurvey();
  const known = keptSurveys(place.dossier).find(({ sha256 }) => sha256 === done.sha256);
  const [from, setFrom] = useState(known?.from ?? "");
  const [to, setTo] = useState(known?.to ?? "");
  const { figures } = done;
  const number = (value: number) => formatNumber(value, writing.language);
  const keep = (told: boolean) => keepSurvey({ name, done, from, to }, told);
  return (
    <section aria-label={name}>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="break-words font-semibold">{name}</h3>
          <p>
            {t(($) => $.surveys.read, {
              read: number(figures.read),
              used: number(figures.used),
              left: number(figures.withoutMark.length),
            })}
          </p>
          {figures.withoutMark.length > 0 && (
            <p className="text-muted text-s">
              {t(($) => $.surveys.withoutMark, {
                lines: figures.withoutMark.slice(0, mostLines).join(", ") + (figures.withoutMark.length > mostLines ? ", …" : ""),
              })}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-2">
          {!place.readOnly && (
            <Button icon={Save} onClick={() => keep(true)}>
              {t(($) => $.surveys.keep)}
            </Button>
          )}
          <Button onClick={close}>{t(($) => $.read.close)}</Button>
        </div>
      </div>
      {!place.readOnly && (
        <div className="mt-3 flex flex-wrap gap-x-4 gap-y-3">
          <Field label={t(($) => $.surveys.from)}>
            {(control) => <DateInput {...control} value={from} onChange={({ target }) => setFrom(target.value)} />}
          </Field>
          <Field label={t(($) => $.surveys.to)}>
            {(control) => <DateInput {...control} value={to} onChange={({ target }) => setTo(target.value)} />}
          </Field>
        </div>
      )}
      <SurveyFigures
        shown={{
          ...place,
          fileName: name,
          sha256: done.sha256,
          figures: summariseSurvey(figures),
          from,
          to,
          readOn,
          keep: () => keep(false),
        }}
        writing={writing}
      />
    </section>
  );
}
