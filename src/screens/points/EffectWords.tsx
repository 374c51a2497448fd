import { useTranslation } from "react-i18next";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { PointEffect } from "./pointRows.ts";

/** What doing this point alone does to the scores, in a few words. */
export function EffectWords({
  effect,
  norm,
  hasCriteria,
}: {
  readonly effect: PointEffect;
  readonly norm: Norm;
  readonly hasCriteria: boolean;
}) {
  const { t } = useTranslation("points");
  const { sections, neededFor, readiness, gain, met } = effect;
  if (!hasCriteria) return <span className="text-muted">{t(($) => $.effect.noCriterion)}</span>;
  if (met) return <span className="text-muted">{t(($) => $.effect.met)}</span>;
  const refOf = (id: string) => norm.sections.find((section) => section.id === id)?.ref ?? id;
  const changed = readiness !== undefined && readiness.from !== readiness.to;
  if (sections.length === 0 && neededFor.length === 0 && !changed) {
    return <span className="text-muted">{gain > 0 ? t(($) => $.effect.raw) : t(($) => $.effect.none)}</span>;
  }
  return (
    <ul>
      {sections.map(({ id, kind, from, to }) => {
        const values = { section: refOf(id), from, to };
        return (
          <li key={id} className={kind === "checklist" ? undefined : "font-semibold"}>
            <span aria-hidden="true">{kind === "checklist" ? t(($) => $.effect.items, values) : t(($) => $.effect.change, values)}</span>
            <span className="sr-only">
              {kind === "checklist" ? t(($) => $.effect.itemsSaid, values) : t(($) => $.effect.changeSaid, values)}
            </span>
          </li>
        );
      })}
      {neededFor.map(({ section, target }) => (
        <li key={section}>{t(($) => $.effect.neededFor, { section, target })}</li>
      ))}
      {changed && readiness !== undefined && (
        <li className="font-semibold">{t(($) => $.effect.readiness, { to: t(($$) => $$.readiness[readiness.to]) })}</li>
      )}
    </ul>
  );
}
