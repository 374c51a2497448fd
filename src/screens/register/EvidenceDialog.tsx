import { useState } from "react";
import { useTranslation } from "react-i18next";
import { presentTerms } from "../../core/dossier/keptRegisters.ts";
import { presentDaysOff } from "../../core/dossier/presentDaysOff.ts";
import { figureKey, tiedEvidence } from "../../core/dossier/tiedFigure.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { criteriaForFigure } from "../../core/norm/criteriaForFigure.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import { proposeAnswer } from "../../core/register/proposeAnswer.ts";
import { type FigureRow, figureList } from "../../report/register/figureList.ts";
import { type FigureWriting, filterText } from "../../report/register/figureWriting.ts";
import { withinTermText } from "../../report/register/withinTermText.ts";
import { workdaysText } from "../../report/register/workdaysText.ts";
import { wordsIn } from "../../report/words.ts";
import { useDossier } from "../../state/dossier.ts";
import { freshId } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { useTell } from "../../ui/useTell.ts";
import { CriterionStances, linkedIn, type Stances } from "./CriterionStances.tsx";
import { DefinitionChoice } from "./DefinitionChoice.tsx";
import type { ShownRegister } from "./shownRegister.ts";
import { TieDialog } from "./TieDialog.tsx";

type Props = { readonly row: FigureRow; readonly shown: ShownRegister; readonly writing: FigureWriting; readonly onClose: () => void };

/** Ties a figure to the criteria that the norm names for it. What it proposes is never filled in by itself. */
export function EvidenceDialog({ row, shown, writing, onClose }: Props) {
  const { t } = useTranslation("register");
  const { dossier, norm, summary } = shown;
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const criteria = criteriaForFigure(norm, row.id);
  const asked = criteria.find(({ atLeastPercent }) => atLeastPercent !== undefined);
  const published = presentTerms(dossier).length > 0;
  const proposed =
    row.id === "withinTerm" && asked?.atLeastPercent !== undefined
      ? proposeAnswer(summary.withinTerm, asked.atLeastPercent, published)
      : undefined;
  const [stances, setStances] = useState<Stances>(() =>
    Object.fromEntries(
      criteria.map(({ id }) => {
        const speaks = id === asked?.id && proposed?.kind === "answer";
        return [id, speaks ? (proposed.answer === "met" ? "supports" : "contradicts") : id === asked?.id ? "neutral" : "supports"] as const;
      }),
    ),
  );
  const [definition, setDefinition] = useState("");
  const target =
    asked?.atLeastPercent === undefined ? undefined : { ref: findCriterion(norm, asked.id).ref, atLeastPercent: asked.atLeastPercent };
  const earlier = tiedEvidence(dossier, figureKey(row.id, summary.filter));
  const linked = linkedIn(stances);

  function tie() {
    const register = shown.keep();
    if (register === undefined) return;
    const own = { words: wordsIn(dossier.language), language: dossier.language };
    const said = figureList(own, summary).find(({ id }) => id === row.id) ?? row;
    const narrowed = filterText(own, summary.filter);
    const inDays = row.id === "withinTerm" || row.id === "turnaround";
    const counted = inDays ? workdaysText(own, summary, presentDaysOff(dossier)) : "";
    const reasoning = row.id === "withinTerm" ? withinTermText(own, summary, target, published) : [];
    const id = freshId();
    const refusal = run({
      kind: "tieFigure",
      id,
      fields: {
        title: `${said.name}: ${said.value}${narrowed === "" ? "" : ` (${shortened(narrowed)})`}`,
        source: shown.fileName,
        date: summary.today,
        collectedBy: usePreferences.getState().name,
        place: "",
        note: [
          said.definition,
          `${own.words("register.populationHead")}: ${said.population}.`,
          ...(said.excluded === "" ? [] : [own.words("register.excludedText", { list: said.excluded })]),
          ...reasoning,
          ...(counted === "" ? [] : [counted]),
        ].join("\n"),
      },
      register: {
        ...row.counted,
        figure: figureKey(row.id, summary.filter),
        value: said.value,
        register,
        sourceSha256: shown.sha256,
        from: summary.from ?? "",
        to: summary.to ?? "",
        ...(definition === "" ? {} : { definitionEvidence: definition }),
      },
      links: linked,
    });
    if (tell(refusal, { text: t(($) => $.evidence.done, { name: row.name }), onUndo: () => void run({ kind: "removeEvidence", id }) }))
      onClose();
  }

  return (
    <TieDialog
      name={row.name}
      value={`${row.value}${row.fraction === "" ? "" : ` (${row.fraction})`}`}
      ready={Object.keys(linked).length > 0}
      onTie={tie}
      onClose={onClose}
    >
      <CriterionStances norm={norm} stances={stances} onChange={setStances} />
      {proposed !== undefined && target !== undefined && (
        <Banner
          title={
            proposed.kind === "answer"
              ? t(($) => $.evidence.proposes[proposed.answer], { ref: target.ref })
              : t(($) => $.evidence.proposes.notAssessable, { ref: target.ref })
          }
        >
          {withinTermText(writing, summary, target, published).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="mt-1 text-muted">
            {published ? t(($) => $.evidence.neverSet) : t(($) => $.evidence.recordTerms)}
            {dossier.answers[asked?.id ?? ""]?.[whoseCounts(dossier.kind)]?.answer === undefined
              ? ` ${t(($) => $.evidence.stillOpen)}`
              : ""}
          </p>
        </Banner>
      )}
      <DefinitionChoice dossier={dossier} value={definition} onChange={setDefinition} />
      {earlier !== undefined && <p className="text-muted">{t(($) => $.evidence.supersedes, { title: earlier.title })}</p>}
    </TieDialog>
  );
}

/** A title is one line in lists; the note tells all of it. */
function shortened(narrowed: string): string {
  return narrowed.length <= 80 ? narrowed : `${narrowed.slice(0, 79)}…`;
}
