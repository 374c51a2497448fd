import { presentTerms } from "../../core/dossier/keptRegisters.ts";
import { criteriaForFigure, type FigureCriterion } from "../../core/norm/criteriaForFigure.ts";
import { termLine } from "../../core/register/termLine.ts";
import { formatDate } from "../../i18n/format.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { registerBacklog } from "../../report/register/registerBacklog.ts";
import { registerTurnaround } from "../../report/register/registerCharts.ts";
import { registerTrend } from "../../report/register/registerTrend.ts";
import { withinTermText } from "../../report/register/withinTermText.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { ShownRegister } from "./shownRegister.ts";

/** How long it takes, against the term, and how it goes from month to month. */
export function TimeCharts({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { words } = writing;
  const { summary, dossier, norm } = shown;
  const terms = presentTerms(dossier);
  const line = termLine(terms, summary.unit);
  const target = targetOf(criteriaForFigure(norm, "withinTerm"));
  const shared = summary.perMonth.some(({ withinTerm }) => withinTerm !== undefined);
  return (
    <div>
      <Panel title={words("register.figure.withinTerm")} lead={words("register.definition.withinTerm")}>
        {withinTermText(writing, summary, undefined, terms.length > 0).map((sentence) => (
          <p key={sentence} className="max-w-prose">
            {sentence}
          </p>
        ))}
      </Panel>
      <Panel title={words("register.figure.turnaround")} lead={words("register.definition.turnaround")}>
        <ChartFigure title={words("register.turnaroundCaption")} draw={(frame) => registerTurnaround(writing, summary, line, frame)} />
      </Panel>
      <Panel title={words("register.figure.perMonth")} lead={words("register.definition.perMonth")}>
        <ChartFigure
          title={words("register.trendCaption")}
          {...(shared ? { note: words("register.trendNote") } : {})}
          draw={(frame) => registerTrend(writing, summary, target, frame)}
        />
      </Panel>
      {summary.backlog !== undefined && summary.backlog.n > 0 && (
        <Panel title={words("register.figure.backlog")} lead={words("register.definition.backlog")}>
          <ChartFigure
            title={words("register.backlogCaption")}
            {...(summary.backlog.terms === undefined
              ? {}
              : { note: words("register.backlogNote", { today: formatDate(summary.today, writing.language) }) })}
            draw={(frame) => registerBacklog(writing, summary, frame) ?? registerTrend(writing, summary, target, frame)}
          />
        </Panel>
      )}
    </div>
  );
}

function targetOf(criteria: readonly FigureCriterion[]): { readonly atLeastPercent: number } | undefined {
  const asked = criteria.find(({ atLeastPercent }) => atLeastPercent !== undefined)?.atLeastPercent;
  return asked === undefined ? undefined : { atLeastPercent: asked };
}
