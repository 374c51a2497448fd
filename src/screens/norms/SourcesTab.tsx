import { useTranslation } from "react-i18next";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import { formatScore } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

/** Where the norm comes from, what it may not be taken for, and published figures to hold it against. */
export function SourcesTab({ norm, language }: { readonly norm: Norm; readonly language: Language }) {
  const { t } = useTranslation("norms");
  return (
    <>
      <Panel title={t(($) => $.sources.title)}>
        <ul className="flex max-w-prose flex-col gap-4">
          {norm.sources.map(({ id, title, about, passages }) => (
            <li key={id}>
              <p className="font-semibold">{say(title, language)}</p>
              <p>{say(about, language)}</p>
              <Disclosure summary={<span className="font-normal">{t(($) => $.sources.passages, { count: passages.length })}</span>}>
                <ul className="list-disc pl-5 text-muted text-s">
                  {passages.map(({ id: passage, place }) => (
                    <li key={passage}>{say(place, language)}</li>
                  ))}
                </ul>
              </Disclosure>
            </li>
          ))}
        </ul>
      </Panel>
      {norm.benchmarks !== undefined && (
        <Panel title={t(($) => $.benchmarks.title)} lead={t(($) => $.benchmarks.lead)}>
          <Table caption={t(($) => $.benchmarks.caption)} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{t(($) => $.benchmarks.name)}</ColumnHead>
                <ColumnHead>{t(($) => $.benchmarks.year)}</ColumnHead>
                <ColumnHead numeric>{t(($) => $.benchmarks.value)}</ColumnHead>
                <ColumnHead>{t(($) => $.benchmarks.comparable)}</ColumnHead>
                <ColumnHead>{t(($) => $.benchmarks.source)}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {norm.benchmarks.map(({ id, name, year, tenths, comparable, note, source }) => (
                <tr key={id}>
                  <RowHead>{say(name, language)}</RowHead>
                  <Cell>{year}</Cell>
                  <Cell numeric>{formatScore(`${Math.floor(tenths / 10)}.${tenths % 10}`, language)}</Cell>
                  <Cell>
                    {comparable ? t(($) => $.benchmarks.yes) : t(($) => $.benchmarks.no)}
                    {note !== undefined && <span className="block max-w-80 text-muted text-s">{say(note, language)}</span>}
                  </Cell>
                  <Cell className="text-muted text-s">{say(source, language)}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </Panel>
      )}
      <Panel title={t(($) => $.disclaimers)}>
        <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5">
          {norm.disclaimers.map((disclaimer) => (
            <li key={disclaimer.nl}>{say(disclaimer, language)}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
