import { useTranslation } from "react-i18next";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { registerGroup } from "../../report/register/registerCharts.ts";
import { registerTrend } from "../../report/register/registerTrend.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { ShownRegister } from "./shownRegister.ts";

/** Per channel, department and the like: how many complaints, and how they stand on their terms. */
export function Groups({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const { words } = writing;
  const { summary, onCases } = shown;
  const fields = summary.groups.filter(({ field, top }) => field !== "category" && top.length > 0).map(({ field }) => field);
  if (fields.length === 0) return <p className="text-muted">{t(($) => $.groups.none)}</p>;
  return (
    <div>
      {fields.map((field) => (
        <Panel key={field} title={words(`register.field.${field}`)}>
          <ChartFigure
            title={words("register.groupCaption", { field: words(`register.field.${field}`) })}
            draw={(frame) => registerGroup(writing, summary, field, frame) ?? registerTrend(writing, summary, undefined, frame)}
            {...(onCases === undefined ? {} : { onPick: (name: string) => onCases({ field, name }) })}
          />
        </Panel>
      ))}
    </div>
  );
}
