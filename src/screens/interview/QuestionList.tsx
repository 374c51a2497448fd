import Bookmark from "lucide-react/icons/bookmark";
import Check from "lucide-react/icons/check";
import Circle from "lucide-react/icons/circle";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence, Stance } from "../../core/dossier/evidenceSchema.ts";
import { type ListedQuestion, type QuestionState, stateOf } from "../../core/dossier/interviewList.ts";
import { givenStances, strongest } from "../../core/dossier/stancesOf.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { stanceIcons } from "./StanceButtons.tsx";
import { byTheme, idOf, useQuestionText, useThemeName } from "./useQuestionText.ts";

type Props = {
  readonly evidence: Evidence;
  readonly norm: Norm;
  readonly list: readonly ListedQuestion[];
  readonly current: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly children?: ReactNode;
};

/** Every question by theme, with what has been noted and what is to come back to. */
export function QuestionList({ evidence, norm, list, current, onChoose, children }: Props) {
  const { t } = useTranslation("interview");
  const textOf = useQuestionText();
  const nameOf = useThemeName(norm);
  const root = useRef<HTMLElement>(null);
  const stances = givenStances(evidence);
  const states = list.map(({ question }) => stateOf(question));
  const later = states.filter((state) => state === "later").length;

  useEffect(() => {
    if (current !== undefined) root.current?.querySelector("[aria-current=true]")?.scrollIntoView?.({ block: "nearest" });
  }, [current]);

  const stanceOf = (ids: readonly string[]) =>
    ids.reduce<Stance | undefined>((said, id) => {
      const stance = stances.get(id);
      return stance === undefined ? said : strongest(said, stance);
    }, undefined);

  return (
    <nav ref={root} aria-label={t(($) => $.list.title)} className="flex flex-col gap-3 pb-3">
      <p className="text-muted text-s">
        {t(($) => $.list.progress, { noted: states.filter((state) => state === "noted").length, count: list.length })}
        {later > 0 && `, ${t(($) => $.list.someLater, { count: later })}`}
      </p>
      {byTheme(list).map(({ theme, members }) => (
        <section key={idOf(theme)} aria-labelledby={`theme-${idOf(theme)}`}>
          <h2 id={`theme-${idOf(theme)}`} className="mb-1 font-semibold text-muted text-s">
            {nameOf(theme)}
          </h2>
          <ul>
            {members.map((member) => (
              <Entry
                key={member.key}
                id={member.key}
                text={textOf(member)}
                state={stateOf(member.question)}
                stance={stanceOf(Object.keys(member.question.criteria))}
                current={member.key === current}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
      {children}
    </nav>
  );
}

const icons = { noted: Check, later: Bookmark, open: Circle } as const;
const tones: Readonly<Record<QuestionState, string>> = { noted: "text-good", later: "text-accent", open: "text-edge" };

type EntryProps = {
  readonly id: string;
  readonly text: string;
  readonly state: QuestionState;
  readonly stance: Stance | undefined;
  readonly current: boolean;
  readonly onChoose: (key: string) => void;
};

const Entry = memo(function Entry({ id, text, state, stance, current, onChoose }: EntryProps) {
  const { t } = useTranslation("interview");
  const Icon = icons[state];
  const Stanced = stance && stanceIcons[stance];
  const word = state === "open" ? t(($) => $.list.isOpen) : t(($) => $.list[state]);
  return (
    <li>
      <button
        type="button"
        aria-current={current}
        onClick={() => onChoose(id)}
        className="flex min-h-11 w-full items-start gap-2 rounded-m px-2 py-1.5 text-left text-s hover:bg-hover focus-visible:-outline-offset-2 aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold"
      >
        <Icon size={16} aria-hidden className={`mt-0.5 shrink-0 ${tones[state]}`} />
        <span className="line-clamp-2 min-w-0 flex-1">{text}</span>
        <span className="sr-only">, {word}</span>
        {Stanced && stance && (
          <span className="mt-0.5 shrink-0 text-muted">
            <Stanced size={16} aria-hidden />
            <span className="sr-only">, {t(($) => $.stance[stance])}</span>
          </span>
        )}
      </button>
    </li>
  );
});
