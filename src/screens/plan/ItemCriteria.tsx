import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import type { PlanItem } from "../../core/dossier/planSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = { readonly item: PlanItem; readonly dossier: Dossier; readonly norm: Norm; readonly readOnly: boolean };

/** The criteria that it is to say something about. */
export function ItemCriteria({ item, dossier, norm, readOnly }: Props) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [choosing, setChoosing] = useState(false);
  const judged = sectionsFor(norm, dossier.kind).flatMap((section) =>
    [...(section.signals ?? []), ...section.criteria].map((one) => ({ ...one, section: section.id })),
  );
  const about = judged.filter(({ id }) => item.criteria[id] !== undefined);
  const now = Object.keys(item.criteria);
  const set = (criteria: readonly string[]) => tell(run({ kind: "setPlanCriteria", id: item.id, criteria }));

  return (
    <section aria-label={t(($) => $.item.criteria)} className="flex flex-col gap-2">
      <h3 className="font-semibold">
        {t(($) => $.item.criteria)} <span className="font-normal text-muted text-s">{about.length}</span>
      </h3>
      {about.length === 0 ? (
        <p className="text-muted">{t(($) => $.item.noCriteria)}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-3">
          {about.map(({ id, ref, section }) => (
            <li key={id}>
              <Link
                to="/dossier/$id/assessment/{-$section}"
                params={{ id: dossier.id, section }}
                search={{ criterion: id }}
                className="link pointer-coarse:inline-flex pointer-coarse:min-h-control pointer-coarse:items-center"
              >
                {ref}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {choosing && (
        <PickMany
          label={t(($) => $.item.search)}
          options={judged.map(({ id, ref, text }) => ({ id, name: ref, text: say(text, language) }))}
          chosen={new Set(now)}
          onChange={(id, chosen) => set(chosen ? [...now, id] : now.filter((each) => each !== id))}
          fold={foldText}
        />
      )}
      {!readOnly && (
        <div>
          <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {t(($) => $.item[choosing ? "ready" : "choose"])}
          </Button>
        </div>
      )}
    </section>
  );
}
