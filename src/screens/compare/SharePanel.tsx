import { useTranslation } from "react-i18next";
import { percentText } from "../../core/register/percent.ts";
import { formatScore } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Panel } from "../../ui/Panel.tsx";
import type { Compared } from "./CompareScreen.tsx";

/** Said before any score is shown. */
export function SharePanel({ compared: { years, labels } }: { readonly compared: Compared }) {
  const { t } = useTranslation("compare");
  const language = usePreferences((s) => s.language);
  const words = ({ same, of }: typeof years.share) => ({ same, of, percent: formatScore(percentText(same, of) ?? "0", language) });
  return (
    <Panel title={t(($) => $.share.title)}>
      <p className="max-w-prose text-l">
        {years.pairs.length > 1 ? t(($) => $.share.total, words(years.share)) : t(($) => $.share.text, words(years.share))}
      </p>
      {years.pairs.length > 1 && (
        <ul className="mt-2 max-w-prose">
          {years.pairs.map(({ from, to, comparison }) => (
            <li key={`${from} ${to}`}>
              <span className="font-semibold">{`${labels[from]} – ${labels[to]}`}</span>: {t(($) => $.share.text, words(comparison.share))}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 max-w-prose text-muted">{t(($) => $.share.meaning)}</p>
    </Panel>
  );
}
