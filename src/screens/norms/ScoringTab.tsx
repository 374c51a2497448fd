import { useTranslation } from "react-i18next";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { Panel } from "../../ui/Panel.tsx";
import { scaleColour } from "../../ui/scaleColour.ts";

/** How a score comes about, and what it means. */
export function ScoringTab({ norm, language }: { readonly norm: Norm; readonly language: Language }) {
  const { t } = useTranslation("norms");
  const { overall } = norm;
  const scores = Object.keys(norm.scale ?? {}).map(Number);
  const kinds = [...new Set(norm.sections.map(({ scoring }) => scoring.kind))];
  return (
    <>
      {norm.scale !== undefined && (
        <Panel title={t(($) => $.scale.title)}>
          <dl className="flex max-w-prose flex-col gap-2">
            {scores.map((score) => {
              const meaning = norm.scale?.[String(score)];
              return (
                <div key={score} className="flex items-baseline gap-3">
                  <dt className="flex items-baseline gap-2 font-semibold text-l">
                    <span
                      aria-hidden="true"
                      className="size-3 rounded-s"
                      style={{ backgroundColor: scaleColour(score, Math.min(...scores), Math.max(...scores)) }}
                    />
                    {score}
                  </dt>
                  <dd>{meaning !== undefined && say(meaning, language)}</dd>
                </div>
              );
            })}
          </dl>
        </Panel>
      )}
      <Panel title={t(($) => $.how.title)}>
        <ul className="flex max-w-prose flex-col gap-3">
          {kinds.map((kind) => (
            <li key={kind}>
              <p className="font-semibold">
                {norm.sections
                  .filter(({ scoring }) => scoring.kind === kind)
                  .map(({ ref, name }) => `${ref} ${say(name, language)}`)
                  .join(", ")}
              </p>
              <p>{t(($) => $.scoring[kind])}</p>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t(($) => $.overall.title)}>
        <p className="max-w-prose">
          {overall.kind === "mean"
            ? t(($) => $.overall.mean)
            : t(($) => $.overall.readiness, { others: overall.othersPercent, floor: overall.sectionFloorPercent })}
        </p>
      </Panel>
    </>
  );
}
