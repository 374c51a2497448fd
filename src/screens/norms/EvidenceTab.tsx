import { useTranslation } from "react-i18next";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

/** What counts as enough evidence, who is asked, and the questions that fit every criterion. */
export function EvidenceTab({ norm, language }: { readonly norm: Norm; readonly language: Language }) {
  const { t } = useTranslation("norms");
  const roleName = (id: string) => {
    const role = norm.roles[id];
    return role === undefined ? id : say(role.name, language);
  };
  const refOf = (id: string) => (criterionById(norm).get(id) ?? signalById(norm).get(id))?.ref ?? id;
  return (
    <>
      <Panel title={t(($) => $.profiles.title)} lead={t(($) => $.profiles.lead)}>
        <dl className="flex max-w-prose flex-col gap-3">
          {Object.entries(norm.evidenceProfiles).map(([id, { name, text }]) => (
            <div key={id}>
              <dt className="font-semibold">
                {id} {say(name, language)}
              </dt>
              <dd>{say(text, language)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t(($) => $.roles.title)}>
        <Table caption={t(($) => $.roles.caption)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.roles.role)}</ColumnHead>
              <ColumnHead>{t(($) => $.roles.layer)}</ColumnHead>
              <ColumnHead numeric>{t(($) => $.roles.criteria)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {Object.entries(norm.roles).map(([id, { name, layer }]) => (
              <tr key={id}>
                <RowHead>{say(name, language)}</RowHead>
                <Cell>{t(($) => $.layer[layer])}</Cell>
                <Cell numeric>{norm.sections.flatMap(({ criteria }) => criteria).filter(({ roles }) => roles.includes(id)).length}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Panel>
      {norm.documents !== undefined && (
        <Panel title={t(($) => $.documents.title)} lead={t(($) => $.documents.lead)}>
          <ul className="flex max-w-prose flex-col gap-2">
            {norm.documents.map(({ id, name, criteria }) => (
              <li key={id}>
                {say(name, language)} <span className="text-muted text-s">{criteria.map(refOf).join(", ")}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {norm.questionBank !== undefined && (
        <Panel title={t(($) => $.questions.title)} lead={t(($) => $.questions.lead)}>
          <ul className="flex max-w-prose flex-col gap-2">
            {norm.questionBank.map(({ role, text }) => (
              <li key={`${role} ${text.nl}`}>
                {say(text, language)} <span className="text-muted">({roleName(role)})</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
