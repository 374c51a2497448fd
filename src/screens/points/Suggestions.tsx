import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SuggestedPoint } from "../../core/improvement/pointsFromLacks.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { Given } from "../../core/scoring/scores.ts";
import { smallestLift } from "../../core/scoring/smallestLift.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { addPoint } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = { readonly suggestions: readonly SuggestedPoint[]; readonly norm: Norm; readonly given: Given; readonly open: boolean };

/** Per section what stands between the score and the next, ready to become improvement points. */
export function Suggestions({ suggestions, norm, given, open }: Props) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const make = useMakePoints();
  // It stays open after the first point is made: more often follow.
  const [openAtFirst] = useState(open);
  const sections = norm.sections.filter(({ id }) => suggestions.some(({ section }) => section === id));

  return (
    <section aria-label={t(($) => $.suggestions.title)} className="mb-6 rounded-m border border-line bg-surface px-4 py-1">
      <Disclosure summary={t(($) => $.suggestions.summary, { count: suggestions.length })} open={openAtFirst}>
        <p className="mb-4 max-w-prose text-muted">{t(($) => $.suggestions.lead)}</p>
        {sections.map((section) => {
          const own = suggestions.filter((suggestion) => suggestion.section === section.id);
          const needed = own.filter((suggestion) => suggestion.needed);
          const lift = smallestLift(section, given);
          const heading = { section: section.ref, name: say(section.name, language) };
          return (
            <section key={section.id} aria-labelledby={`lacks-${section.id}`} className="mb-5 last:mb-1">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b pb-1.5">
                <h2 id={`lacks-${section.id}`} className="font-semibold">
                  {lift.kind === "lift"
                    ? t(($) => $.suggestions.between, { ...heading, from: lift.from, to: lift.to })
                    : t(($) => $.suggestions.checklist, heading)}
                </h2>
                {needed.length > 0 && (
                  <Button onClick={() => make(needed)}>
                    {t(($) => $.suggestions.makeAll, { count: needed.length })}
                    <span className="sr-only"> {section.ref}</span>
                  </Button>
                )}
              </div>
              <ul>
                {own.map((suggestion) => (
                  <Suggestion key={suggestion.criteria.join()} suggestion={suggestion} norm={norm} onMake={() => make([suggestion])} />
                ))}
              </ul>
            </section>
          );
        })}
      </Disclosure>
    </section>
  );
}

function Suggestion({
  suggestion,
  norm,
  onMake,
}: {
  readonly suggestion: SuggestedPoint;
  readonly norm: Norm;
  readonly onMake: () => void;
}) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const id = suggestion.criteria[0] ?? "";
  const judged = criterionById(norm).get(id) ?? signalById(norm).get(id);
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-start gap-x-3 border-line border-b py-2 last:border-b-0 sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]">
      <span className="font-semibold text-muted">{suggestion.ref}</span>
      <div className="min-w-0 max-w-prose">
        <p>{judged !== undefined && say(judged.text, language)}</p>
        <p className="mt-0.5 flex flex-wrap gap-1.5">
          <Badge>{t(($) => $.suggestions.answer[suggestion.answer])}</Badge>
          {suggestion.knockOut && <Badge tone="warn">{t(($) => $.row.knockOut)}</Badge>}
          {!suggestion.needed && <Badge>{t(($) => $.suggestions.choice)}</Badge>}
        </p>
      </div>
      <div className="max-sm:col-start-2 max-sm:-ml-3">
        <Button look="quiet" aria-label={t(($) => $.suggestions.make, { criterion: suggestion.ref })} onClick={onMake}>
          {t(($) => $.suggestions.makeShort)}
        </Button>
      </div>
    </li>
  );
}

/** Makes points one by one until one is refused; the undo takes away all that were made. */
function useMakePoints(): (suggestions: readonly SuggestedPoint[]) => void {
  const { t } = useTranslation("points");
  const tell = useTell();
  return (suggestions) => {
    const made: string[] = [];
    for (const { fields, criteria } of suggestions) {
      const added = addPoint({ fields, criteria });
      if (added.kind === "refused") {
        tell(added.refusal);
        break;
      }
      made.push(added.id);
    }
    if (made.length === 0) return;
    tell(undefined, {
      text: t(($) => $.suggestions.made, { count: made.length }),
      onUndo: () => {
        for (const id of made) tell(useDossier.getState().run({ kind: "removePoint", id }));
      },
    });
  };
}
