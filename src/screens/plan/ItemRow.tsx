import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PlanItem } from "../../core/dossier/planSchema.ts";

type Props = {
  readonly item: PlanItem;
  readonly dossier: string;
  readonly current: boolean;
  /** Before the title: a time or a box to tick. */
  readonly start: ReactNode;
  /** Smaller, under the title. */
  readonly detail: ReactNode;
  readonly badges: ReactNode;
  /** A button beside the row. */
  readonly action?: ReactNode;
};

/** One thing of the plan. The whole row opens it; what stands before and after works by itself. */
export function ItemRow({ item, dossier, current, start, detail, badges, action }: Props) {
  const { t } = useTranslation("plan");
  return (
    <li
      className={`relative grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 border-line border-b px-2 py-1.5 hover:bg-hover sm:grid-cols-[auto_minmax(0,1fr)_auto_auto] sm:items-center ${current ? "bg-accent-soft" : ""}`}
    >
      <div className="relative z-1">{start}</div>
      <div className="min-w-0 py-1">
        <Link
          id={`plan-${item.id}`}
          to="/dossier/$id/plan"
          params={{ id: dossier }}
          search={{ item: item.id }}
          resetScroll={false}
          aria-current={current || undefined}
          className="font-semibold after:absolute after:inset-0 hover:text-accent"
        >
          {item.title === "" ? t(($) => $.untitled) : item.title}
        </Link>
        <p className="text-muted text-s empty:hidden">{detail}</p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5 max-sm:col-start-2">{badges}</div>
      <div className="relative z-1 empty:hidden max-sm:col-start-2 sm:min-w-32 sm:text-right">{action}</div>
    </li>
  );
}
