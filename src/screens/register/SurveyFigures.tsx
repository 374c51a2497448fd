import { useState } from "react";
import { useTranslation } from "react-i18next";
import { surveyKey, tiedEvidence } from "../../core/dossier/tiedFigure.ts";
import { criteriaForFigure } from "../../core/norm/criteriaForFigure.ts";
import { criterionById } from "../../core/norm/findCriterion.ts";
import { surveyGroups } from "../../core/register/surveySummary.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { registerSurvey } from "../../report/register/surveyQuestions.ts";
import { type SurveyRow, surveyRows } from "../../report/register/surveyRows.ts";
import { Button } from "../../ui/Button.tsx";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { SurveyEvidence } from "./SurveyEvidence.tsx";
import type { ShownSurvey } from "./shownSurvey.ts";

/** What a survey shows, those who complained beside those who did not, and the way to evidence. */
export function SurveyFigures({ shown, writing }: { readonly shown: ShownSurvey; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const [tying, setTying] = useState<SurveyRow>();
  const groups = surveyGroups(shown.figures);
  const rows = surveyRows(writing, groups);
  if (rows.length === 0) return <p className="mt-4 text-muted">{t(($) => $.surveys.nothing)}</p>;
  const differences = rows.map(({ difference }) => difference).filter((text) => text !== "");
  return (
    <>
      <div className="mt-4">
        <ChartFigure
          title={writing.words("register.margins")}
          {...(differences.length === 0 ? {} : { note: differences.join(" ") })}
          draw={(frame) => registerSurvey(writing, groups, frame) ?? { ...noChart, width: frame.width }}
        />
      </div>
      <ul className="mt-4 flex flex-col">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-t py-3">
            <div className="min-w-0 max-w-prose">
              <h3 className="font-semibold">{row.name}</h3>
              <p>{row.value}</p>
              <p className="text-muted text-s">{row.definition}</p>
              <Tied shown={shown} row={row} />
            </div>
            {!shown.readOnly && criteriaForFigure(shown.norm, row.id).length > 0 && (
              <Button onClick={() => setTying(row)} aria-label={t(($) => $.evidence.makeOf, { name: row.name })}>
                {t(($) => $.evidence.make)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {tying !== undefined && <SurveyEvidence key={tying.id} row={tying} shown={shown} onClose={() => setTying(undefined)} />}
    </>
  );
}

const noChart = { height: 1, nodes: [], alt: "", table: { caption: "", head: [], rows: [] } };

/** Evidence of this file; that of an earlier one is named when it would be replaced. */
function Tied({ shown, row }: { readonly shown: ShownSurvey; readonly row: SurveyRow }) {
  const { t } = useTranslation("register");
  const evidence = tiedEvidence(shown.dossier, surveyKey(row.id));
  if (evidence === undefined) return null;
  const refs = Object.keys(evidence.links).map((id) => criterionById(shown.norm).get(id)?.ref ?? id);
  const own = evidence.register?.sourceSha256 === shown.sha256;
  return (
    <p className="mt-1 text-s">
      {own
        ? t(($) => $.evidence.tied, { list: refs.join(", ") })
        : t(($) => $.surveys.tiedElsewhere, { list: refs.join(", "), name: evidence.source })}
    </p>
  );
}
