import type { ReactNode } from "react";
import { useAssessmentView } from "../../state/assessmentView.ts";
import { classes } from "../../ui/classes.ts";

type Props = {
  readonly id: string;
  /** The printed number. */
  readonly reference: string;
  readonly text: string;
  readonly badges?: ReactNode;
  readonly children: ReactNode;
};

/** What is judged, and around it everything to judge it with. The focus inside makes it the current one. */
export function CardFrame({ id, reference, text, badges, children }: Props) {
  const current = useAssessmentView((s) => s.current === id);
  return (
    <article
      data-card={id}
      tabIndex={-1}
      aria-label={`${reference} ${text}`}
      aria-current={current || undefined}
      onFocus={() => {
        if (useAssessmentView.getState().current !== id) useAssessmentView.setState({ current: id });
      }}
      onPointerDown={() => {
        if (useAssessmentView.getState().current !== id) useAssessmentView.setState({ current: id });
      }}
      className={classes(
        "group/card scroll-my-24 rounded-m border bg-surface px-4 py-3 outline-none transition-[border-color,box-shadow] focus-visible:outline-2 focus-visible:outline-offset-2",
        current ? "border-accent shadow-[inset_3px_0_0_var(--color-accent)]" : "border-line",
      )}
    >
      <div className="flex gap-3">
        <p className="min-w-12 shrink-0 font-semibold text-muted">{reference}</p>
        <div className="min-w-0 flex-1">
          <p className="max-w-prose">{text}</p>
          {badges !== undefined && <div className="mt-1 flex flex-wrap items-center gap-1.5 empty:hidden">{badges}</div>}
        </div>
      </div>
      <div className="mt-3 flex flex-col gap-3 sm:pl-15">{children}</div>
    </article>
  );
}
