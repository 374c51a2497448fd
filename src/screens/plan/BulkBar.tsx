import Send from "lucide-react/icons/send";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { isExpected } from "../../core/dossier/planFor.ts";
import type { PlanItem, PlanStatus } from "../../core/dossier/planSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { takeBack } from "../../state/takeBack.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = {
  readonly items: readonly PlanItem[];
  readonly chosen: readonly PlanItem[];
  readonly dossier: Dossier;
  readonly onPick: (ids: readonly string[], on: boolean) => void;
  readonly onDone: () => void;
};

/** Chooses many documents, and does one thing to all of them. */
export function BulkBar({ items, chosen, dossier, onPick, onDone }: Props) {
  const { t } = useTranslation("plan");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [due, setDue] = useState("");
  const open = items.filter((item) => isExpected(dossier, item));
  const ids = chosen.map(({ id }) => id);
  const allPicked = open.length > 0 && open.every(({ id }) => ids.includes(id));

  function move(status: PlanStatus) {
    const by = status === "requested" && due !== "" ? { due } : {};
    const text = t(($) => $.bulk.moved, { count: ids.length, status: t(($$) => $$.status[status]).toLowerCase() });
    const refusal = run({ kind: "movePlanItems", ids, status, ...by });
    const after = useDossier.getState().heads();
    if (tell(refusal, { text, onUndo: () => tell(takeBack(after)) })) onDone();
  }

  function remove() {
    const back = () => tell(run({ kind: "restorePlanItems", ids }));
    if (tell(run({ kind: "removePlanItems", ids }), { text: t(($) => $.bulk.removed, { count: ids.length }), onUndo: back })) onDone();
  }

  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 border-edge border-b pb-2">
      <Checkbox
        label={t(($) => $.bulk.all, { count: open.length })}
        checked={allPicked}
        onChange={(event) =>
          onPick(
            open.map(({ id }) => id),
            event.target.checked,
          )
        }
      />
      {chosen.length > 0 && (
        <fieldset aria-label={t(($) => $.bulk.label)} className="flex flex-1 flex-wrap items-end gap-2 sm:justify-end">
          <p role="status" className="py-1.5 text-muted text-s">
            {t(($) => $.bulk.chosen, { count: chosen.length })}
          </p>
          <Field label={t(($) => $.bulk.due)}>
            {(control) => <DateInput {...control} value={due} onChange={(event) => setDue(event.target.value)} />}
          </Field>
          <Button icon={Send} onClick={() => move("requested")}>
            {t(($) => $.bulk.request)}
          </Button>
          <Button onClick={() => move("notAvailable")}>{t(($) => $.bulk.notAvailable)}</Button>
          <Button look="quiet" onClick={remove}>
            {t(($) => $.bulk.remove)}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
