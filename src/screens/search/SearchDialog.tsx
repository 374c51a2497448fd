import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { placeOf } from "../../core/dossier/placeOf.ts";
import { type Hit, type HitPlace, mostHits, searchDossier } from "../../core/dossier/searchDossier.ts";
import { useDossier } from "../../state/dossier.ts";
import { useDossierSearch } from "../../state/dossierSearch.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { inputClass } from "../../ui/TextInput.tsx";
import { Result } from "./Result.tsx";

/** Searches everything that is written in the open dossier, and goes to the place. */
export function SearchDialog() {
  const { t } = useTranslation("search");
  const open = useDossierSearch((s) => s.open);
  const gone = useRef(false);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => useDossierSearch.setState({ open: next })}
      title={t(($) => $.title)}
      size="m"
      focusReturns={() => !gone.current}
    >
      <Search gone={gone} />
    </Dialog>
  );
}

/** `gone` tells whether the search ends at another place than where it began; that place takes the focus. */
function Search({ gone }: { readonly gone: RefObject<boolean> }) {
  const { t } = useTranslation("search");
  const router = useRouter();
  const query = useDossierSearch((s) => s.query);
  const hits = useHits(useDeferredValue(query));
  const [active, setActive] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const groups = groupsOf(hits);
  const ordered = groups.flatMap(({ members }) => members);
  const current = ordered[Math.min(active, ordered.length - 1)];
  const optionId = (hit: Hit) => `${id}-${ordered.indexOf(hit)}`;

  useEffect(() => {
    gone.current = false;
  }, [gone]);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });

  function go(hit: Hit | undefined) {
    const { norm, id: dossier } = useDossier.getState();
    const place = hit && norm && placeOf(hit.path, norm);
    if (place === undefined || dossier === undefined) return;
    const address = placeAddress(place, dossier);
    gone.current = router.buildLocation(address).href !== router.state.location.href;
    useDossierSearch.setState({ open: false });
    void router.navigate(address);
  }

  function onKey(event: KeyboardEvent) {
    const last = ordered.length - 1;
    const to = { ArrowDown: Math.min(last, active + 1), ArrowUp: Math.max(0, active - 1), Home: 0, End: last }[event.key];
    if (event.key === "Enter") go(current);
    else if (to === undefined || last < 0 || ((event.key === "Home" || event.key === "End") && !event.ctrlKey)) return;
    else setActive(to);
    event.preventDefault();
  }

  return (
    <div className="flex flex-col gap-3">
      <input
        type="search"
        role="combobox"
        aria-label={t(($) => $.label)}
        placeholder={t(($) => $.label)}
        aria-expanded={ordered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        autoComplete="off"
        className={inputClass}
        value={query}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          useDossierSearch.setState({ query: event.target.value });
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <p role="status" className="text-muted text-s">
        {query.trim() === ""
          ? t(($) => $.hint)
          : hits.length === 0
            ? t(($) => $.nothing)
            : hits.length === mostHits
              ? t(($) => $.tooMany, { count: mostHits })
              : t(($) => $.found, { count: hits.length })}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t(($) => $.title)}
        tabIndex={-1}
        className="-mx-2 h-[min(28rem,55vh)] overflow-y-auto"
      >
        {groups.map(({ place, members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={place} role="group" aria-labelledby={`${id}-${place}`} className="mb-2">
            <p id={`${id}-${place}`} className="px-2 py-1 font-semibold text-muted text-s">
              {t(($) => $.group[place])}
            </p>
            {members.map((hit) => (
              <Result key={hit.path} id={optionId(hit)} hit={hit} selected={hit === current} onChoose={() => go(hit)} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function useHits(query: string): readonly Hit[] {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  const language = usePreferences((s) => s.language);
  return useMemo(
    () => (dossier === undefined || norm === undefined ? [] : searchDossier(dossier, norm, language, query)),
    [dossier, norm, language, query],
  );
}

type Group = { readonly place: HitPlace; readonly members: readonly Hit[] };

function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const places: readonly HitPlace[] = ["criterion", "answer", "signal", "evidence", "interview", "point", "register", "assignment", "team"];
  return places.map((place) => ({ place, members: hits.filter((hit) => hit.place === place) })).filter(({ members }) => members.length > 0);
}
