import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { useDossier } from "../../state/dossier.ts";
import { Panel } from "../../ui/Panel.tsx";
import { AssignmentField } from "./AssignmentField.tsx";

/** Everything the report must state about the audit itself. */
export function AssignmentPanel() {
  const { t } = useTranslation("overview");
  const periodReversed = useDossier(({ dossier }) => reversed(dossier?.assignment.periodFrom, dossier?.assignment.periodTo));
  const auditReversed = useDossier(({ dossier }) => reversed(dossier?.assignment.auditFrom, dossier?.assignment.auditTo));
  const wrongOrder = t(($) => $.assignment.reversed);
  return (
    <Panel title={t(($) => $.assignment.title)} lead={t(($) => $.assignment.lead)}>
      <div className="flex flex-col gap-8">
        <Part title={t(($) => $.assignment.who)}>
          <div className="grid gap-4 sm:grid-cols-2">
            <AssignmentField field="organisation" form="line" />
            <AssignmentField field="unit" form="line" />
            <AssignmentField field="client" form="line" />
            <AssignmentField field="auditee" form="line" />
          </div>
        </Part>
        <Part title={t(($) => $.assignment.when)}>
          <div className="grid gap-4 sm:grid-cols-2">
            <AssignmentField field="periodFrom" form="date" />
            <AssignmentField field="periodTo" form="date" error={periodReversed ? wrongOrder : undefined} />
            <AssignmentField field="auditFrom" form="date" />
            <AssignmentField field="auditTo" form="date" error={auditReversed ? wrongOrder : undefined} />
          </div>
          <AssignmentField field="locations" form="line" hint={t(($) => $.hint.locations)} />
        </Part>
        <Part title={t(($) => $.assignment.what)}>
          <AssignmentField field="objectives" form="text" hint={t(($) => $.hint.objectives)} />
          <AssignmentField field="scope" form="text" hint={t(($) => $.hint.scope)} />
          <AssignmentField field="exclusions" form="text" hint={t(($) => $.hint.exclusions)} />
          <AssignmentField field="method" form="text" hint={t(($) => $.hint.method)} />
        </Part>
        <Part title={t(($) => $.assignment.outcome)}>
          <AssignmentField field="conclusion" form="text" hint={t(($) => $.hint.conclusion)} />
          <AssignmentField field="divergingOpinions" form="text" hint={t(($) => $.hint.divergingOpinions)} />
          <AssignmentField field="followUp" form="text" hint={t(($) => $.hint.followUp)} />
          <AssignmentField field="followUpBy" form="date" />
        </Part>
        <Part title={t(($) => $.assignment.retention)}>
          <AssignmentField field="retention" form="text" hint={t(($) => $.hint.retention)} />
        </Part>
      </div>
    </Panel>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-x-8 gap-y-3 md:grid-cols-[14rem_minmax(0,1fr)]">
      <h3 id={id} className="font-semibold text-muted">
        {title}
      </h3>
      <div className="flex min-w-0 max-w-2xl flex-col gap-4">{children}</div>
    </section>
  );
}

function reversed(from = "", to = ""): boolean {
  return from !== "" && to !== "" && from > to;
}
