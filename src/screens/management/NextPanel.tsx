import { Link } from "@tanstack/react-router";
import { nextTexts, whenDoneSentence } from "../../report/management/managementText.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Told } from "./told.ts";

export function NextPanel({ management, pen }: Told) {
  const { words } = pen;
  const rows = nextTexts(pen, management);
  return (
    <Panel title={words("management.next")} lead={words(rows.length === 0 ? "management.nextNone" : "management.nextLead")}>
      {rows.length > 0 && (
        <Table caption={words("management.nextTable")} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{words("management.point")}</ColumnHead>
              <ColumnHead className="max-sm:hidden">{words("management.owner")}</ColumnHead>
              <ColumnHead className="max-sm:hidden">{words("management.term")}</ColumnHead>
              <ColumnHead>{words("management.effect")}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, number, title, owner, term, effect }) => (
              <tr key={id}>
                <RowHead className="font-normal">
                  <Link to="/dossier/$id/points" params={{ id: management.dossier.id }} search={{ point: id }} className="link">
                    {`${number} ${title}`}
                  </Link>
                  <span className="block font-normal text-muted text-s sm:hidden">{`${owner}, ${term}`}</span>
                </RowHead>
                <Cell className="max-sm:hidden">{owner}</Cell>
                <Cell className="whitespace-nowrap max-sm:hidden">{term}</Cell>
                <Cell>{effect}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="mt-3 max-w-prose empty:hidden">{whenDoneSentence(pen, management)}</p>
    </Panel>
  );
}
