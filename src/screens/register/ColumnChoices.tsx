import { useTranslation } from "react-i18next";
import { isBlank } from "../../core/register/blank.ts";
import { dateFields, type Field as FieldName, fields } from "../../core/register/fields.ts";
import { noSuchDate, notDate, parseMoment } from "../../core/register/moment.ts";
import type { RegisterMap } from "../../core/register/registerMap.ts";
import type { Preview } from "../../state/register/registerMessages.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";

const readAtAGlance = 24;

type Props = { readonly preview: Preview; readonly map: RegisterMap; readonly onChange: (changes: Partial<RegisterMap>) => void };

/** Which column is what. What was recognised stands first; the other fields wait until somebody wants them. */
export function ColumnChoices({ preview, map, onChange }: Props) {
  const { t } = useTranslation("register");
  const shown = fields.filter(
    (field) => field === "received" || preview.columns[field] !== undefined || map.columns?.[field] !== undefined,
  );
  const others = fields.filter((field) => !shown.includes(field));
  const grid = (list: readonly FieldName[]) => (
    <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
      {list.map((field) => (
        <ColumnChoice key={field} field={field} preview={preview} map={map} onChange={onChange} />
      ))}
    </div>
  );
  return (
    <Panel title={t(($) => $.columns.title)} lead={t(($) => $.columns.lead)}>
      {grid(shown)}
      {others.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={t(($) => $.columns.others, { count: others.length })}>{grid(others)}</Disclosure>
        </div>
      )}
    </Panel>
  );
}

function ColumnChoice({ field, preview, map, onChange }: Props & { readonly field: FieldName }) {
  const { t } = useTranslation("register");
  const { header, columns, dates } = preview;
  const place = columns[field];
  const date = dateFields.find((one) => one === field);
  const order = dates.find((one) => one.field === field);
  const choice = (index: number) => {
    const name = header[index] ?? "";
    return { value: String(index), label: name.trim() === "" ? t(($) => $.columns.unnamed, { number: index + 1 }) : short(name) };
  };
  const places = header.map((_, index) => index);
  // In a list of hundreds a date is looked for among the columns that hold dates.
  const dated = date !== undefined && header.length > readAtAGlance ? places.filter((index) => holdsDates(preview, index)) : [];
  const options = [
    ...(field === "received" && place !== undefined ? [] : [{ value: "", label: t(($) => $.columns.none) }]),
    ...(dated.length === 0
      ? places.map(choice)
      : [
          ...dated.map((index) => ({ ...choice(index), group: t(($) => $.columns.withDates) })),
          ...places
            .filter((index) => !dated.includes(index))
            .map((index) => ({ ...choice(index), group: t(($) => $.columns.otherColumns) })),
        ]),
  ];
  const note = field === "received" ? { note: t(($) => $.columns.needed) } : {};
  return (
    <div className="flex flex-col gap-2">
      <Field label={t(($) => $.field[field])} {...note}>
        {(control) => (
          <Select
            {...control}
            options={options}
            value={place === undefined ? "" : String(place)}
            onChange={({ target: { value } }) =>
              onChange({ columns: { ...map.columns, [field]: value === "" ? false : columnAt(header, Number(value)) } })
            }
          />
        )}
      </Field>
      {date !== undefined && order !== undefined && order.order !== "yearFirst" && (
        <Field label={t(($) => $.columns.order, { field: t(($$) => $$.field[field]) })} hint={t(($) => $.columns.basis[order.basis])}>
          {(control) => (
            <Select
              {...control}
              options={[
                { value: "dayFirst", label: t(($) => $.columns.dayFirst) },
                { value: "monthFirst", label: t(($) => $.columns.monthFirst) },
              ]}
              value={order.order === "monthFirst" ? "monthFirst" : "dayFirst"}
              onChange={({ target: { value } }) =>
                onChange({ dateOrder: { ...map.dateOrder, [date]: value === "monthFirst" ? "monthFirst" : "dayFirst" } })
              }
            />
          )}
        </Field>
      )}
    </div>
  );
}

/** Of the cells at the start that are filled, more than half are dates. */
function holdsDates({ rows }: Preview, place: number): boolean {
  const filled = rows.map(({ cells }) => cells[place] ?? "").filter((cell) => !isBlank(cell));
  const dates = filled.filter((cell) => ![notDate, noSuchDate].includes(parseMoment(cell).code));
  return dates.length * 2 > filled.length;
}

/** By name, so that it is remembered; by number where the name is blank or returns. */
function columnAt(header: readonly string[], place: number): string | number {
  const name = header[place]?.trim() ?? "";
  return name === "" || header.filter((one) => one.trim() === name).length > 1 ? place + 1 : name;
}

function short(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`;
}
