import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Section } from "../../core/norm/normSchema.ts";
import { lackFor } from "../../core/scoring/lackFor.ts";
import { lackForReady } from "../../core/scoring/lackForReady.ts";
import type { SectionScore, Why } from "../../core/scoring/scores.ts";
import { undecided } from "../../core/scoring/undecided.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useScores } from "../../state/scores.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { JumpButton } from "./JumpButton.tsx";
import { LackList } from "./LackList.tsx";
import { scaleOf, useScoreWords } from "./useScoreWords.ts";
import { WhatIf } from "./WhatIf.tsx";
import { WhyList } from "./WhyList.tsx";

type Props = { readonly section: Section; readonly score: SectionScore; readonly reasons: Why };

/** Why the section scores what it scores, what lacks for the next, and what would happen if. */
export function ScorePanel({ section, score, reasons }: Props) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const scores = useScores();
  const words = useScoreWords();
  if (scores === undefined) return null;
  const { norm, given } = scores;
  const scale = scaleOf(section);
  const atTop = scale !== undefined && score.kind !== "checklist" && score.low >= scale.max;
  const target = score.kind === "checklist" ? 0 : score.low + 1;
  const deciding = undecided(section, given);
  const meaning = score.kind === "checklist" ? undefined : norm.scale?.[String(score.low)];

  return (
    <div className="flex flex-col gap-6">
      <div>
        <p className="font-semibold text-l">{words.score(score)}</p>
        {meaning !== undefined && <p className="text-muted">{capitalised(say(meaning, language))}</p>}
      </div>
      <Part title={t(($) => $.why.title)}>
        <WhyList section={section} score={score} reasons={reasons} />
      </Part>
      {deciding.length > 0 && score.kind !== "checklist" && (
        <Disclosure summary={t(($) => $.why.undecided, { count: deciding.length })}>
          <ul>
            {deciding.map((id) => (
              <li key={id}>
                <JumpButton id={id} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Part title={score.kind === "checklist" ? t(($) => $.lack.titleList) : t(($) => $.lack.title, { target })}>
        {atTop ? <p>{t(($) => $.lack.atTop)}</p> : <Lacks section={section} lacks={lackFor(section, given, target)} />}
      </Part>
      {norm.overall.kind === "readiness" && (
        <Disclosure summary={t(($) => $.lack.titleReady)}>
          <Lacks section={section} lacks={lackForReady(norm, given)} />
        </Disclosure>
      )}
      <Part title={t(($) => $.whatIf.title)}>
        <WhatIf section={section} />
      </Part>
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Lacks({ section, lacks }: { readonly section: Section; readonly lacks: ReturnType<typeof lackFor> }) {
  const { t } = useTranslation("assessment");
  return lacks.length === 0 ? <p>{t(($) => $.lack.nothing)}</p> : <LackList section={section} lacks={lacks} />;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="border-line border-t pt-4">
      <h3 className="mb-2 font-semibold">{title}</h3>
      {children}
    </section>
  );
}
