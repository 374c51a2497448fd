import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { foldText } from "../../core/dossier/foldText.ts";
import { mostFilterNames } from "../../core/register/registerSummary.ts";
import { type CaseFilter, type FilterField, filterFields } from "../../core/register/selectCases.ts";
import { formatNumber } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { FigureRequest, ReadDone } from "../../state/register/registerMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { ChipList } from "../../ui/ChipList.tsx";
import { classes } from "../../ui/classes.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { MultiSelect } from "../../ui/MultiSelect.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

type Props = {
  readonly request: FigureRequest;
  readonly names: ReadDone["names"];
  readonly onChange: (changes: Partial<FigureRequest>) => void;
};

/** Which cases the figures are about, and how days are counted. Every choice computes everything again. */
export function Choices({ request, names, onChange }: Props) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const [open, setOpen] = useState(false);
  const { from = "", to = "", today, filter, unit, windowDays, holidays, customers } = request;
  const date = (value: string) => (value === "" ? undefined : value);
  const chosen = filterFields.flatMap((field) => (filter[field] ?? []).map((name) => ({ field, name })));
  const nameOf = (name: string) => (name === "" ? t(($) => $.choices.blank) : name);
  const summaryOf = (names: readonly string[]) => {
    const [first, ...more] = names;
    if (first === undefined) return t(($) => $.choices.all);
    return more.length === 0 ? nameOf(first) : t(($) => $.choices.chosen, { count: names.length });
  };
  return (
    <search aria-label={t(($) => $.choices.label)} className="mb-6 rounded-m border border-line bg-surface px-4 py-3">
      <div className="md:hidden">
        <Button icon={SlidersHorizontal} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(($) => $.choices.show, { count: chosen.length })}
        </Button>
      </div>
      <div className={classes("max-md:mt-3", !open && "max-md:hidden")}>
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 md:grid-cols-3">
          <Field label={t(($) => $.choices.from)}>
            {(control) => <DateInput {...control} value={from} onChange={({ target }) => onChange({ from: date(target.value) })} />}
          </Field>
          <Field label={t(($) => $.choices.to)}>
            {(control) => <DateInput {...control} value={to} onChange={({ target }) => onChange({ to: date(target.value) })} />}
          </Field>
          {filterFields.map((field) => {
            const list = names[field];
            if (list === undefined || list.length === 0) return null;
            return (
              <Field key={field} label={t(($) => $.field[field])}>
                {({ id }) => (
                  <MultiSelect
                    id={id}
                    label={t(($) => $.field[field])}
                    summary={summaryOf(filter[field] ?? [])}
                    searchLabel={t(($) => $.choices.searchIn, { field: t(($$) => $$.field[field]) })}
                    options={list.map(({ name, count }) => ({ value: name, label: `${nameOf(name)} (${formatNumber(count, language)})` }))}
                    chosen={new Set(filter[field])}
                    onChange={(name, take) => onChange({ filter: toggled(filter, field, name, take) })}
                    fold={foldText}
                  />
                )}
              </Field>
            );
          })}
        </div>
        <div className="mt-2">
          <Disclosure summary={t(($) => $.choices.more)}>
            <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 md:grid-cols-4">
              <Field label={t(($) => $.choices.today)} hint={t(($) => $.choices.todayHint)}>
                {(control) => (
                  <DateInput
                    {...control}
                    value={today}
                    onChange={({ target }) => target.value !== "" && onChange({ today: target.value })}
                  />
                )}
              </Field>
              <Field label={t(($) => $.choices.unit)} hint={t(($) => $.choices.unitHint)}>
                {(control) => (
                  <Select
                    {...control}
                    value={unit}
                    options={[
                      { value: "calendarDays", label: t(($) => $.choices.calendarDays) },
                      { value: "workingDays", label: t(($) => $.choices.workingDays) },
                    ]}
                    onChange={({ target }) => onChange({ unit: target.value === "workingDays" ? "workingDays" : "calendarDays" })}
                  />
                )}
              </Field>
              <WholeNumber
                label={t(($) => $.choices.window)}
                hint={t(($) => $.choices.windowHint)}
                value={windowDays}
                onChange={(value) => onChange({ windowDays: Math.min(3660, Math.max(1, value ?? 90)) })}
              />
              <WholeNumber
                label={t(($) => $.choices.customers)}
                hint={t(($) => $.choices.customersHint)}
                value={customers}
                onChange={(value) => onChange({ customers: value === 0 ? undefined : value })}
              />
            </div>
            <fieldset className="mt-3 flex flex-wrap gap-x-6">
              <legend className="font-semibold">{t(($) => $.choices.holidays)}</legend>
              <Checkbox
                label={t(($) => $.choices.goodFriday)}
                checked={holidays.goodFriday}
                onChange={({ target }) => onChange({ holidays: { ...holidays, goodFriday: target.checked } })}
              />
              <Checkbox
                label={t(($) => $.choices.liberationDay)}
                checked={holidays.liberationDay === "everyYear"}
                onChange={({ target }) => onChange({ holidays: { ...holidays, liberationDay: target.checked ? "everyYear" : "never" } })}
              />
            </fieldset>
            <p className="text-muted text-s">{t(($) => $.choices.ownDaysOff, { count: request.daysOff.length })}</p>
          </Disclosure>
        </div>
      </div>
      <div className="mt-1 border-line border-t pt-2">
        <ChipList
          label={t(($) => $.choices.narrowed)}
          chips={chosen.map(({ field, name }) => ({
            id: `${field} ${name}`,
            label: `${t(($) => $.field[field])}: ${nameOf(name)}`,
            removeLabel: t(($) => $.choices.dropOne, { field: t(($$) => $$.field[field]), name: nameOf(name) }),
          }))}
          empty={t(($) => $.choices.everyCase)}
          clearLabel={t(($) => $.choices.clear)}
          onRemove={(id) => {
            const gone = chosen.find(({ field, name }) => `${field} ${name}` === id);
            if (gone !== undefined) onChange({ filter: toggled(filter, gone.field, gone.name, false) });
          }}
          onClear={() => onChange({ filter: {} })}
        />
      </div>
    </search>
  );
}

/** With a name more or less; a field without a name left lets every case through. */
function toggled(filter: CaseFilter, field: FilterField, name: string, take: boolean): CaseFilter {
  const { [field]: names = [], ...others } = filter;
  const left = names.filter((one) => one !== name);
  const now = take ? [...left, name].slice(0, mostFilterNames) : left;
  return now.length === 0 ? others : { ...others, [field]: now };
}

type NumberProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
};

/** Computed again when the number is finished, not at every figure of it. */
function WholeNumber({ label, hint, value, onChange }: NumberProps) {
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const finish = () => {
    const number = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined;
    if (number !== value) onChange(number);
  };
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          className="max-w-48"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={finish}
          onKeyDown={({ key }) => key === "Enter" && finish()}
        />
      )}
    </Field>
  );
}
