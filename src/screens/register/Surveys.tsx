import FileSpreadsheet from "lucide-react/icons/file-spreadsheet";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { keptSurveys } from "../../core/dossier/keptSurveys.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { exampleSurveyFile } from "../../state/register/exampleRegisterFile.ts";
import { useSurvey } from "../../state/register/surveyView.ts";
import { Button } from "../../ui/Button.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { yearOf } from "./exampleYear.ts";
import { KeptSurveys } from "./KeptSurveys.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ReadingBar } from "./ReadingBar.tsx";
import { ReadSurvey } from "./ReadSurvey.tsx";
import type { SurveyPlace } from "./shownSurvey.ts";

/** What customers answered: those who complained beside those who did not. */
export function Surveys({ place, writing }: { readonly place: SurveyPlace; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const { step, problems, enter, read, close } = useSurvey();
  const { dossier, norm, readOnly } = place;
  useEffect(() => enter(dossier.id), [enter, dossier.id]);
  const year = yearOf(dossier.assignment.periodTo);
  return (
    <Panel title={writing.words("register.surveyCaption")} lead={t(($) => $.surveys.lead)}>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {step.kind === "reading" && <ReadingBar name={step.name} progress={step.progress} onCancel={close} />}
      {step.kind === "none" && (
        <>
          <FileDrop
            label={t(($) => $.surveys.drop)}
            hint={t(($) => $.surveys.hint)}
            buttonLabel={t(($) => $.surveys.choose)}
            accept=".csv,.txt,.tsv,.xlsx"
            onFiles={([file]) => file !== undefined && void read(file)}
          />
          {keptSurveys(dossier).length === 0 && (
            <div className="mt-3">
              <Button icon={FileSpreadsheet} onClick={async () => read(await exampleSurveyFile(year, writing.language))}>
                {t(($) => $.surveys.example)}
              </Button>
            </div>
          )}
        </>
      )}
      {step.kind === "read" && (
        <ReadSurvey
          key={step.done.sha256}
          name={step.name}
          readOn={step.readOn}
          done={step.done}
          place={{ dossier, norm, readOnly }}
          writing={writing}
        />
      )}
      {step.kind !== "read" && <KeptSurveys place={{ dossier, norm, readOnly }} writing={writing} />}
    </Panel>
  );
}
