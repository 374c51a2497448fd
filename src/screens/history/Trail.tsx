import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDay, formatTime } from "../../i18n/format.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { knownKind } from "../../state/trailKinds.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { type AuditEntry, type Run, trailRuns } from "./trailRuns.ts";
import { useChosenWord, useFieldName, useSubject } from "./useSubject.ts";

const atOnce = 100;
const rooms = [
  "answers",
  "signals",
  "evidence",
  "plan",
  "points",
  "registers",
  "surveys",
  "terms",
  "daysOff",
  "categories",
  "assignment",
  "team",
  "report",
] as const;
/** A name cannot hold this, so a choice never collides with a person. */
const everybody = "\n";

type Props = { readonly trail: readonly AuditEntry[]; readonly dossier: Dossier; readonly norm: Norm };

/** Everything that was done, the latest first, a page at a time under the day it happened. */
export function Trail({ trail, dossier, norm }: Props) {
  const { t } = useTranslation("history");
  const language = usePreferences((s) => s.language);
  const [person, setPerson] = useState(everybody);
  const [room, setRoom] = useState("");
  const [shown, setShown] = useState(atOnce);
  const people = useMemo(() => [...new Set(trail.map(({ by }) => by))].sort((a, b) => a.localeCompare(b)), [trail]);
  const present = useMemo(() => new Set(trail.map(({ path }) => path.split("/")[0])), [trail]);
  const runs = useMemo(() => trailRuns(trail, { person: person === everybody ? undefined : person, room }), [trail, person, room]);
  const days = daysOf(runs.slice(0, shown), (at) => formatDay(at, language));
  const left = Math.min(atOnce, runs.length - shown);

  return (
    <>
      <search aria-label={t(($) => $.filter.label)} className="mb-4 flex flex-wrap items-end gap-3">
        <div className="w-60 max-w-full">
          <Field label={t(($) => $.filter.person)}>
            {(control) => (
              <Select
                {...control}
                value={person}
                options={[
                  { value: everybody, label: t(($) => $.filter.everybody) },
                  ...people.map((name) => ({ value: name, label: name === "" ? t(($) => $.filter.nameless) : name })),
                ]}
                onChange={({ target: { value } }) => {
                  setPerson(value);
                  setShown(atOnce);
                }}
              />
            )}
          </Field>
        </div>
        <div className="w-60 max-w-full">
          <Field label={t(($) => $.filter.room)}>
            {(control) => (
              <Select
                {...control}
                value={room}
                options={[
                  { value: "", label: t(($) => $.filter.everywhere) },
                  ...rooms.filter((each) => present.has(each)).map((each) => ({ value: each, label: t(($) => $.room[each]) })),
                ]}
                onChange={({ target: { value } }) => {
                  setRoom(value);
                  setShown(atOnce);
                }}
              />
            )}
          </Field>
        </div>
        <p role="status" className="py-1.5 text-muted text-s">
          {t(($) => $.filter.shown, { count: runs.reduce((sum, { times }) => sum + times, 0) })}
        </p>
      </search>
      {days.map(({ day, members }) => (
        <section key={day} aria-label={day} className="mb-6">
          <h2 className="border-line border-b pb-1 font-semibold">{day}</h2>
          <ol>
            {members.map((run) => (
              <Line key={run.entry.hash} run={run} dossier={dossier} norm={norm} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && <Button onClick={() => setShown(shown + atOnce)}>{t(($) => $.filter.more, { count: left })}</Button>}
    </>
  );
}

function Line({ run: { entry, times }, dossier, norm }: { readonly run: Run; readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("history");
  const language = usePreferences((s) => s.language);
  const subject = useSubject(dossier, norm)(entry.path);
  const field = useFieldName()(entry.path);
  const chosen = useChosenWord()(entry.value);
  return (
    <li className="grid gap-x-6 border-line border-b py-2 sm:grid-cols-[3.5rem_minmax(0,1fr)_12rem]">
      <span className="text-muted max-sm:text-s">{formatTime(entry.at, language)}</span>
      <div className="min-w-0">
        <p>
          {t(($) => $.did[knownKind(entry.kind)])}
          {chosen !== undefined && <strong>{`: ${chosen}`}</strong>}
          {field !== undefined && <span className="text-muted">{`: ${field}`}</span>}
          {times > 1 && <span className="text-muted text-s">{` · ${t(($) => $.times, { count: times })}`}</span>}
        </p>
        {subject.place !== undefined && (
          <p className="text-s">
            <Link {...placeAddress(subject.place, dossier.id)} className="link">
              {subject.name}
            </Link>
          </p>
        )}
      </div>
      <span className="min-w-0 text-muted max-sm:text-s sm:text-right">{entry.by === "" ? t(($) => $.filter.nameless) : entry.by}</span>
    </li>
  );
}

type Day = { readonly day: string; readonly members: readonly Run[] };

function daysOf(runs: readonly Run[], dayOf: (at: string) => string): readonly Day[] {
  const days = new Map<string, Run[]>();
  for (const run of runs) {
    const day = dayOf(run.entry.at);
    const members = days.get(day);
    if (members === undefined) days.set(day, [run]);
    else members.push(run);
  }
  return [...days].map(([day, members]) => ({ day, members }));
}
