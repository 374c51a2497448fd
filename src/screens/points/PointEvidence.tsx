import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Dossier, Point } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";

/** What the dossier holds about the criteria of the point. */
export function PointEvidence({ point, dossier }: { readonly point: Point; readonly dossier: Dossier }) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const about = presentEvidence(dossier).filter(({ links }) => Object.keys(links).some((id) => point.criteria[id] !== undefined));
  if (about.length === 0) return <p className="text-muted">{t(($) => $.page.noEvidence)}</p>;
  return (
    <ul className="max-w-prose">
      {about.map(({ id, title, date }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
          <Link to="/dossier/$id/evidence" params={{ id: dossier.id }} search={{ item: id }} className="link min-w-0">
            {title === "" ? t(($) => $.untitled) : title}
          </Link>
          <span className="text-muted text-s">{formatDate(date, language, "short")}</span>
        </li>
      ))}
    </ul>
  );
}
