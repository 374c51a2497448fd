import { useTranslation } from "react-i18next";
import type { DossierCard } from "../../state/dossierList.ts";
import { scaleColour } from "../../ui/scaleColour.ts";

/** Where a dossier stands, in its smallest form: a figure per section, or how ready the organisation is. What is not certain has no colour yet. */
export function Standing({ card }: { readonly card: DossierCard }) {
  const { t } = useTranslation("home");

  if (card.readiness) {
    const { low, high } = card.readiness;
    return (
      <div>
        <p className="font-semibold">{t(($) => $.readiness[low])}</p>
        {low !== high && <p className="text-muted text-s">{t(($) => $.readiness.range, { high: t(($) => $.readiness[high]) })}</p>}
      </div>
    );
  }
  if (!card.scores) return null;
  return (
    <ul aria-label={t(($) => $.list.scores)} className="flex gap-3">
      {card.scores.map(({ id, low, high }) => (
        <li key={id} className="min-w-8">
          <span className="sr-only">
            {t(($) => $.list.section, { id })}: {low === high ? low : t(($) => $.list.range, { low, high })}
          </span>
          <span aria-hidden="true" className="flex items-baseline gap-1 whitespace-nowrap">
            <span className="text-muted text-s">{id}</span>
            <span className="font-semibold">{low === high ? low : `${low}–${high}`}</span>
          </span>
          <span
            aria-hidden="true"
            className="block h-1 rounded-full"
            style={{ backgroundColor: low === high ? scaleColour(low, 1, 5) : "var(--color-line)" }}
          />
        </li>
      ))}
    </ul>
  );
}
