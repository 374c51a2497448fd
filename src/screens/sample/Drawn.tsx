import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { drawnPlaces } from "../../core/dossier/sampleFiles.ts";
import { formatNumber } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { DrawForm } from "./DrawForm.tsx";
import { FilesToAsk } from "./FilesToAsk.tsx";
import { ReplacementLog } from "./ReplacementLog.tsx";
import type { SampleProps } from "./SampleScreen.tsx";

/** How it was drawn, so that anyone can repeat it; which files to ask for; who stands in for whom. */
export function Drawn({ evidence, norm, readOnly, dossier }: SampleProps & { readonly dossier: Dossier }) {
  const { t } = useTranslation("sample");
  const [again, setAgain] = useState(false);
  const judged = drawnPlaces(evidence).some(({ file }) => Object.keys(file.results).length > 0);
  return (
    <>
      <FilesToAsk evidence={evidence} dossier={dossier} />
      <ReplacementLog evidence={evidence} readOnly={readOnly} />
      <Panel title={t(($) => $.facts.title)} lead={t(($) => $.facts.repeat)}>
        <Facts evidence={evidence} />
        {!readOnly && !judged && (
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <Button onClick={() => setAgain(!again)}>{again ? t(($) => $.draw.cancel) : t(($) => $.draw.again)}</Button>
            <p className="text-muted text-s">{t(($) => $.draw.againText)}</p>
          </div>
        )}
      </Panel>
      {again && <DrawForm evidence={evidence} norm={norm} readOnly={readOnly} onDrawn={() => setAgain(false)} />}
    </>
  );
}

function Facts({ evidence: { sample } }: Pick<SampleProps, "evidence">) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  if (sample === undefined) return null;
  const { population, populationName: name = "", populationSha256, seed, drawn, method = "", strata = "" } = sample;
  const facts = [
    {
      term: t(($) => $.facts.population),
      text:
        name === ""
          ? t(($) => $.facts.fromCount, { files: formatNumber(population, language) })
          : t(($) => $.facts.fromList, { files: formatNumber(population, language), name }),
    },
    { term: t(($) => $.facts.drawn), text: formatNumber(drawn, language) },
    { term: t(($) => $.facts.seed), text: seed },
    { term: t(($) => $.facts.strata), text: strata },
    { term: t(($) => $.facts.method), text: method },
    { term: t(($) => $.facts.digest), text: populationSha256 ?? "" },
  ].filter(({ text }) => text !== "");
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
      {facts.map(({ term, text }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 break-all max-sm:mb-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
