import { useEffect, useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { type DossierCard, useDossierList } from "../../state/dossierList.ts";
import { earlierAudit } from "../../state/newAudit.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { formFrom, keepTyped } from "./formFrom.ts";
import type { NewAuditForm } from "./newAuditForm.ts";
import { Step } from "./Step.tsx";

/** An empty dossier, or one that goes on from an earlier audit of this device. `wished` is the one the address names. */
export function FromStep({ number, wished }: { readonly number: number; readonly wished: string | undefined }) {
  const { t } = useTranslation("newaudit");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const dossiers = useDossierList((s) => s.dossiers);
  const { reset, getValues, setValue } = useFormContext<NewAuditForm>();
  const from = useWatch<NewAuditForm, "from">({ name: "from" });
  const norm = useWatch<NewAuditForm, "norm">({ name: "norm" });
  const [missing, setMissing] = useState(false);
  const chosen = dossiers.find(({ id }) => id === from);

  useEffect(() => {
    void useDossierList.getState().refresh();
  }, []);
  // What the address asks for is taken once; afterwards the choice is the reader's, after a reload too.
  const taken = useRef(getValues("from"));
  useEffect(() => {
    if (wished === undefined || taken.current === wished) return;
    taken.current = wished;
    void choose(wished);
  });

  async function choose(id: string) {
    setMissing(false);
    setValue("from", id, { shouldDirty: true });
    if (id === "") return;
    const before = structuredClone(getValues());
    const earlier = await earlierAudit(id);
    // Something else was chosen while this one was being read.
    if (getValues("from") !== id) return;
    if (earlier === undefined) {
      setValue("from", "", { shouldDirty: true });
      setMissing(true);
      return;
    }
    const values = getValues();
    reset(keepTyped(formFrom(earlier, id, values), before, values), { keepDefaultValues: true });
  }

  function nameOf({ organisation, unit, kind, periodTo, normName }: DossierCard): string {
    const period = periodTo === "" ? [] : [t(($) => $.from.until, { date: formatDate(periodTo, language, "short") })];
    const name = organisation === "" ? frame(($) => $.noOrganisation) : organisation;
    return [name, ...(unit === "" ? [] : [unit]), frame(($) => $.kind[kind]), say(normName, language), ...period].join(" · ");
  }

  if (dossiers.length === 0 && from === "") return null;
  return (
    <Step number={number} title={t(($) => $.from.title)} lead={t(($) => $.from.lead)}>
      <Field label={t(($) => $.from.label)} error={missing ? t(($) => $.from.missing) : undefined}>
        {(control) => (
          <Select
            {...control}
            value={from}
            onChange={(event) => void choose(event.target.value)}
            options={[{ value: "", label: t(($) => $.from.none) }, ...dossiers.map((card) => ({ value: card.id, label: nameOf(card) }))]}
          />
        )}
      </Field>
      {chosen !== undefined && <p className="text-muted text-s">{chosen.norm === norm ? t(($) => $.from.same) : t(($) => $.from.other)}</p>}
    </Step>
  );
}
