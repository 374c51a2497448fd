import { Link } from "@tanstack/react-router";
import Paperclip from "lucide-react/icons/paperclip";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";

/** What every row of the register gets. */
export type RowProps = {
  readonly evidence: Evidence;
  readonly dossier: string;
  readonly time: "fits" | "old" | "future";
  /** Attachments that are not on this device. */
  readonly missing: number;
  readonly current: boolean;
};

/** The name of the piece; pressing anywhere in the row opens it. */
export function RowTitle({ evidence: { id, title }, dossier, current }: Pick<RowProps, "evidence" | "dossier" | "current">) {
  const { t } = useTranslation("evidence");
  return (
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
    </Link>
  );
}

export function RowDate({ date, time }: { readonly date: string; readonly time: RowProps["time"] }) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  return (
    <span className={date === "" ? "text-muted" : ""}>
      <span className="sr-only">{t(($) => $.table.date)} </span>
      {date === "" ? t(($) => $.table.noDate) : formatDate(date, language, "short")}{" "}
      {time === "old" && <Badge tone="warn">{t(($) => $.table.old)}</Badge>}
      {time === "future" && <Badge tone="warn">{t(($) => $.table.future)}</Badge>}
    </span>
  );
}

export function RowFiles({ evidence: { attachments }, missing }: Pick<RowProps, "evidence" | "missing">) {
  const { t } = useTranslation("evidence");
  const files = Object.keys(attachments).length;
  return (
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
  );
}
