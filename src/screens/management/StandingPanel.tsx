import { scoreColour } from "../../charts/scoreColours.ts";
import { scoresOf } from "../../core/norm/scoresOf.ts";
import { standingRows, standingSentence } from "../../report/management/managementText.ts";
import { Panel } from "../../ui/Panel.tsx";
import { RangeBar } from "../../ui/RangeBar.tsx";
import { screenPalette } from "../../ui/screenPalette.ts";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Told } from "./told.ts";

export function StandingPanel({ management, pen }: Told) {
  const rows = standingRows(pen, management);
  const compared = rows.some(({ before }) => before !== "");
  const { words } = pen;
  const possible = management.norm.sections.flatMap(({ scoring }) => scoresOf(scoring));
  const scale = { min: Math.min(...possible), max: Math.max(...possible) };
  return (
    <Panel title={words("management.standing")} lead={<p className="text-ink">{standingSentence(pen, management)}</p>}>
      <Table caption={words("management.standingTable")} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{words("management.part")}</ColumnHead>
            {compared && <ColumnHead numeric>{words("management.before")}</ColumnHead>}
            <ColumnHead numeric>{words("management.now")}</ColumnHead>
            <ColumnHead>{words("management.meaning")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, now, before, meaning }) => {
            const score = management.sections.find((section) => section.id === id)?.score;
            return (
              <tr key={id}>
                <RowHead className="font-normal">{name}</RowHead>
                {compared && (
                  <Cell numeric className="text-muted">
                    {before}
                  </Cell>
                )}
                <Cell numeric className="whitespace-nowrap font-semibold text-l">
                  {now}
                </Cell>
                <Cell>
                  {score !== undefined && score.kind !== "checklist" && (
                    <div className="mt-1 mb-1 max-w-60">
                      <RangeBar
                        label={name}
                        {...scale}
                        low={score.low}
                        high={score.high}
                        text={now}
                        colour={scoreColour(score.low, scale, screenPalette)}
                        size="s"
                      />
                    </div>
                  )}
                  {meaning}
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Panel>
  );
}
