import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Whose } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { hasDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { useCommand } from "../useCommand.ts";
import { focusInside } from "./focus.ts";
import { ReasonForm } from "./ReasonForm.tsx";

type Props = { readonly id: string; readonly reference: string; readonly whose: Whose };

/** A criterion that stays open on purpose, with the reason that the report prints. */
export function Limitation({ id, reference, whose }: Props) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const limitation = useDossier((s) => s.dossier?.answers[id]?.limitation);
  const open = useDossier((s) => s.dossier?.answers[id]?.[whose]?.answer === undefined);
  const draftName = useDraftName(id);
  const [writing, setWriting] = useState(() => hasDraft(draftName));

  if (writing && !readOnly) return <LimitationForm id={id} reference={reference} onDone={() => setWriting(false)} />;
  if (limitation === undefined) {
    return open && !readOnly ? (
      <Button look="quiet" data-limit onClick={() => setWriting(true)}>
        {t(($) => $.limitation.start)} <span className="sr-only">{reference}</span>
      </Button>
    ) : null;
  }
  return (
    <div className="mx-2 w-full rounded-m bg-sunken px-3 py-2">
      <p className="font-semibold text-s">{t(($) => $.limitation.title)}</p>
      <p className="max-w-prose whitespace-pre-wrap">{limitation.reason}</p>
      {!open && <p className="text-s text-warn">{t(($) => $.limitation.answered)}</p>}
      {!readOnly && (
        <div className="-mx-3 flex flex-wrap">
          {open && (
            <Button look="quiet" data-limit onClick={() => setWriting(true)}>
              {t(($) => $.limitation.change)}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              run(
                { kind: "liftLimitation", criterion: id },
                t(($) => $.limitation.lifted, { criterion: reference }),
              );
              focusInside(id, "[data-answers] button");
            }}
          >
            {t(($) => $.limitation.lift)}
          </Button>
        </div>
      )}
    </div>
  );
}

function LimitationForm({ id, reference, onDone }: { readonly id: string; readonly reference: string; readonly onDone: () => void }) {
  const { t } = useTranslation("assessment");
  const stored = useDossier((s) => s.dossier?.answers[id]?.limitation?.reason) ?? "";
  return (
    <div className="mx-2 w-full">
      <ReasonForm
        draftName={useDraftName(id)}
        reference={reference}
        stored={stored}
        label={t(($) => $.limitation.reason, { criterion: reference })}
        hint={t(($) => $.limitation.hint)}
        save={t(($) => $.limitation.save)}
        commandOf={(reason) => ({ kind: "limitScope", criterion: id, reason })}
        onClose={() => {
          onDone();
          focusInside(id, "[data-limit]");
        }}
      />
    </div>
  );
}

function useDraftName(id: string): string {
  return `limitation ${useDossier((s) => s.id)} ${id}`;
}
