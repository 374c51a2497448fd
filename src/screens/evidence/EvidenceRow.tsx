import { Link } from "@tanstack/react-router";
import Paperclip from "lucide-react/icons/paperclip";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { isLookedAt } from "../../core/dossier/given.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { LinkRefs } from "./LinkRefs.tsx";

/** The columns on a wide window; on a narrow one a row is a small card. */
export const rowGrid = "grid gap-x-4 md:grid-cols-[minmax(0,2fr)_9rem_8rem_minmax(0,1.4fr)_7rem]";

type Props = {
  readonly evidence: Evidence;
  readonly norm: Norm;
  readonly dossier: string;
  readonly time: "fits" | "old" | "future";
  readonly missing: number;
  readonly current: boolean;
};

export const EvidenceRow = memo(function EvidenceRow({ evidence, norm, dossier, time, missing, current }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const { id, title, type, source, date, links, attachments } = evidence;
  const files = Object.keys(attachments).length;
  return (
    <li
      className={`${rowGrid} relative gap-y-1 border-line border-b py-2 hover:bg-hover max-md:flex max-md:flex-wrap ${current ? "bg-accent-soft" : ""}`}
    >
      <div className="min-w-0 max-md:basis-full">
        <Link
          id={`evidence-${id}`}
          to="/dossier/$id/evidence"
          params={{ id: dossier }}
          search={{ item: id }}
          resetScroll={false}
          aria-current={current || undefined}
          className="font-semibold after:absolute after:inset-0 hover:text-accent"
        >
          {title === "" ? t(($) => $.untitled) : title}
        </Link>{" "}
        {!isLookedAt(evidence) && <Badge tone="warn">{t(($) => $.table.carried)}</Badge>}
        {source !== "" && source !== title && <p className="text-muted text-s">{source}</p>}
      </div>
      <span>
        <span className="sr-only">{t(($) => $.table.type)} </span>
        {t(($) => $.type[type])}
      </span>
      <span className={date === "" ? "text-muted" : ""}>
        <span className="sr-only">{t(($) => $.table.date)} </span>
        {date === "" ? t(($) => $.table.noDate) : formatDate(date, language, "short")}{" "}
        {time === "old" && <Badge tone="warn">{t(($) => $.table.old)}</Badge>}
        {time === "future" && <Badge tone="warn">{t(($) => $.table.future)}</Badge>}
      </span>
      <div className="min-w-0 max-md:order-last max-md:basis-full">
        <span className="sr-only">{t(($) => $.table.about)} </span>
        {Object.keys(links).length === 0 ? (
          <span className="text-muted">{t(($) => $.table.unlinked)}</span>
        ) : (
          <LinkRefs links={links} norm={norm} />
        )}
      </div>
      <span className="empty:hidden">
        {files > 0 && (
          <span className="inline-flex flex-wrap items-center gap-x-1.5">
            <Paperclip size={16} aria-hidden className="text-muted" />
            <span aria-hidden="true">{files}</span>
            <span className="sr-only">{t(($) => $.table.attached, { count: files })}</span>
            {missing > 0 && <Badge tone="danger">{t(($) => $.table.absent, { count: missing })}</Badge>}
          </span>
        )}
      </span>
    </li>
  );
});
