import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { givenOf } from "../../core/dossier/given.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import { scoreWhenDone, whatIfChoices } from "../../core/reporting/whatIfChoices.ts";
import { nextTexts } from "../../report/management/managementText.ts";
import { sayIn } from "../../report/writing.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Told } from "./told.ts";
import { WhatIfScores } from "./WhatIfScores.tsx";
import { whatIfRows } from "./whatIfRows.ts";

/** Tick what could be done and see the scores that would follow. A try-out: nothing is kept, and nothing of it is printed. */
export function WhatIfPanel({ management, pen }: Told) {
  const { t } = useTranslation("management");
  const { dossier, norm } = management;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { points, apart } = useMemo(() => whatIfChoices(dossier, norm), [dossier, norm]);
  const texts = nextTexts(pen, { next: points, norm });
  const ids = [...points.map(({ point }) => point.id), ...apart.map(({ id }) => id)];
  // What was ticked may be done or gone by now.
  const chosen = ids.filter((id) => ticked.has(id));
  const after = scoreWhenDone(norm, givenOf(dossier, whoseCounts(dossier.kind)), [
    ...points.filter(({ point }) => ticked.has(point.id)).flatMap(({ point }) => Object.keys(point.criteria)),
    ...apart.flatMap(({ id }) => (ticked.has(id) ? [id] : [])),
  ]);
  if (ids.length === 0) return null;
  const overall = norm.overall.kind === "readiness" ? t(($) => $.whatIf.readiness) : t(($) => $.whatIf.mean);
  const rows = whatIfRows(pen, management, after, overall);

  const tick = (id: string, label: string, hint?: ReactNode) => (
    <li key={id} className="py-0.5 [&_input]:scroll-mt-60">
      <Checkbox
        label={label}
        {...(hint === undefined ? {} : { hint })}
        checked={ticked.has(id)}
        onChange={(event) => setTicked(new Set(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id)))}
      />
    </li>
  );
  const apartList = (
    <ul>
      {apart.map(({ section, id }) => {
        const [criterion, signal] = [criterionById(norm).get(id), signalById(norm).get(id)];
        const text = sayIn(pen, (criterion ?? signal)?.text ?? { nl: id, en: id });
        const name = norm.sections.find((one) => one.id === section)?.name;
        return tick(id, signal === undefined ? text : t(($) => $.whatIf.signGone, { text }), name && sayIn(pen, name));
      })}
    </ul>
  );
  return (
    <Panel title={t(($) => $.whatIf.title)} lead={t(($) => $.whatIf.lead)} screenOnly>
      <WhatIfScores changes={rows.filter(({ from, to }) => from !== to)} count={chosen.length}>
        {points.length > 0 && (
          <Button look="quiet" onClick={() => setTicked(new Set(points.map(({ point }) => point.id)))}>
            {t(($) => $.whatIf.allPoints)}
          </Button>
        )}
        <Button look="quiet" disabled={chosen.length === 0} onClick={() => setTicked(new Set())}>
          {t(($) => $.whatIf.clear)}
        </Button>
      </WhatIfScores>
      {points.length > 0 && (
        <fieldset>
          <legend className="mb-1 font-semibold">{t(($) => $.whatIf.points)}</legend>
          <ul className="grid gap-x-8 lg:grid-cols-2">
            {texts.map(({ id, number, title, effect }) => tick(id, `${number} ${title}`, effect))}
          </ul>
        </fieldset>
      )}
      {apart.length > 0 && (
        <fieldset className="mt-3">
          <legend className="sr-only">{t(($) => $.whatIf.apartLegend)}</legend>
          {points.length === 0 ? (
            apartList
          ) : (
            <Disclosure summary={t(($) => $.whatIf.apart, { count: apart.length })}>{apartList}</Disclosure>
          )}
        </fieldset>
      )}
      <Disclosure summary={t(($) => $.whatIf.table)}>
        <Table caption={t(($) => $.whatIf.table)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{pen.words("management.part")}</ColumnHead>
              <ColumnHead>{pen.words("management.now")}</ColumnHead>
              <ColumnHead>{t(($) => $.whatIf.then)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, from, to }) => (
              <tr key={id}>
                <RowHead>{name}</RowHead>
                <Cell>{from}</Cell>
                <Cell className={from === to ? "text-muted" : "font-semibold text-accent"}>{to}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </Panel>
  );
}
