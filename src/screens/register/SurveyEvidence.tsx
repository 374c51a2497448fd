import { useState } from "react";
import { useTranslation } from "react-i18next";
import { surveyKey, tiedEvidence } from "../../core/dossier/tiedFigure.ts";
import { criteriaForFigure } from "../../core/norm/criteriaForFigure.ts";
import { surveyGroups } from "../../core/register/surveySummary.ts";
import { type SurveyRow, surveyRows } from "../../report/register/surveyRows.ts";
import { wordsIn } from "../../report/words.ts";
import { useDossier } from "../../state/dossier.ts";
import { freshId } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useTell } from "../../ui/useTell.ts";
import { CriterionStances, linkedIn, type Stances } from "./CriterionStances.tsx";
import { DefinitionChoice } from "./DefinitionChoice.tsx";
import type { ShownSurvey } from "./shownSurvey.ts";
import { TieDialog } from "./TieDialog.tsx";

type Props = { readonly row: SurveyRow; readonly shown: ShownSurvey; readonly onClose: () => void };

/** Ties a mark of a survey to the criteria that the norm names for it. What it says about each is for the auditor. */
export function SurveyEvidence({ row, shown, onClose }: Props) {
  const { t } = useTranslation("register");
  const { dossier, norm, figures, fileName, sha256, from, to } = shown;
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [stances, setStances] = useState<Stances>(() =>
    Object.fromEntries(criteriaForFigure(norm, row.id).map(({ id }) => [id, "neutral"] as const)),
  );
  const [definition, setDefinition] = useState("");
  const earlier = tiedEvidence(dossier, surveyKey(row.id));
  const links = linkedIn(stances);

  function tie() {
    const survey = shown.keep();
    if (survey === undefined) return;
    const own = { words: wordsIn(dossier.language), language: dossier.language };
    const said = surveyRows(own, surveyGroups(figures)).find(({ id }) => id === row.id) ?? row;
    const id = freshId();
    const note = [said.definition, `${own.words("register.populationHead")}: ${said.population}.`, said.value, said.difference];
    const refusal = run({
      kind: "tieFigure",
      id,
      fields: {
        title: `${said.name}: ${said.value}`.slice(0, 300),
        source: fileName,
        date: to === "" ? shown.readOn : to,
        collectedBy: usePreferences.getState().name,
        place: "",
        note: note.filter((line) => line !== "").join("\n"),
      },
      register: {
        population: row.answers,
        figure: surveyKey(row.id),
        value: said.value,
        survey,
        sourceSha256: sha256,
        from,
        to,
        ...(definition === "" ? {} : { definitionEvidence: definition }),
      },
      links,
    });
    if (tell(refusal, { text: t(($) => $.evidence.done, { name: row.name }), onUndo: () => void run({ kind: "removeEvidence", id }) }))
      onClose();
  }

  return (
    <TieDialog name={row.name} value={row.value} ready={Object.keys(links).length > 0} onTie={tie} onClose={onClose}>
      <CriterionStances norm={norm} stances={stances} onChange={setStances} />
      <DefinitionChoice dossier={dossier} value={definition} onChange={setDefinition} />
      {from === "" && <p className="text-muted">{t(($) => $.surveys.withoutPeriod)}</p>}
      {earlier !== undefined && <p className="text-muted">{t(($) => $.evidence.supersedes, { title: earlier.title })}</p>}
    </TieDialog>
  );
}
