import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keptRegisters } from "../../core/dossier/keptRegisters.ts";
import { wordsIn } from "../../report/words.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { isExampleRegister } from "../../state/register/exampleRegisterFile.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { Page } from "../../ui/Page.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { KeptList } from "./KeptList.tsx";
import { KeptRegister } from "./KeptRegister.tsx";
import { LiveRegister } from "./LiveRegister.tsx";
import { PreviewStep } from "./PreviewStep.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ReadingBar } from "./ReadingBar.tsx";
import { Surveys } from "./Surveys.tsx";

export function RegisterScreen() {
  const { id } = useParams({ from: "/dossier/$id/register" });
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  const readOnly = useDossier((s) => s.readOnly);
  const language = usePreferences((s) => s.language);
  const { step, problems, enter, cancel } = useRegister();
  const { t } = useTranslation("register");
  const [chosen, setChosen] = useState<string>();
  useEffect(() => enter(id), [enter, id]);
  if (dossier === undefined || norm === undefined) return null;
  const kept = keptRegisters(dossier);
  const shown = kept.find((one) => one.id === chosen) ?? kept[0];
  const props = { dossier, norm, readOnly };
  return (
    <Page title={t(($) => $.title)} lead={t(($) => $.lead)}>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {step.kind === "none" && (
        <>
          <ChooseFile dossier={dossier} first={kept.length === 0} example={kept.every(({ name }) => isExampleRegister(name))} />
          {shown === undefined && <Surveys place={props} writing={{ words: wordsIn(language), language }} />}
          {shown !== undefined && (
            <>
              <KeptList kept={kept} shown={shown.id} onShow={setChosen} readOnly={readOnly} />
              <KeptRegister key={shown.id} {...props} register={shown} />
            </>
          )}
        </>
      )}
      {step.kind === "opening" && <ReadingBar name={step.file.name} progress={step.progress} onCancel={cancel} />}
      {step.kind === "preview" && <PreviewStep step={step} dossier={dossier} />}
      {step.kind === "reading" && <ReadingBar name={step.file.name} progress={step.progress} onCancel={cancel} />}
      {step.kind === "read" && <LiveRegister {...props} step={step} />}
    </Page>
  );
}
