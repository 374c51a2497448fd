import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { addStatement } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { StatementCard } from "./StatementCard.tsx";

type Props = {
  readonly evidence: Evidence;
  readonly norm: Norm;
  readonly kind: AuditKind;
  readonly list: readonly ListedQuestion[];
  readonly readOnly: boolean;
};

/** What the interview says, in the order in which it was worked up. */
export function Statements({ evidence, norm, kind, list, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const { id, statements = {} } = evidence;
  const all = Object.entries(statements).sort(
    ([a, { added: one }], [b, { added: other }]) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0) || (a < b ? -1 : 1),
  );
  const present = all.filter(([, { removed }]) => removed === undefined);
  const gone = all.filter(([, { removed }]) => removed !== undefined);

  function add() {
    const added = addStatement(id, { fields: { words: t(($) => $.workUp.newWords), quote: "no" }, criteria: {} });
    tell(added.kind === "refused" ? added.refusal : undefined);
  }

  return (
    <Panel
      title={t(($) => $.workUp.statements)}
      lead={t(($) => $.workUp.statementsLead)}
      actions={!readOnly && <Button onClick={add}>{t(($) => $.workUp.add)}</Button>}
    >
      {present.length === 0 && <p className="text-muted">{t(($) => $.workUp.noStatements)}</p>}
      <ol className="flex flex-col gap-4">
        {present.map(([key, statement], index) => (
          <StatementCard
            key={key}
            evidence={evidence}
            id={key}
            number={index + 1}
            statement={statement}
            question={list.find((listed) => listed.key === statement.question)}
            norm={norm}
            kind={kind}
            readOnly={readOnly}
          />
        ))}
      </ol>
      {gone.length > 0 && (
        <Disclosure summary={t(($) => $.workUp.gone, { count: gone.length })}>
          <ul className="flex flex-col gap-1">
            {gone.map(([key, { words }]) => (
              <li key={key}>
                <Button look="quiet" disabled={readOnly} onClick={() => tell(run({ kind: "restoreStatement", id, statement: key }))}>
                  <span className="line-clamp-2 text-left font-normal">{t(($) => $.workUp.restore, { words })}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}
