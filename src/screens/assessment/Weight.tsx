import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { sufficiency } from "../../core/evidence/sufficiency.ts";
import { useNeedText } from "../../i18n/useNeedText.ts";
import { useDossier } from "../../state/dossier.ts";
import { hasDraft } from "../../state/formDraft.ts";
import { weighedIn } from "../../state/sufficiency.ts";
import { Button } from "../../ui/Button.tsx";
import { useCommand } from "../useCommand.ts";
import { ReasonForm } from "./ReasonForm.tsx";
import { useJudged } from "./useJudged.ts";
import { useTitles } from "./useTitles.ts";

/** Whether the evidence is enough for this criterion, what is missing, and the judgement that stands all the same. */
export function Weight({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const needText = useNeedText();
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  const titlesOf = useTitles();
  // An illustrative criterion is not weighed with the others, and asks for the same.
  const weighed = useMemo(
    () =>
      dossier === undefined || norm === undefined ? undefined : (weighedIn(dossier, norm).byId.get(id) ?? sufficiency(dossier, norm, id)),
    [dossier, norm, id],
  );
  if (dossier === undefined || weighed === undefined) return null;
  // A warning sign that was not found asks for nothing more.
  if (Object.hasOwn(dossier.signals, id) && dossier.signals[id]?.state !== "found") return null;
  const isMet = dossier.answers[id]?.[whoseCounts(dossier.kind)]?.answer === "met";
  return (
    <section aria-label={t(($) => $.weight.label)} className="flex flex-col gap-2 rounded-m bg-sunken px-3 py-2">
      <p className="font-semibold text-s">{weighed.needs.length === 0 ? t(($) => $.weight.enough) : t(($) => $.weight.missing)}</p>
      {weighed.needs.length > 0 && (
        <ul className="list-disc pl-5 text-s">
          {weighed.needs.map((need) => (
            <li key={need.kind}>{needText(need)}</li>
          ))}
        </ul>
      )}
      {weighed.contradictions.length > 0 && (
        <p className="text-s text-warn">
          {t(($) => $.weight.contradiction, { count: weighed.contradictions.length, titles: titlesOf(weighed.contradictions) })}
        </p>
      )}
      {weighed.outdated.length > 0 && (
        <p className="text-muted text-s">{t(($) => $.weight.outdated, { count: weighed.outdated.length })}</p>
      )}
      {isMet && dossier.kind !== "selfAssessment" && <Override key={id} id={id} needed={weighed.needs.length > 0} />}
    </section>
  );
}

/** Outside a self-assessment a judgement on too little evidence keeps the report from being final, unless a reason is given. */
function Override({ id, needed }: { readonly id: string; readonly needed: boolean }) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const override = useDossier((s) => s.dossier?.answers[id]?.override);
  const draftName = `override ${useDossier((s) => s.id)} ${id}`;
  const [writing, setWriting] = useState(() => hasDraft(draftName));
  const reference = useJudged(id)?.judged.ref ?? id;

  if (writing && !readOnly) {
    return (
      <ReasonForm
        draftName={draftName}
        reference={reference}
        stored={override?.reason ?? ""}
        label={t(($) => $.weight.reason, { criterion: reference })}
        hint={t(($) => $.weight.hint)}
        save={t(($) => $.weight.save)}
        commandOf={(reason) => ({ kind: "overrideGate", criterion: id, reason })}
        onClose={() => setWriting(false)}
      />
    );
  }
  if (override === undefined) {
    if (!needed) return null;
    return (
      <>
        <p className="text-s">{t(($) => $.weight.blocks)}</p>
        {!readOnly && (
          <div>
            <Button onClick={() => setWriting(true)}>{t(($) => $.weight.start)}</Button>
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <p className="font-semibold text-s">{t(($) => $.weight.stands)}</p>
      <p className="whitespace-pre-wrap">{override.reason}</p>
      {!readOnly && (
        <div className="flex flex-wrap gap-2">
          <Button look="quiet" onClick={() => setWriting(true)}>
            {t(($) => $.limitation.change)}
          </Button>
          <Button
            look="quiet"
            onClick={() =>
              run(
                { kind: "withdrawOverride", criterion: id },
                t(($) => $.weight.withdrawn, { criterion: reference }),
              )
            }
          >
            {t(($) => $.weight.withdraw)}
          </Button>
        </div>
      )}
    </>
  );
}
