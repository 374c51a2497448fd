import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { layers, type Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Panel } from "../../ui/Panel.tsx";
import { PartField } from "./PartField.tsx";
import { PartGroup } from "./PartGroup.tsx";
import { type Fields, usePart, whole } from "./usePart.ts";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly readOnly: boolean };

/** Who was spoken to, without a name. */
export function InterviewPart({ evidence: { id, interview }, norm, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const { role = "", layer = "", department = "", people = 1 } = interview ?? {};
  const stored = { role, layer, department, people: String(people) };
  const part = usePart(`evidence/${id}/interview`, stored, readOnly, (fields) => ({ body: commandOf(id, interview, fields) }));
  const roleLayer = norm.roles[part.fields.role ?? ""]?.layer;
  const field = { part, readOnly };
  return (
    <Panel title={t(($) => $.interview.title)} lead={t(($) => $.interview.lead)}>
      <PartGroup part={part}>
        <PartField
          {...field}
          name="role"
          label={t(($) => $.interview.role)}
          form={[
            { value: "", label: t(($) => $.part.notChosen) },
            ...Object.entries(norm.roles).map(([value, { name }]) => ({ value, label: say(name, language) })),
          ]}
        />
        <PartField
          {...field}
          name="layer"
          label={t(($) => $.interview.layer)}
          form={[
            {
              value: "",
              label:
                roleLayer === undefined
                  ? t(($) => $.interview.asRole)
                  : t(($) => $.interview.asRoleNamed, { layer: t(($) => $.layer[roleLayer]) }),
            },
            ...layers.map((value) => ({ value, label: t(($) => $.layer[value]) })),
          ]}
        />
        <PartField {...field} name="department" label={t(($) => $.interview.department)} form="line" />
        <PartField {...field} name="people" label={t(($) => $.interview.people)} hint={t(($) => $.interview.peopleHint)} form="count" />
      </PartGroup>
    </Panel>
  );
}

function commandOf(id: string, interview: Evidence["interview"], { role = "", layer, department = "", people: digits }: Fields) {
  const people = whole(digits, 1);
  const known = layers.find((each) => each === layer) ?? "";
  const { role: _role, layer: _layer, department: _department, people: _people, ...rest } = interview ?? {};
  return role === "" && known === "" && department === "" && people === 1 && Object.keys(rest).length === 0
    ? ({ kind: "editEvidence", id, changes: {}, clear: ["interview"] } as const)
    : ({ kind: "editEvidence", id, changes: { interview: { ...rest, role, layer: known, department, people } } } as const);
}
