import { useTranslation } from "react-i18next";
import type { Dossier, Point } from "../../core/dossier/dossierSchema.ts";
import { pointHistory } from "../../core/dossier/pointSteps.ts";
import { formatInstant } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";

/** Every step with its day, person and note, the latest first. */
export function PointHistory({ point, dossier }: { readonly point: Point; readonly dossier: Dossier }) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const signed = ({ by, at }: { readonly by: string; readonly at: string }) =>
    by === "" ? formatInstant(at, language) : t(($) => $.history.by, { name: by, when: formatInstant(at, language) });

  return (
    <ol className="flex flex-col gap-3">
      {pointHistory(point)
        .toReversed()
        .map((event) => {
          const effect = (event.evidence ?? []).flatMap((id) => dossier.evidence[id]?.title ?? []);
          return (
            <li key={event.id} className="border-line border-l-2 pl-3">
              <p className="font-semibold">{t(($) => $.status[event.to])}</p>
              <p className="text-muted text-s">{signed(event)}</p>
              {event.note !== "" && <p className="whitespace-pre-wrap">{event.note}</p>}
              {effect.length > 0 && <p className="text-s">{t(($) => $.history.evidence, { list: effect.join("; ") })}</p>}
            </li>
          );
        })}
      <li className="border-line border-l-2 pl-3">
        <p className="font-semibold">{t(($) => $.history.added)}</p>
        <p className="text-muted text-s">{signed(point.added)}</p>
      </li>
    </ol>
  );
}
