import { useTranslation } from "react-i18next";
import { categoriesByName } from "../../core/dossier/keptRegisters.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { registerImportance, registerPareto } from "../../report/register/registerCharts.ts";
import { casesOfMark, registerPatterns, registerPatternsNote } from "../../report/register/registerPatterns.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { screenPalette } from "../../ui/screenPalette.ts";
import { Classing } from "./Classing.tsx";
import { MakePoint } from "./MakePoint.tsx";
import { Patterns } from "./Patterns.tsx";
import type { ShownRegister } from "./shownRegister.ts";

/** What complaints are about: what occurs most, what weighs most, what returns, and how the auditor sees it. */
export function Subjects({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const { words } = writing;
  const { summary, dossier, onCases } = shown;
  const importance = new Map(
    [...categoriesByName(dossier)].flatMap(([name, { importance: given }]) => (given === undefined ? [] : [[name, given] as const])),
  );
  const pick = onCases === undefined ? {} : { onPick: (name: string) => onCases({ field: "category", name }) };
  if (summary.pareto.named === 0) return <p className="text-muted">{t(($) => $.subjects.none)}</p>;
  const weighed = registerImportance(writing, summary, importance, { width: 600, palette: screenPalette }) !== undefined;
  const patterned = summary.patterns.top.length > 0;
  return (
    <div>
      <Panel title={words("register.figure.pareto")} lead={words("register.definition.pareto")}>
        <ChartFigure title={words("register.paretoCaption")} draw={(frame) => registerPareto(writing, summary, frame)} {...pick} />
        {!shown.readOnly && (
          <MakePoint
            figure="pareto"
            shown={shown}
            names={summary.pareto.top.slice(0, Math.min(summary.pareto.vitalFew, 8)).map((one) => ({ ...one, kind: "vital" as const }))}
          />
        )}
      </Panel>
      {weighed && (
        <Panel title={words("register.figure.scatter")} lead={words("register.definition.scatter")}>
          <ChartFigure
            title={words("register.importanceCaption")}
            draw={(frame) => registerImportance(writing, summary, importance, frame) ?? registerPareto(writing, summary, frame)}
            {...pick}
          />
        </Panel>
      )}
      <Panel title={words("register.figure.patterns")} lead={words("register.definition.patterns")}>
        {patterned ? (
          <>
            <ChartFigure
              title={words("register.patternsCaption")}
              note={[registerPatternsNote(writing, summary), ...(onCases === undefined ? [] : [t(($) => $.subjects.pick)])].join(" ")}
              draw={(frame) => registerPatterns(writing, summary, 12, frame) ?? registerPareto(writing, summary, frame)}
              {...(onCases === undefined
                ? {}
                : {
                    onPick: (id: string) => {
                      const cases = casesOfMark(id, summary);
                      if (cases !== undefined) onCases(cases);
                    },
                  })}
            />
            <Patterns shown={shown} writing={writing} />
          </>
        ) : (
          <p className="text-muted">{t(($) => $.subjects.noPatterns)}</p>
        )}
      </Panel>
      <Classing shown={shown} writing={writing} />
    </div>
  );
}
