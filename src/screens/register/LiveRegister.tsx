import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentTerms } from "../../core/dossier/keptRegisters.ts";
import { presentDaysOff } from "../../core/dossier/presentDaysOff.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { PublishedTerm } from "../../core/register/publishedTerm.ts";
import type { CaseGroup } from "../../state/register/registerMessages.ts";
import { type RegisterStep, useRegister } from "../../state/register/registerView.ts";
import { CasesDialog } from "./CasesDialog.tsx";
import { Choices } from "./Choices.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { ReadFile } from "./ReadFile.tsx";
import { useKeepFigures } from "./useKeepFigures.ts";

type Props = {
  readonly step: Extract<RegisterStep, { kind: "read" }>;
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly readOnly: boolean;
};

/** A register with its rows at hand: what is chosen is computed again from all of them. */
export function LiveRegister({ step, dossier, norm, readOnly }: Props) {
  const { t } = useTranslation("register");
  const { shown, request, computing, ask } = useRegister();
  const [group, setGroup] = useState<CaseGroup>();
  const keep = useKeepFigures();
  const terms = JSON.stringify(presentTerms(dossier).map(plainTerm));
  const daysOff = JSON.stringify(presentDaysOff(dossier).map(({ date }) => date));
  useEffect(() => {
    const now = useRegister.getState().request;
    if (now === undefined) return;
    if (JSON.stringify(now.terms.map(plainTerm)) === terms && JSON.stringify(now.daysOff) === daysOff) return;
    void ask({ terms: JSON.parse(terms), daysOff: JSON.parse(daysOff) });
  }, [terms, daysOff, ask]);
  if (request === undefined) return null;
  return (
    <>
      <ReadFile step={step} dossier={dossier} readOnly={readOnly} onKeep={keep} />
      <Choices request={request} names={step.done.names} onChange={(changes) => void ask(changes)} />
      <p role="status" className="sr-only">
        {computing ? t(($) => $.computing) : ""}
      </p>
      {shown !== undefined && (
        <FiguresView
          shown={{
            dossier,
            norm,
            readOnly,
            summary: shown.summary,
            fileName: step.file.name,
            sha256: step.done.sha256,
            keep: () => keep(),
            onCases: setGroup,
          }}
        />
      )}
      {group !== undefined && <CasesDialog group={group} onClose={() => setGroup(undefined)} />}
    </>
  );
}

/** Its fields in one order, so that equal terms are equal texts. */
function plainTerm({ field, name, days, unit, validFrom, source }: PublishedTerm): PublishedTerm {
  return { field, name, days, unit, validFrom, source };
}
