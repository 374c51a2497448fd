import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { IconButton } from "../../ui/IconButton.tsx";

type Props = {
  readonly listed: ListedQuestion;
  readonly text: string;
  readonly norm: Norm;
  /** The role of this interview. */
  readonly role: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly readOnly: boolean;
  readonly onChoose: (key: string, chosen: boolean) => void;
  readonly onMove: (key: string, by: number) => void;
};

/** One question to tick, and where it stands. */
export function ChoiceRow({
  listed: { key, question, role: wordedFor },
  text,
  norm,
  role,
  first,
  last,
  readOnly,
  onChoose,
  onMove,
}: Props) {
  const { t } = useTranslation("interview");
  const language = usePreferences((s) => s.language);
  const id = useId();
  const asked = question.skipped !== true;
  const refs = Object.keys(question.criteria).map((each) => (criterionById(norm).get(each) ?? signalById(norm).get(each))?.ref ?? each);
  const other = wordedFor !== "" && wordedFor !== role ? norm.roles[wordedFor]?.name : undefined;
  const details = [...refs, ...(other === undefined ? [] : [t(($) => $.choose.wordedFor, { role: say(other, language) })])];
  return (
    <li className="flex items-start gap-1 border-line border-b">
      <label className="flex min-h-11 min-w-0 flex-1 items-start gap-3 py-2.5 hover:bg-hover">
        <input
          type="checkbox"
          checked={asked}
          disabled={readOnly}
          aria-describedby={details.length === 0 ? undefined : id}
          aria-label={text}
          onChange={(event) => onChoose(key, event.target.checked)}
          className="mt-1 size-4.5 shrink-0"
        />
        <span className="min-w-0">
          <span className={asked ? "" : "text-muted"}>{text}</span>
          {details.length > 0 && (
            <span id={id} className="block text-muted text-s">
              {details.join(" · ")}
            </span>
          )}
        </span>
      </label>
      {asked && !readOnly && (
        <span className="flex shrink-0 py-1">
          <IconButton icon={ArrowUp} label={t(($) => $.choose.up, { question: text })} disabled={first} onClick={() => onMove(key, -1)} />
          <IconButton icon={ArrowDown} label={t(($) => $.choose.down, { question: text })} disabled={last} onClick={() => onMove(key, 1)} />
        </span>
      )}
    </li>
  );
}
