import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { placeOf } from "../../core/dossier/placeOf.ts";
import { attentionList } from "../../core/evidence/attention.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { today } from "../../state/device.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";

const atOnce = 12;

/** What needs a look among criteria and evidence, each with the way to it. */
export function AttentionPanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("coverage");
  const problemText = useProblemText();
  const language = usePreferences((s) => s.language);
  const [shown, setShown] = useState(atOnce);
  const day = today();
  const items = useMemo(
    () => attentionList(dossier, norm, day).filter(({ path }) => path.startsWith("answers/") || path.startsWith("evidence/")),
    [dossier, norm, day],
  );
  return (
    <Panel title={t(($) => $.attention.title)}>
      {items.length === 0 && <p className="text-muted">{t(($) => $.attention.none)}</p>}
      <ul>
        {items.slice(0, shown).map(({ kind, path, params }) => {
          const date = typeof params.date === "string" ? { date: formatDate(params.date, language) } : {};
          const place = placeOf(path, norm);
          const text = problemText({ code: kind, params: { ...params, ...date } });
          return (
            <li key={`${kind} ${path}`}>
              {place === undefined ? (
                text
              ) : (
                <Link {...placeAddress(place, dossier.id)} className="link inline-flex min-h-control items-center">
                  {text}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {items.length > shown && (
        <Button look="quiet" onClick={() => setShown(items.length)}>
          {t(($) => $.attention.more, { count: items.length - shown })}
        </Button>
      )}
    </Panel>
  );
}
