import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier, Point, PointStatus } from "../../core/dossier/dossierSchema.ts";
import { allowedSteps } from "../../core/dossier/pointSteps.ts";
import { hasDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { StepForm, stepDraft } from "./StepForm.tsx";

type Props = { readonly point: Point; readonly dossier: Dossier; readonly readOnly: boolean };

/** How far the point is, and the steps that can be taken from here. */
export function PointSteps({ point, dossier, readOnly }: Props) {
  const [step, setStep] = useState<PointStatus | undefined>(() => allowedSteps(point.status).find((to) => hasDraft(stepDraft(point, to))));
  const steps = useRef<HTMLDivElement>(null);
  const nameOf = useStepName(point.status);

  function close() {
    setStep(undefined);
    setTimeout(() => steps.current?.querySelector("button")?.focus());
  }

  return (
    <div className="flex flex-col gap-3">
      <p>
        <StatusBadge status={point.status} />
      </p>
      {!readOnly && step === undefined && (
        <div ref={steps} className="flex flex-wrap gap-2">
          {allowedSteps(point.status).map((to, index) => (
            <Button key={to} look={index === 0 ? "plain" : "quiet"} onClick={() => setStep(to)}>
              {nameOf(to)}
            </Button>
          ))}
        </div>
      )}
      {!readOnly && step !== undefined && <StepForm point={point} dossier={dossier} to={step} title={nameOf(step)} onClose={close} />}
    </div>
  );
}

function useStepName(from: PointStatus): (to: PointStatus) => string {
  const { t } = useTranslation("points");
  return (to) => {
    if (to === "agreed" && from === "inProgress") return t(($) => $.step.back.agreed);
    if (to === "inProgress" && from !== "agreed") return t(($) => $.step.back.inProgress);
    if (to === "open" && from === "rejected") return t(($) => $.step.reopen);
    return t(($) => $.step.to[to]);
  };
}
