import CalendarPlus from "lucide-react/icons/calendar-plus";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { agenda } from "../../core/dossier/agenda.ts";
import { say } from "../../i18n/say.ts";
import { addToPlan } from "../../state/planItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { useTell } from "../../ui/useTell.ts";
import { AgendaDay } from "./AgendaDay.tsx";
import { KeyListPanel } from "./KeyListPanel.tsx";
import { RoleGroups } from "./RoleGroups.tsx";
import type { PartProps } from "./tabOf.ts";

/** Whom to speak to, group by group, and when. */
export function Interviews(parts: PartProps) {
  const { t } = useTranslation("plan");
  const { dossier, norm, readOnly } = parts;
  const days = agenda(dossier);
  return (
    <>
      <Panel title={t(($) => $.roles.title)} lead={t(($) => $.roles.lead)}>
        <RoleGroups dossier={dossier} norm={norm} readOnly={readOnly} />
      </Panel>
      <Panel title={t(($) => $.agenda.title)} lead={t(($) => $.agenda.lead)} actions={!readOnly && <NewInterview {...parts} />}>
        {days.length === 0 ? (
          <EmptyState icon={CalendarPlus} title={t(($) => $.agenda.emptyTitle)}>
            {t(($) => $.agenda.empty)}
          </EmptyState>
        ) : (
          days.map((day) => <AgendaDay key={day.date} day={day} {...parts} />)
        )}
      </Panel>
      <KeyListPanel dossier={dossier} readOnly={readOnly} />
    </>
  );
}

function NewInterview({ dossier, norm, onOpen }: PartProps) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const tell = useTell();
  const [role, setRole] = useState(Object.keys(norm.roles)[0] ?? "");

  function add() {
    const name = norm.roles[role]?.name;
    const count = Object.values(dossier.plan.items).filter((item) => item.removed === undefined && item.role === role).length;
    const criteria = norm.sections
      .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
      .filter(({ roles, evidence }) => roles.includes(role) && evidence.includes("interview"))
      .map(({ id }) => id);
    const title = `${name === undefined ? "" : say(name, dossier.language)} ${count + 1}`.trim();
    const added = addToPlan([{ fields: { kind: "interview", title, role }, criteria }]);
    if (added.kind === "refused") tell(added.refusal);
    else if (added.ids[0] !== undefined) onOpen(added.ids[0]);
  }

  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label={t(($) => $.agenda.newRole)}>
        {(control) => (
          <Select
            {...control}
            value={role}
            options={Object.entries(norm.roles).map(([value, { name }]) => ({ value, label: say(name, language) }))}
            onChange={(event) => setRole(event.target.value)}
          />
        )}
      </Field>
      <Button icon={CalendarPlus} onClick={add}>
        {t(($) => $.agenda.add)}
      </Button>
    </div>
  );
}
