import { Link } from "@tanstack/react-router";
import Bookmark from "lucide-react/icons/bookmark";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import { useDossier } from "../../state/dossier.ts";
import { useTell } from "../../ui/useTell.ts";

type Props = {
  readonly evidence: Evidence;
  readonly listed: ListedQuestion;
  readonly at: number;
  readonly count: number;
  readonly readOnly: boolean;
  readonly onStep: (by: number) => void;
};

const large = "inline-flex min-h-14 items-center justify-center gap-2 rounded-m px-4 font-semibold transition-colors disabled:opacity-50";

/** Previous, come back to this, next: large enough to hit while looking at the person opposite. */
export function QuestionSteps({ evidence, listed: { key, question }, at, count, readOnly, onStep }: Props) {
  const { t } = useTranslation("interview");
  const dossier = useDossier((s) => s.id) ?? "";
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const last = at === count - 1;
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-3 grid grid-cols-[1fr_auto_1fr] gap-2 border-line border-t bg-ground px-4 py-2.5 sm:-mx-6 sm:px-6 md:mx-0 md:px-0">
      <button
        type="button"
        disabled={at === 0}
        title={at === 0 ? t(($) => $.ask.first) : undefined}
        onClick={() => onStep(-1)}
        className={`${large} border border-edge bg-surface hover:bg-hover`}
      >
        <ChevronLeft size={22} aria-hidden />
        {t(($) => $.ask.previous)}
      </button>
      <button
        type="button"
        data-later
        aria-pressed={question.later}
        disabled={readOnly}
        onClick={() => tell(run({ kind: "editQuestion", id: evidence.id, question: key, changes: { later: !question.later } }))}
        aria-label={t(($) => $.ask.later)}
        className={`${large} border border-transparent hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent`}
      >
        <Bookmark size={20} aria-hidden />
        <span className="max-sm:sr-only">{t(($) => $.ask.later)}</span>
      </button>
      {last ? (
        <Link
          to="/dossier/$id/interview/$item"
          params={{ id: dossier, item: evidence.id }}
          search={{ view: "workUp" }}
          className={`${large} border border-edge bg-surface no-underline hover:bg-hover`}
        >
          {t(($) => $.ask.toWorkUp)}
          <ChevronRight size={22} aria-hidden />
        </Link>
      ) : (
        <button type="button" onClick={() => onStep(1)} className={`${large} bg-accent text-on-accent hover:bg-accent-hover`}>
          {t(($) => $.ask.next)}
          <ChevronRight size={22} aria-hidden />
        </button>
      )}
    </div>
  );
}
