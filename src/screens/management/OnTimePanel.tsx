import { pointsTimeline } from "../../charts/pointsTimeline.ts";
import { dateOf, dayOf } from "../../core/register/calendar.ts";
import type { PointOnTime } from "../../core/reporting/management.ts";
import { formatDate } from "../../i18n/format.ts";
import { onTimeSentence } from "../../report/management/managementText.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { Told } from "./told.ts";

const states = { done: "stateDone", late: "stateLate", onTime: "stateOnTime", noTerm: "stateNoTerm" } as const;

export function OnTimePanel({ management, pen }: Told) {
  const { words, language } = pen;
  if (management.points.length === 0) return null;
  const line = ({ point, state, agreedOn, doneOn }: PointOnTime) => ({
    id: point.id,
    number: point.number,
    title: point.title,
    ...(agreedOn === undefined ? {} : { from: dayOf(agreedOn) }),
    ...(point.term === "" ? {} : { due: dayOf(point.term) }),
    ...(doneOn === undefined ? {} : { done: dayOf(doneOn) }),
    shown: words(`management.${states[state]}`),
  });
  return (
    <Panel title={words("management.onTime")} lead={<p className="text-ink">{onTimeSentence(pen, management)}</p>}>
      {/* On paper the sentence is enough: the page stays one page. */}
      <div className="print:hidden">
        <ChartFigure
          title={words("management.timeline")}
          widest={820}
          draw={(frame) =>
            pointsTimeline(
              management.points.map(line),
              dayOf(management.date),
              {
                alt: words("management.timelineAlt"),
                caption: words("management.timeline"),
                point: words("management.point"),
                agreed: words("management.agreed"),
                due: words("management.due"),
                done: words("management.doneWord"),
                late: words("management.lateWord"),
                status: words("management.status"),
                today: words("management.today"),
                none: words("management.none"),
                day: (day) => formatDate(dateOf(day), language, "short"),
                month: (day) => formatDate(dateOf(day), language, "short").split(" ").slice(1).join(" "),
              },
              frame,
            )
          }
        />
      </div>
    </Panel>
  );
}
