import { useTranslation } from "react-i18next";
import { kanoClasses } from "../../core/dossier/figuresSchema.ts";
import { categoriesByName } from "../../core/dossier/keptRegisters.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { numberText } from "../../report/register/figureWriting.ts";
import { useDossier } from "../../state/dossier.ts";
import { freshId } from "../../state/newItems.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { useTell } from "../../ui/useTell.ts";
import type { ShownRegister } from "./shownRegister.ts";

const grades = [1, 2, 3, 4, 5] as const;
const most = 15;

/** How the auditor sees each category: its class after Kano, and how heavy it weighs where the register does not tell. */
export function Classing({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const { dossier, summary, readOnly } = shown;
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const known = categoriesByName(dossier);
  const asksImportance = summary.scatter.length === 0;
  const set = (name: string, field: "kano" | "importance", value: string) => {
    const id = known.get(name)?.id ?? freshId();
    const kano = kanoClasses.find((one) => one === value);
    const changes = field === "kano" ? (kano === undefined ? {} : { kano }) : value === "" ? {} : { importance: Number(value) };
    if (value === "" && !known.has(name)) return;
    tell(run({ kind: "classCategory", id, name, changes, ...(value === "" ? { clear: [field] } : {}) }));
  };
  return (
    <Panel title={t(($) => $.classing.title)} lead={t(($) => $.classing.lead)}>
      <Table caption={t(($) => $.classing.kano)} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{writing.words("register.subject")}</ColumnHead>
            <ColumnHead numeric>{writing.words("register.count")}</ColumnHead>
            <ColumnHead className="min-w-52">{t(($) => $.classing.kano)}</ColumnHead>
            {asksImportance && <ColumnHead className="min-w-32">{t(($) => $.classing.importance)}</ColumnHead>}
          </tr>
        </thead>
        <tbody>
          {summary.pareto.top.slice(0, most).map(({ name, count }) => (
            <tr key={name}>
              <RowHead className="font-normal">{name}</RowHead>
              <Cell numeric>{numberText(writing, count)}</Cell>
              <Cell>
                <Select
                  aria-label={t(($) => $.classing.kanoOf, { name })}
                  disabled={readOnly}
                  value={known.get(name)?.kano ?? ""}
                  options={[
                    { value: "", label: t(($) => $.classing.notYet) },
                    ...kanoClasses.map((value) => ({ value, label: writing.words(`register.kano.${value}`) })),
                  ]}
                  onChange={({ target }) => set(name, "kano", target.value)}
                />
              </Cell>
              {asksImportance && (
                <Cell>
                  <Select
                    aria-label={t(($) => $.classing.importanceOf, { name })}
                    disabled={readOnly}
                    value={String(known.get(name)?.importance ?? "")}
                    options={[
                      { value: "", label: t(($) => $.classing.notYet) },
                      ...grades.map((grade) => ({ value: String(grade), label: String(grade) })),
                    ]}
                    onChange={({ target }) => set(name, "importance", target.value)}
                  />
                </Cell>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
