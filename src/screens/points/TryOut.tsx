import { useTranslation } from "react-i18next";
import { formatMean } from "../../core/scoring/formatMean.ts";
import type { NormScore, SectionScore } from "../../core/scoring/scores.ts";
import { whatIf } from "../../core/scoring/whatIf.ts";
import { formatScore } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { usePointsView } from "../../state/pointsView.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { Scored } from "../../state/scores.ts";
import { Button } from "../../ui/Button.tsx";
import { isFinished, type PointRow, solvedBy } from "./pointRows.ts";

type Props = { readonly rows: readonly PointRow[]; readonly tried: ReadonlySet<string>; readonly scores: Scored };

/** The scores when the chosen points are done. It stays in sight while the reader ticks. */
export function TryOut({ rows, tried, scores: { norm, given, score } }: Props) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const candidates = rows.filter(({ point }) => point.status !== "rejected").map(({ point }) => point);
  const chosen = candidates.filter(({ id }) => tried.has(id));
  const { criteria, signals } = solvedBy(chosen, norm);
  const after = whatIf(norm, given, criteria, signals);
  const agreed = candidates.filter((point) => point.status !== "open");
  const choose = (points: readonly { readonly id: string }[]) => usePointsView.setState({ tried: new Set(points.map(({ id }) => id)) });

  function scoreText(section: SectionScore): string {
    return section.kind === "checklist"
      ? t(($) => $.whatIf.items, { met: section.met, applicable: section.applicable })
      : String(section.low);
  }
  function overallText({ overall }: NormScore): string {
    return overall.kind === "mean" ? formatScore(formatMean(overall.sumLow, overall.count), language) : t(($) => $.readiness[overall.low]);
  }

  return (
    <section aria-labelledby="tryout" className="sticky top-0 z-20 mb-4 rounded-m bg-accent-soft px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="max-w-prose">
          <h2 id="tryout" className="font-semibold">
            {t(($) => $.whatIf.title)}
          </h2>
          <p className="text-s max-sm:hidden">{t(($) => $.whatIf.text)}</p>
        </div>
        <div className="flex flex-wrap gap-1">
          <Button look="quiet" onClick={() => choose(candidates)}>
            {t(($) => $.whatIf.all)}
          </Button>
          {agreed.length > 0 && agreed.some((point) => !isFinished(point)) && (
            <Button look="quiet" onClick={() => choose(agreed)}>
              {t(($) => $.whatIf.agreed)}
            </Button>
          )}
          <Button look="quiet" onClick={() => choose([])}>
            {t(($) => $.whatIf.clear)}
          </Button>
        </div>
      </div>
      <p role="status" className="mt-1 text-s">
        {t(($) => $.whatIf.chosen, { count: chosen.length })}
        {overallText(score) !== overallText(after) && (
          <span className="sr-only">
            {". "}
            {norm.overall.kind === "mean" ? t(($) => $.whatIf.mean) : t(($) => $.whatIf.readiness)}: {overallText(after)}
          </span>
        )}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {score.sections.map((before, index) => {
          const section = norm.sections.find(({ id }) => id === before.id);
          const later = after.sections[index];
          if (section === undefined || later === undefined) return null;
          const [from, to] = [scoreText(before), scoreText(later)];
          const names = { section: section.ref, name: say(section.name, language) };
          return (
            <li key={before.id} title={names.name}>
              <Change name={section.ref} from={from} to={to} />
              <span className="sr-only">
                {from === to ? t(($) => $.whatIf.same, { ...names, value: from }) : t(($) => $.whatIf.becomes, { ...names, from, to })}
              </span>
            </li>
          );
        })}
        <li>
          <Change
            name={norm.overall.kind === "mean" ? t(($) => $.whatIf.mean) : t(($) => $.whatIf.readiness)}
            from={overallText(score)}
            to={overallText(after)}
            read
          />
        </li>
      </ul>
    </section>
  );
}

function Change({
  name,
  from,
  to,
  read = false,
}: {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly read?: boolean;
}) {
  return (
    <span aria-hidden={!read || undefined} className="inline-flex items-baseline gap-1.5">
      <span className="text-muted">{name}</span>
      {from === to ? (
        <span>{from}</span>
      ) : (
        <>
          <span className="text-muted">{from}</span>
          <span>{"→"}</span>
          <span className="font-semibold text-accent">{to}</span>
        </>
      )}
    </span>
  );
}
