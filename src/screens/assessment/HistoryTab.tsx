import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answers, stances } from "../../core/dossier/dossierSchema.ts";
import { formatInstant } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { knownKind } from "../../state/trailKinds.ts";
import { useJudged } from "./useJudged.ts";

const most = 100;

type AuditEntry = ReturnType<ReturnType<typeof useDossier.getState>["trail"]>[number];

/** Who did what to this criterion, the latest first. What was typed is not in the trail. */
export function HistoryTab({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const { t: words } = useTranslation("history");
  const language = usePreferences((s) => s.language);
  const dossier = useDossier((s) => s.dossier);
  const found = useJudged(id);
  const runs = useMemo(() => (dossier === undefined ? [] : joined(about(useDossier.getState().trail(), id)).slice(0, most)), [dossier, id]);
  if (found === undefined) return null;

  function chosenWord({ value }: AuditEntry): string | undefined {
    if (value === "") return t(($) => $.history.takenBack);
    const answer = answers.find((each) => each === value);
    if (answer !== undefined) return t(($) => $.answer[answer]);
    const stance = stances.find((each) => each === value);
    if (stance !== undefined) return t(($) => $.stance[stance]);
    if (value === "found" || value === "notFound") return t(($) => $.signal[value]);
    return undefined;
  }

  if (runs.length === 0) return <p className="text-muted">{t(($) => $.history.none)}</p>;
  return (
    <ol className="flex flex-col gap-3">
      {runs.map(({ entry, times }) => (
        <li key={entry.hash} className="border-line border-l-2 pl-3">
          <p>
            {words(($) => $.did[knownKind(entry.kind)])}
            {chosenWord(entry) !== undefined && <strong>{`: ${chosenWord(entry)}`}</strong>}
            {entry.path.endsWith("/self") || entry.path.includes("/self/") ? ` (${t(($) => $.whose.self)})` : ""}
          </p>
          <p className="text-muted text-s">
            {entry.by === ""
              ? formatInstant(entry.at, language)
              : t(($) => $.card.signed, { name: entry.by, when: formatInstant(entry.at, language) })}
            {times > 1 && ` · ${t(($) => $.history.times, { count: times })}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function about(trail: readonly AuditEntry[], id: string): readonly AuditEntry[] {
  const own = [`answers/${id}`, `signals/${id}`];
  return trail.filter(({ path }) => own.some((place) => path === place || path.startsWith(`${place}/`)) || path.endsWith(`/links/${id}`));
}

type Run = { readonly entry: AuditEntry; readonly times: number };

/** One line for the same person doing the same thing in a row: a note is kept many times while it is typed. */
function joined(entries: readonly AuditEntry[]): readonly Run[] {
  const runs: Run[] = [];
  for (const entry of entries.toReversed()) {
    const last = runs.at(-1);
    const same =
      last !== undefined &&
      last.entry.kind === entry.kind &&
      last.entry.path === entry.path &&
      last.entry.value === entry.value &&
      last.entry.by === entry.by;
    if (same) runs[runs.length - 1] = { entry: last.entry, times: last.times + 1 };
    else runs.push({ entry, times: 1 });
  }
  return runs;
}
