import { Link } from "@tanstack/react-router";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { suggestNext } from "../../core/evidence/suggestNext.ts";
import { findCriterion, sectionOf } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { weighedIn } from "../../state/sufficiency.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";

/** The one interview or other piece of evidence that would support most. */
export function NextEvidence({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("coverage");
  const language = usePreferences((s) => s.language);
  const titleId = useId();
  const next = useMemo(() => suggestNext(dossier, norm, weighedIn(dossier, norm).all), [dossier, norm]);
  const role = next?.role === undefined ? undefined : norm.roles[next.role];
  return (
    <section aria-labelledby={titleId} className="rounded-l border border-line bg-surface p-4">
      <h2 id={titleId} className="font-semibold">
        {t(($) => $.next.title)}
      </h2>
      {next === undefined ? (
        <p className="mt-1 text-muted">{t(($) => $.next.nothing)}</p>
      ) : (
        <>
          <p className="mt-1">
            {t(($) => $.next[next.type], {
              count: next.criteria.length,
              role: role === undefined ? "" : say(role.name, language).toLowerCase(),
            })}{" "}
            {next.completes.length > 0 && t(($) => $.next.completes, { count: next.completes.length })}
          </p>
          <Disclosure summary={<span className="font-normal">{t(($) => $.next.which)}</span>}>
            <ul className="flex flex-wrap gap-x-3">
              {next.criteria.map((id) => (
                <li key={id}>
                  <Link
                    to="/dossier/$id/assessment/{-$section}"
                    params={{ id: dossier.id, section: sectionOf(norm, id).id }}
                    search={{ criterion: id }}
                    title={say(findCriterion(norm, id).text, language)}
                    className="link inline-flex min-h-control items-center"
                  >
                    {findCriterion(norm, id).ref}
                  </Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </section>
  );
}
