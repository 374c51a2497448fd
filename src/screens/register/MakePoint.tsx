import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isActive } from "../../core/dossier/given.ts";
import { criteriaForFigure } from "../../core/norm/criteriaForFigure.ts";
import { wordsIn } from "../../report/words.ts";
import { useDossier } from "../../state/dossier.ts";
import { addPoint } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { useTell } from "../../ui/useTell.ts";
import type { ShownRegister } from "./shownRegister.ts";

type Named = { readonly name: string; readonly count: number } & (
  | { readonly kind: "vital" }
  | { readonly kind: "pattern"; readonly from: string; readonly to: string }
);
type Props = { readonly figure: "pareto" | "patterns"; readonly shown: ShownRegister; readonly names: readonly Named[] };

/** One press makes an improvement point of what stands out, with its finding filled in; it can be taken back. */
export function MakePoint({ figure, shown, names }: Props) {
  const { t } = useTranslation("register");
  const { dossier, norm, summary } = shown;
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const words = wordsIn(dossier.language);
  const titleOf = ({ name, kind }: Named) => words(`register.point.${kind}Title`, { name });

  function make(one: Named) {
    const facts = { name: one.name, count: one.count, file: shown.fileName, all: summary.pareto.named, days: summary.windowDays };
    const added = addPoint({
      fields: {
        title: titleOf(one),
        condition:
          one.kind === "pattern"
            ? words("register.point.patternCondition", { ...facts, from: one.from, to: one.to })
            : words("register.point.vitalCondition", facts),
        cause: "",
        effect: "",
        recommendation: words(`register.point.${one.kind}Recommendation`, facts),
        owner: "",
        term: "",
      },
      criteria: criteriaForFigure(norm, figure).map(({ id }) => id),
    });
    if (added.kind === "refused") tell(added.refusal);
    else
      tell(undefined, {
        text: t(($) => $.point.made, { name: one.name }),
        onUndo: () => void run({ kind: "removePoint", id: added.id }),
      });
  }

  return (
    <ul className="mt-4 flex flex-col">
      {names.map((one) => {
        const made = Object.values(dossier.points).find((point) => isActive(point) && point.title === titleOf(one));
        return (
          <li
            key={`${one.kind} ${one.name}`}
            className="flex min-h-control flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-1"
          >
            <span>
              {one.name} <span className="text-muted">({one.count})</span>
            </span>
            {made === undefined ? (
              <Button onClick={() => make(one)} aria-label={t(($) => $.point.makeOf, { name: one.name })}>
                {t(($) => $.point.make)}
              </Button>
            ) : (
              <Link
                to="/dossier/$id/points"
                params={{ id: dossier.id }}
                search={{ point: made.id }}
                className="link inline-flex min-h-control items-center"
              >
                {t(($) => $.point.open, { number: made.number })}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
