import Trash2 from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { presentDaysOff } from "../../core/dossier/presentDaysOff.ts";
import { dateOf } from "../../core/register/calendar.ts";
import { dutchHolidays, type HolidayChoice, isWeekend, strictestHolidays } from "../../core/register/holidays.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { formatDate } from "../../i18n/format.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { useDossier } from "../../state/dossier.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { useTell } from "../../ui/useTell.ts";
import { DayOffForm } from "./DayOffForm.tsx";
import type { ShownRegister } from "./shownRegister.ts";

/** Days on which the organisation does not work, beside the holidays that are left out by themselves. */
export function DaysOff({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const run = useDossier((s) => s.run);
  const asked = useRegister((s) => s.request?.holidays);
  const tell = useTell();
  const { dossier, summary, readOnly } = shown;
  const { language } = writing;
  const days = presentDaysOff(dossier);
  const choice = asked ?? summary.workdays ?? strictestHolidays;
  const day = (date: string) => formatDate(date, language);
  return (
    <Panel title={t(($) => $.daysOff.title)} lead={t(($) => $.daysOff.lead)}>
      {days.length === 0 ? (
        <p className="text-muted">{t(($) => $.daysOff.none)}</p>
      ) : (
        <Table caption={t(($) => $.daysOff.table)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.daysOff.date)}</ColumnHead>
              <ColumnHead className="w-full">{t(($) => $.daysOff.reason)}</ColumnHead>
              {!readOnly && (
                <ColumnHead>
                  <span className="sr-only">{t(($) => $.kept.remove)}</span>
                </ColumnHead>
              )}
            </tr>
          </thead>
          <tbody>
            {days.map(({ id, date, reason }) => (
              <tr key={id}>
                <RowHead className="whitespace-nowrap font-normal">{day(date)}</RowHead>
                <Cell>{reason}</Cell>
                {!readOnly && (
                  <Cell className="text-right">
                    <IconButton
                      icon={Trash2}
                      label={t(($) => $.daysOff.remove, { date: day(date) })}
                      onClick={() => {
                        // A colleague may have added the same day: it goes as one.
                        const ids = Object.values(dossier.daysOff).flatMap((one) =>
                          one.date === date && one.removed === undefined ? [one.id] : [],
                        );
                        tell(run({ kind: "removeDaysOff", ids }), {
                          text: t(($) => $.daysOff.removed, { date: day(date) }),
                          onUndo: () => void run({ kind: "restoreDaysOff", ids }),
                        });
                      }}
                    />
                  </Cell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Counted shown={shown} />
      {!readOnly && <DayOffForm dossier={dossier} choice={choice} />}
      <Holidays summary={summary} choice={choice} writing={writing} />
    </Panel>
  );
}

/** Where a change here does not reach the figures at once, that is said. */
function Counted({ shown: { summary, onCases } }: { readonly shown: ShownRegister }) {
  const { t } = useTranslation("register");
  if (onCases === undefined) return <p className="mt-2 max-w-prose text-muted">{t(($) => $.daysOff.again)}</p>;
  return summary.workdays === undefined ? <p className="mt-2 max-w-prose text-muted">{t(($) => $.daysOff.unused)}</p> : null;
}

type HolidaysProps = { readonly summary: RegisterSummary; readonly choice: HolidayChoice; readonly writing: FigureWriting };

function Holidays({ summary, choice, writing: { language } }: HolidaysProps) {
  const { t } = useTranslation("register");
  const [first, last] = [summary.perMonth[0], summary.perMonth.at(-1)].map((month) => Number((month?.month ?? summary.today).slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, place) => (first ?? 0) + place);
  const holidays = years.flatMap((year) => dutchHolidays(year, choice)).filter(({ day }) => !isWeekend(day));
  return (
    <div className="mt-4">
      <Disclosure summary={t(($) => $.daysOff.holidays, { count: holidays.length })}>
        <Table caption={t(($) => $.daysOff.holidaysTable)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.daysOff.date)}</ColumnHead>
              <ColumnHead className="w-full">{t(($) => $.daysOff.holiday)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {holidays.map(({ day, name }) => (
              <tr key={day}>
                <RowHead className="whitespace-nowrap font-normal">{formatDate(dateOf(day), language)}</RowHead>
                <Cell>{t(($) => $.holiday[name])}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </div>
  );
}
