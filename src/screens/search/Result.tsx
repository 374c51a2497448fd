import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Hit } from "../../core/dossier/searchDossier.ts";

type Props = { readonly id: string; readonly hit: Hit; readonly selected: boolean; readonly onChoose: () => void };

/** One thing that was found, with the words that match marked. */
export function Result({ id, hit, selected, onChoose }: Props) {
  const name = useName(hit);
  return (
    // The field above hears the keys; this hears the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses the selected option
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points at the selected option
    <div
      id={id}
      role="option"
      aria-selected={selected}
      onClick={onChoose}
      className="flex min-h-control cursor-pointer flex-wrap items-baseline gap-x-3 rounded-s px-2 py-1.5 hover:bg-hover aria-selected:bg-accent-soft"
    >
      {name !== "" && <span className="min-w-12 font-semibold">{name}</span>}
      {hit.snippet !== name && (
        <span className="min-w-48 flex-1 text-muted">
          {piecesOf(hit).map(({ at, text, match }) =>
            match ? (
              <mark key={at} className="bg-warn-soft text-ink">
                {text}
              </mark>
            ) : (
              <Fragment key={at}>{text}</Fragment>
            ),
          )}
        </span>
      )}
    </div>
  );
}

function useName({ place, name }: Hit): string {
  const { t } = useTranslation("search");
  if (place === "point") return t(($) => $.point, { number: name });
  return name === "" && (place === "evidence" || place === "interview" || place === "register") ? t(($) => $.untitled) : name;
}

type Piece = { readonly at: number; readonly text: string; readonly match: boolean };

function piecesOf({ snippet, ranges }: Hit): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push({ at, text: snippet.slice(at, start), match: false }, { at: start, text: snippet.slice(start, end), match: true });
    at = end;
  }
  return [...pieces, { at, text: snippet.slice(at), match: false }].filter(({ text }) => text !== "");
}
