import { useTranslation } from "react-i18next";
import type { Norm } from "../../core/norm/normSchema.ts";
import { readinessFacts } from "../../core/reporting/readinessFacts.ts";
import type { Given, ReadinessScore } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";

type Props = { readonly norm: Norm; readonly given: Given; readonly readiness: ReadinessScore };

/** The advice on readiness and the three things it rests on. */
export function ReadinessLine({ norm, given, readiness: { low, high } }: Props) {
  const { t } = useTranslation("overview");
  const language = usePreferences((s) => s.language);
  const facts = readinessFacts(norm, given);
  if (facts === undefined) return null;
  const under = norm.sections.filter(({ id }) => facts.underFloor.includes(id)).map(({ ref, name }) => `${ref} ${say(name, language)}`);
  return (
    <div className="mb-5 rounded-m bg-sunken px-4 py-3">
      <p className="text-muted text-s">{t(($) => $.readiness.title)}</p>
      <p className="font-semibold text-l">{t(($) => $.readiness.is[low])}</p>
      {low !== high && <p>{t(($) => $.readiness.range, { high: t(($) => $.readiness.later[high]) })}</p>}
      <ul className="mt-2 list-disc pl-5">
        <li>{t(($) => $.readiness.knockOuts, { met: facts.knockOutsMet, total: facts.knockOuts })}</li>
        <li>{t(($) => $.readiness.others, { met: facts.othersMet, total: facts.others, percent: facts.othersPercent })}</li>
        <li>
          {under.length === 0
            ? t(($) => $.readiness.floorReached, { percent: facts.sectionFloorPercent })
            : t(($) => $.readiness.underFloor, { count: under.length, percent: facts.sectionFloorPercent, names: under.join("; ") })}
        </li>
      </ul>
      <p className="mt-2 max-w-prose text-muted text-s">{t(($) => $.readiness.note)}</p>
    </div>
  );
}
