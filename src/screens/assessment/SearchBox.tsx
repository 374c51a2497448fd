import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hit } from "../../core/dossier/searchDossier.ts";
import { searchDossier } from "../../core/dossier/searchDossier.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { inputClass } from "../../ui/TextInput.tsx";
import { currentCard, focusCard } from "./focus.ts";
import { useJump } from "./useJump.ts";

const most = 30;
const here: readonly Hit["place"][] = ["criterion", "answer", "signal"];

/** Finds a criterion by its number, its text or what was written about it, in every section. */
export function SearchBox() {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const jump = useJump();
  const dossier = useDossier((s) => (query === "" ? undefined : s.dossier));
  const norm = useDossier((s) => s.norm);
  const hits = useMemo(
    () =>
      dossier === undefined || norm === undefined
        ? []
        : searchDossier(dossier, norm, language, query).filter(({ place }) => here.includes(place)),
    [dossier, norm, language, query],
  );
  const shown = open && query.trim() !== "";

  function go(hit: Hit | undefined) {
    const id = hit?.path.split("/")[1];
    if (id === undefined) return;
    setOpen(false);
    jump(id);
  }

  function onKey(event: KeyboardEvent) {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
    const at = rows.findIndex((row) => row.matches(":focus"));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next < 0) box.current?.querySelector("input")?.focus();
      else rows[next]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (query !== "") setQuery("");
      setOpen(false);
      focusCard(currentCard());
    } else if (event.key === "Enter" && at === -1) {
      event.preventDefault();
      go(hits[0]);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field and the list inside
    <div
      ref={box}
      className="relative w-full sm:w-60"
      onKeyDown={onKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        type="search"
        aria-label={t(($) => $.search.label)}
        placeholder={t(($) => $.search.label)}
        aria-controls={shown ? listId : undefined}
        autoComplete="off"
        className={inputClass}
        value={query}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
        }}
      />
      {shown && (
        <div
          id={listId}
          className="absolute top-full left-0 z-30 mt-1 max-h-96 w-full overflow-y-auto rounded-m bg-surface p-1 shadow-floating sm:w-112"
        >
          <p role="status" className="px-2 py-1 text-muted text-s">
            {hits.length === 0 ? t(($) => $.search.nothing) : t(($) => $.search.found, { count: hits.length })}
          </p>
          <ul>
            {hits.slice(0, most).map((hit) => (
              <li key={hit.path}>
                <button
                  type="button"
                  onClick={() => go(hit)}
                  className="flex min-h-control w-full items-baseline gap-2 rounded-s px-2 py-1 text-left hover:bg-hover focus-visible:-outline-offset-2"
                >
                  <span className="min-w-12 shrink-0 font-semibold text-muted">{hit.name}</span>
                  <span className="min-w-0">
                    <Marked hit={hit} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Marked({ hit: { snippet, ranges } }: { readonly hit: Hit }) {
  const pieces = ranges.flatMap(([from, to], index) => [
    { at: from, before: snippet.slice(ranges[index - 1]?.[1] ?? 0, from), match: snippet.slice(from, to) },
  ]);
  return (
    <>
      {pieces.map(({ at, before, match }) => (
        <span key={at}>
          {before}
          <mark className="bg-warn-soft text-ink">{match}</mark>
        </span>
      ))}
      {snippet.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
