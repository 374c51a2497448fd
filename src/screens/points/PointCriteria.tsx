import { Link } from "@tanstack/react-router";
import X from "lucide-react/icons/x";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Point } from "../../core/dossier/dossierSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { useTell } from "../../ui/useTell.ts";
import { judgedOf } from "./pointRows.ts";

type Props = {
  readonly point: Point;
  readonly norm: Norm;
  readonly kind: AuditKind;
  readonly dossier: string;
  readonly readOnly: boolean;
};

/** The criteria and signs that the point is about, and the choice of others. */
export function PointCriteria({ point, norm, kind, dossier, readOnly }: Props) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [choosing, setChoosing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const about = judgedOf(point, norm);
  const textOf = (id: string) => (criterionById(norm).get(id) ?? signalById(norm).get(id))?.text;

  const set = (criteria: readonly string[]) => run({ kind: "setPointCriteria", id: point.id, criteria });
  const now = Object.keys(point.criteria);

  return (
    <div className="flex max-w-prose flex-col gap-3">
      {about.length === 0 && <p className="text-muted">{t(($) => $.criteria.none)}</p>}
      {about.length > 0 && (
        <ul className="border-line border-t">
          {about.map(({ id, ref, section, knockOut }) => {
            const text = textOf(id);
            return (
              <li key={id} className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-start gap-x-2 border-line border-b py-1.5">
                <Link
                  to="/dossier/$id/assessment/{-$section}"
                  params={{ id: dossier, section }}
                  search={{ criterion: id }}
                  className="link pt-1.5 font-semibold"
                >
                  {ref}
                </Link>
                <p className="pt-1.5">
                  {text !== undefined && say(text, language)} {knockOut && <Badge tone="warn">{t(($) => $.row.knockOut)}</Badge>}
                </p>
                {!readOnly && (
                  <IconButton
                    icon={X}
                    label={t(($) => $.criteria.remove, { criterion: ref })}
                    onClick={() => {
                      tell(set(now.filter((each) => each !== id)), {
                        text: t(($) => $.told.criterionRemoved, { criterion: ref }),
                        onUndo: () => tell(set(now)),
                      });
                      change.current?.focus();
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {choosing && (
        <PickMany
          label={t(($) => $.criteria.search)}
          options={sectionsFor(norm, kind).flatMap((section) =>
            [...(section.signals ?? []), ...section.criteria].map(({ id, ref, text }) => ({ id, name: ref, text: say(text, language) })),
          )}
          chosen={new Set(now)}
          onChange={(id, chosen) => tell(set(chosen ? [...now, id] : now.filter((each) => each !== id)))}
          fold={foldText}
        />
      )}
      {!readOnly && (
        <div>
          <Button ref={change} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {choosing ? t(($) => $.criteria.done) : t(($) => $.criteria.change)}
          </Button>
        </div>
      )}
    </div>
  );
}
