import { useTranslation } from "react-i18next";
import { keptRegisters } from "../../core/dossier/keptRegisters.ts";
import { useDossier } from "../../state/dossier.ts";
import { freshId } from "../../state/newItems.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { useTell } from "../../ui/useTell.ts";

/** Keeps what is on screen in the dossier. The same file with the same choices is kept once; its figures are renewed. */
export function useKeepFigures(): (told?: boolean) => string | undefined {
  const { t } = useTranslation("register");
  const tell = useTell();
  return (told = false) => {
    const { step, shown } = useRegister.getState();
    const { dossier, run } = useDossier.getState();
    if (step.kind !== "read" || shown === undefined || dossier === undefined) return undefined;
    const { done, file, map } = step;
    const { summary } = shown;
    const known = keptRegisters(dossier).find(
      (one) => one.sha256 === done.sha256 && JSON.stringify(one.figures.filter) === JSON.stringify(summary.filter),
    );
    const fields = {
      name: file.name,
      sha256: done.sha256,
      sizeBytes: done.sizeBytes,
      rows: { read: done.read, used: done.used, rejected: done.rejected },
      from: summary.from ?? done.firstReceived,
      to: summary.to ?? done.lastReceived,
      map,
      figures: summary,
    };
    if (known !== undefined && JSON.stringify(known.figures) === JSON.stringify(summary)) {
      if (told) tell(undefined, { text: t(($) => $.keep.already) });
      return known.id;
    }
    const id = known?.id ?? freshId();
    const refusal =
      known === undefined
        ? run({ kind: "keepRegister", id, fields: { ...fields, note: "" } })
        : run({ kind: "editRegister", id, changes: fields });
    const undo = known === undefined ? { onUndo: () => void run({ kind: "removeRegister", id }) } : {};
    const kept = tell(refusal, told ? { text: t(($) => $.keep.done), ...undo } : undefined);
    return kept ? id : undefined;
  };
}
