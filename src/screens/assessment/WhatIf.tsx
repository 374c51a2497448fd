import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Section } from "../../core/norm/normSchema.ts";
import { applicableIn } from "../../core/scoring/applicable.ts";
import { leastForReady } from "../../core/scoring/lackForReady.ts";
import type { NormScore } from "../../core/scoring/scores.ts";
import { smallestLift } from "../../core/scoring/smallestLift.ts";
import { whatIf } from "../../core/scoring/whatIf.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useScores } from "../../state/scores.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { useJudgedTexts } from "./useJudgedTexts.ts";
import { useMakePoints } from "./useMakePoints.ts";
import { useScoreWords } from "./useScoreWords.ts";

/** Tick what could be put in order and see the score that would follow. Nothing in the dossier changes. */
export function WhatIf({ section }: { readonly section: Section }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const readOnly = useDossier((s) => s.readOnly);
  const scores = useScores();
  const words = useScoreWords();
  const judged = useJudgedTexts();
  const makePoints = useMakePoints();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const given = scores?.given;
  const lift = useMemo(() => (given === undefined ? undefined : smallestLift(section, given)), [section, given]);
  if (scores === undefined || given === undefined) return null;
  const { norm, score } = scores;

  const signals = (section.signals ?? []).map(({ id }) => id).filter((id) => given.signals[id] === "found");
  const own = applicableIn(section, given.auditKind).counted.filter(
    (id) => given.answers[id] !== "met" && given.answers[id] !== "notApplicable",
  );
  const elsewhere = [...chosen].filter((id) => ![...signals, ...own].includes(id) && given.answers[id] !== "met");
  const candidates = [...signals, ...own, ...elsewhere];
  const counted = new Set(candidates.filter((id) => chosen.has(id)));
  const after = whatIf(norm, given, counted, counted);
  const text = (of: NormScore) =>
    of.sections
      .filter(({ id }) => id === section.id)
      .map(words.score)
      .join();
  const overall = (of: NormScore) => words.overall(of.overall);

  if (candidates.length === 0) return <p>{t(($) => $.whatIf.nothing)}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted text-s">{t(($) => $.whatIf.text)}</p>
      <div className="flex flex-wrap gap-2">
        {lift?.kind === "lift" && (
          <Button onClick={() => setChosen(new Set([...lift.criteria, ...lift.signals]))}>
            {t(($) => $.whatIf.smallest, { target: lift.to, count: lift.criteria.length + lift.signals.length })}
          </Button>
        )}
        {norm.overall.kind === "readiness" && (
          <Button onClick={() => setChosen(leastForReady(norm, given))}>{t(($) => $.whatIf.ready)}</Button>
        )}
        {counted.size > 0 && (
          <Button look="quiet" onClick={() => setChosen(new Set())}>
            {t(($) => $.whatIf.clear)}
          </Button>
        )}
      </div>
      <div role="status" className="sticky top-0 z-10 rounded-m bg-sunken px-3 py-2">
        <p>
          <span className="text-muted">{section.ref}: </span>
          <span className="font-semibold">
            {counted.size === 0 ? text(score) : t(($) => $.whatIf.change, { from: text(score), to: text(after) })}
          </span>
        </p>
        <p className="text-s">
          <span className="text-muted">{norm.overall.kind === "mean" ? t(($) => $.rail.mean) : t(($) => $.rail.readiness)}: </span>
          {overall(score) === overall(after) ? overall(score) : t(($) => $.whatIf.change, { from: overall(score), to: overall(after) })}
        </p>
      </div>
      <ul>
        {candidates.map((id) => {
          const { ref, text: about } = judged(id);
          return (
            <li key={id}>
              <Checkbox
                label={`${ref} ${say(about, language)}`}
                hint={given.answers[id] === undefined && !signals.includes(id) ? t(($) => $.answer.open) : undefined}
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <Button look="primary" disabled={counted.size === 0} onClick={() => makePoints([...counted])}>
          {t(($) => $.whatIf.makePoints, { count: counted.size })}
        </Button>
      )}
    </div>
  );
}
