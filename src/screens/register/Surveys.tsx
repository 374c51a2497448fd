import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { registerSurvey, surveyDifference } from "../../report/register/surveyQuestions.ts";
import { exampleSurveyFile } from "../../state/register/exampleRegisterFile.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { Button } from "../../ui/Button.tsx";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { screenPalette } from "../../ui/screenPalette.ts";
import { yearOf } from "./exampleYear.ts";
import type { ShownRegister } from "./shownRegister.ts";

/** What customers answered: those who complained beside those who did not. */
export function Surveys({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const { survey, readSurvey } = useRegister();
  const [busy, setBusy] = useState(false);
  const { words, language } = writing;
  const bring = async (file: File) => {
    setBusy(true);
    await readSurvey(file);
    setBusy(false);
  };
  const figures = survey?.done.figures;
  const drawn = figures !== undefined && registerSurvey(writing, figures, { width: 600, palette: screenPalette }) !== undefined;
  const difference = figures && surveyDifference(writing, figures);
  const year = yearOf(shown.dossier.assignment.periodTo);
  return (
    <Panel title={words("register.surveyCaption")} lead={t(($) => $.surveys.lead)}>
      <FileDrop
        label={survey === undefined ? t(($) => $.surveys.drop) : survey.name}
        hint={busy ? t(($) => $.surveys.busy) : t(($) => $.surveys.hint)}
        buttonLabel={survey === undefined ? t(($) => $.choose.button) : t(($) => $.preview.other)}
        accept=".csv,.txt,.xlsx"
        onFiles={([file]) => file !== undefined && void bring(file)}
      />
      {survey === undefined && (
        <div className="mt-3">
          <Button onClick={async () => bring(await exampleSurveyFile(year, language))}>{t(($) => $.surveys.example)}</Button>
        </div>
      )}
      {figures !== undefined && (
        <p className="mt-4">
          {t(($) => $.surveys.read, {
            read: formatNumber(figures.read, language),
            used: formatNumber(figures.used, language),
            left: formatNumber(figures.withoutMark.length, language),
          })}
        </p>
      )}
      {figures !== undefined && drawn && (
        <div className="mt-4">
          <ChartFigure
            title={words("register.margins")}
            {...(difference === undefined ? {} : { note: difference })}
            draw={(frame) =>
              registerSurvey(writing, figures, frame) ?? {
                width: frame.width,
                height: 1,
                nodes: [],
                alt: "",
                table: { caption: "", head: [], rows: [] },
              }
            }
          />
        </div>
      )}
    </Panel>
  );
}
