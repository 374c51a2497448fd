import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentDaysOff } from "../../core/dossier/presentDaysOff.ts";
import { daysToAdd, mostDaysInARow } from "../../core/register/daysToAdd.ts";
import type { HolidayChoice } from "../../core/register/holidays.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, keepDraft } from "../../state/formDraft.ts";
import { freshId } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = { readonly dossier: Dossier; readonly choice: HolidayChoice };

const empty = { date: "", until: "", reason: "" };

/** One day off, or several in a row with one reason. */
export function DayOffForm({ dossier, choice }: Props) {
  const { t } = useTranslation("register");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const draft = `day off ${dossier.id}`;
  const [form, setForm] = useState(() => draftOr(draft, empty));
  const [tried, setTried] = useState(false);
  const known = new Set(presentDaysOff(dossier).map(({ date }) => date));
  const found = form.date === "" ? undefined : daysToAdd(form.date, form.until, known, choice);
  const set = (changes: Partial<typeof form>) => {
    const next = { ...form, ...changes };
    setForm(next);
    keepDraft(draft, next);
  };

  function add() {
    setTried(true);
    if (found?.kind !== "days") return;
    const days = found.dates.map((date) => ({ id: freshId(), date, reason: form.reason.trim() }));
    const ids = days.map(({ id }) => id);
    const refusal = run({ kind: "addDaysOff", days });
    const text = t(($) => $.daysOff.added, { count: days.length });
    if (!tell(refusal, { text, onUndo: () => void run({ kind: "removeDaysOff", ids }) })) return;
    forgetDraft(draft);
    setForm(empty);
    setTried(false);
  }

  const dateError = !tried
    ? undefined
    : found === undefined
      ? t(($) => $.daysOff.needed)
      : found.kind === "already"
        ? t(($) => $.daysOff.already)
        : undefined;
  const untilError = !tried
    ? undefined
    : found?.kind === "reversed"
      ? t(($) => $.daysOff.reversed)
      : found?.kind === "tooMany"
        ? t(($) => $.daysOff.tooMany, { count: mostDaysInARow })
        : undefined;
  return (
    <form
      aria-label={t(($) => $.daysOff.form)}
      className="mt-4 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[auto_auto_1fr]">
        <Field label={t(($) => $.daysOff.date)} error={dateError}>
          {(control) => <DateInput {...control} value={form.date} onChange={({ target }) => set({ date: target.value })} />}
        </Field>
        <Field label={t(($) => $.daysOff.until)} hint={t(($) => $.daysOff.untilHint)} error={untilError}>
          {(control) => <DateInput {...control} value={form.until} onChange={({ target }) => set({ until: target.value })} />}
        </Field>
        <Field label={t(($) => $.daysOff.reason)} hint={t(($) => $.daysOff.reasonHint)}>
          {(control) => <TextInput {...control} value={form.reason} onChange={({ target }) => set({ reason: target.value })} />}
        </Field>
      </div>
      <div>
        <Button type="submit">{t(($) => $.daysOff.add)}</Button>
      </div>
    </form>
  );
}
