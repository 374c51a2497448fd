import Trash2 from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Term } from "../../core/dossier/dossierSchema.ts";
import { presentTerms } from "../../core/dossier/keptRegisters.ts";
import { formatDate } from "../../i18n/format.ts";
import { type FigureWriting, numberText, shareText } from "../../report/register/figureWriting.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { useTell } from "../../ui/useTell.ts";
import { DaysOff } from "./DaysOff.tsx";
import type { ShownRegister } from "./shownRegister.ts";
import { TermForm } from "./TermForm.tsx";

/** The terms that the organisation publishes, and how the cases of each stand. */
export function Terms({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [editing, setEditing] = useState<string>();
  const { dossier, summary, readOnly } = shown;
  const { words, language } = writing;
  const terms = presentTerms(dossier);
  const perTerm = summary.perTerm.filter(({ withinTerm: { onTime, closedLate, openOverdue } }) => onTime + closedLate + openOverdue > 0);
  const nameOf = ({ field, name }: Pick<Term, "field" | "name">) =>
    field === "" ? t(($) => $.terms.all) : `${t(($) => $.field[field])}: ${name}`;
  return (
    <div>
      <Panel title={t(($) => $.terms.title)} lead={t(($) => $.terms.lead)}>
        {terms.length === 0 ? (
          <p className="mb-4 text-muted">{t(($) => $.terms.none)}</p>
        ) : (
          <Table caption={t(($) => $.views.terms)} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{t(($) => $.terms.forWhom)}</ColumnHead>
                <ColumnHead>{t(($) => $.terms.length)}</ColumnHead>
                <ColumnHead>{t(($) => $.terms.validFrom)}</ColumnHead>
                <ColumnHead>{t(($) => $.terms.source)}</ColumnHead>
                {!readOnly && (
                  <ColumnHead>
                    <span className="sr-only">{t(($) => $.terms.edit)}</span>
                  </ColumnHead>
                )}
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <tr key={term.id}>
                  <RowHead>{nameOf(term)}</RowHead>
                  <Cell>
                    {numberText(writing, term.days)} {words(`register.unit.${term.unit}`)}
                  </Cell>
                  <Cell>{term.validFrom === "" ? t(($) => $.terms.always) : formatDate(term.validFrom, language, "short")}</Cell>
                  <Cell>{term.source}</Cell>
                  {!readOnly && (
                    <Cell>
                      <span className="flex justify-end gap-1">
                        <Button
                          look="quiet"
                          onClick={() => setEditing(term.id)}
                          aria-label={t(($) => $.terms.editOf, { name: nameOf(term) })}
                        >
                          {t(($) => $.terms.edit)}
                        </Button>
                        <IconButton
                          icon={Trash2}
                          label={t(($) => $.terms.remove, { name: nameOf(term) })}
                          onClick={() =>
                            tell(run({ kind: "removeTerm", id: term.id }), {
                              text: t(($) => $.terms.removed),
                              onUndo: () => void run({ kind: "restoreTerm", id: term.id }),
                            })
                          }
                        />
                      </span>
                    </Cell>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {!readOnly && (
          <TermForm
            key={editing ?? "new"}
            term={terms.find(({ id }) => id === editing)}
            shown={shown}
            onDone={() => setEditing(undefined)}
          />
        )}
      </Panel>
      <DaysOff shown={shown} writing={writing} />
      {perTerm.length > 1 && (
        <Panel title={words("register.perTermCaption")} lead={t(($) => $.terms.perTermLead)}>
          <Table caption={t(($) => $.terms.perTermLead)} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{words("register.termHead")}</ColumnHead>
                <ColumnHead numeric>{words("register.onTimeHead")}</ColumnHead>
                <ColumnHead numeric>{words("register.lateHead")}</ColumnHead>
                <ColumnHead numeric>{words("register.openHead")}</ColumnHead>
                <ColumnHead numeric>{words("register.shareHead")}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {perTerm.map(({ field, name, days, unit, withinTerm }) => (
                <tr key={`${field} ${name} ${days} ${unit}`}>
                  <RowHead>
                    {field === "file"
                      ? words("register.termFile")
                      : words(name === "" ? "register.termAll" : "register.termFor", {
                          name,
                          days,
                          unit: words(unit === "workingDays" ? "register.unit.workingDays" : "register.unit.calendarDays"),
                        })}
                  </RowHead>
                  <Cell numeric>{numberText(writing, withinTerm.onTime)}</Cell>
                  <Cell numeric>{numberText(writing, withinTerm.closedLate)}</Cell>
                  <Cell numeric>{numberText(writing, withinTerm.openOverdue)}</Cell>
                  <Cell numeric>
                    {shareText(writing, withinTerm.onTime, withinTerm.onTime + withinTerm.closedLate + withinTerm.openOverdue)}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </Panel>
      )}
    </div>
  );
}
