import type { ReactNode } from "react";
import type { Evidence, Stance } from "../../core/dossier/evidenceSchema.ts";
import { givenStances } from "../../core/dossier/stancesOf.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useTell } from "../../ui/useTell.ts";
import { StanceButtons } from "./StanceButtons.tsx";

type Props = {
  readonly evidence: Evidence;
  readonly norm: Norm;
  readonly criteria: readonly string[];
  readonly readOnly: boolean;
  /** What stands here when there are none. */
  readonly empty: string;
  readonly more?: ReactNode;
};

/** What the interview as a whole says about each of these criteria: one tap each. */
export function CriterionStances({ evidence, norm, criteria, readOnly, empty, more }: Props) {
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const stances = givenStances(evidence);

  function give(criterion: string, stance: Stance | undefined) {
    const { id } = evidence;
    tell(run(stance === undefined ? { kind: "unlinkEvidence", id, criterion } : { kind: "linkEvidence", id, criterion, stance }));
  }

  return (
    <div className="flex flex-col gap-3">
      {criteria.length === 0 && <p className="text-muted">{empty}</p>}
      {criteria.map((id) => {
        const judged = criterionById(norm).get(id) ?? signalById(norm).get(id);
        return judged === undefined ? null : (
          <div key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 rounded-m bg-sunken p-3">
            <p className="min-w-48 max-w-prose flex-1">
              <span className="font-semibold">{judged.ref}</span> {say(judged.text, language)}
            </p>
            <StanceButtons criterion={judged.ref} value={stances.get(id)} onChange={(stance) => give(id, stance)} readOnly={readOnly} />
          </div>
        );
      })}
      {more && <div className="-mt-1">{more}</div>}
    </div>
  );
}
