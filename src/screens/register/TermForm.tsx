import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Term } from "../../core/dossier/dossierSchema.ts";
import { termFields } from "../../core/dossier/figuresSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, keepDraft } from "../../state/formDraft.ts";
import { freshId } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useTell } from "../../ui/useTell.ts";
import type { ShownRegister } from "./shownRegister.ts";

type Props = { readonly term: Term | undefined; readonly shown: ShownRegister; readonly onDone: () => void };

const empty = { field: "", name: "", days: "", unit: "calendarDays", validFrom: "", source: "" };

/** A published term: for whom, how long, since when, and where that is written. */
export function TermForm({ term, shown, onDone }: Props) {
  const { t } = useTranslation("register");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const draft = `term ${shown.dossier.id}`;
  const [form, setForm] = useState(() =>
    term === undefined
      ? draftOr(draft, empty)
      : { field: term.field, name: term.name, days: String(term.days), unit: term.unit, validFrom: term.validFrom, source: term.source },
  );
  const [tried, setTried] = useState(false);
  const days = /^\d{1,4}$/.test(form.days.trim()) ? Number(form.days.trim()) : undefined;
  const field = termFields.find((one) => one === form.field) ?? "";
  const names = shown.summary.groups.find((group) => group.field === field)?.top.map(({ name }) => name) ?? [];
  const set = (changes: Partial<typeof form>) => {
    const next = { ...form, ...changes };
    setForm(next);
    if (term === undefined) keepDraft(draft, next);
  };

  function save() {
    setTried(true);
    if (days === undefined || (field !== "" && form.name.trim() === "")) return;
    const fields = {
      field,
      name: field === "" ? "" : form.name.trim(),
      days,
      unit: form.unit === "workingDays" ? ("workingDays" as const) : ("calendarDays" as const),
      validFrom: form.validFrom,
      source: form.source,
    };
    const id = term?.id ?? freshId();
    const refusal = term === undefined ? run({ kind: "addTerm", id, fields }) : run({ kind: "editTerm", id, changes: fields });
    if (!tell(refusal, { text: t(($) => $.terms.saved) })) return;
    if (term === undefined) {
      forgetDraft(draft);
      setForm(empty);
      setTried(false);
    }
    onDone();
  }

  return (
    <form
      aria-label={term === undefined ? t(($) => $.terms.add) : t(($) => $.terms.edit)}
      className="mt-4 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t(($) => $.terms.forWhom)}>
          {(control) => (
            <Select
              {...control}
              value={field}
              options={termFields.map((value) => ({ value, label: value === "" ? t(($) => $.terms.all) : t(($) => $.field[value]) }))}
              onChange={({ target }) => set({ field: target.value, name: "" })}
            />
          )}
        </Field>
        {field !== "" && (
          <Field label={t(($) => $.terms.name)} {...(tried && form.name.trim() === "" ? { error: t(($) => $.terms.nameNeeded) } : {})}>
            {(control) => (
              <>
                <TextInput {...control} list="term-names" value={form.name} onChange={({ target }) => set({ name: target.value })} />
                <datalist id="term-names">
                  {names.map((name) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
        )}
        <Field label={t(($) => $.terms.days)} {...(tried && days === undefined ? { error: t(($) => $.terms.daysNeeded) } : {})}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              className="max-w-32"
              value={form.days}
              onChange={({ target }) => set({ days: target.value })}
            />
          )}
        </Field>
        <Field label={t(($) => $.terms.unit)}>
          {(control) => (
            <Select
              {...control}
              value={form.unit}
              options={[
                { value: "calendarDays", label: t(($) => $.choices.calendarDays) },
                { value: "workingDays", label: t(($) => $.choices.workingDays) },
              ]}
              onChange={({ target }) => set({ unit: target.value })}
            />
          )}
        </Field>
        <Field label={t(($) => $.terms.validFrom)} hint={t(($) => $.terms.validFromHint)}>
          {(control) => <DateInput {...control} value={form.validFrom} onChange={({ target }) => set({ validFrom: target.value })} />}
        </Field>
        <Field label={t(($) => $.terms.source)} hint={t(($) => $.terms.sourceHint)}>
          {(control) => <TextInput {...control} value={form.source} onChange={({ target }) => set({ source: target.value })} />}
        </Field>
      </div>
      <div className="flex gap-2">
        <Button type="submit">{term === undefined ? t(($) => $.terms.add) : t(($) => $.terms.save)}</Button>
        {term !== undefined && <Button onClick={onDone}>{t(($) => $.cancel)}</Button>}
      </div>
    </form>
  );
}
