import { modelChart } from "../../report/management/modelChart.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { Told } from "./told.ts";

export function ModelPanel({ management, pen }: Told) {
  const { words } = pen;
  return (
    <Panel title={words("management.whole")} lead={words("management.wholeLead")}>
      <div className="print:[&_svg]:mx-auto print:[&_svg]:max-w-[64%]">
        <ChartFigure
          title={words("management.whole")}
          widest={820}
          draw={(frame) => modelChart({ ...pen, palette: frame.palette }, management, frame)}
        />
      </div>
    </Panel>
  );
}
