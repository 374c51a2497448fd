import { useTranslation } from "react-i18next";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import type { Evidence, InterviewPart } from "../../core/dossier/evidenceSchema.ts";
import { layers, type Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePrivateName } from "../../state/keyList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useNote } from "../../state/useNote.ts";
import { Field } from "../../ui/Field.tsx";
import { NoteInput } from "../../ui/NoteInput.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PrivateField } from "../../ui/PrivateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly readOnly: boolean };

const groupSizes = Array.from({ length: 100 }, (_, index) => String(index + 1));

/** With whom, when and where. The name is typed beside the dossier, on this device alone. */
export function Facts({ evidence, norm, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const name = usePrivateName(`evidence/${evidence.id}`);
  const { role = "", layer = "", people = 1 } = evidence.interview ?? {};
  const roleLayer = norm.roles[role]?.layer;
  const change = (changes: Partial<InterviewPart>) => tell(run({ kind: "editInterview", id: evidence.id, changes }));
  const field = { evidence, readOnly };
  return (
    <Panel title={t(($) => $.facts.title)} lead={t(($) => $.facts.lead)}>
      <div className="flex flex-col gap-4">
        <EvidenceLine {...field} name="title" form="line" label={t(($) => $.facts.code)} />
        <Field label={t(($) => $.facts.role)} hint={t(($) => $.facts.roleHint)}>
          {(control) => (
            <Select
              {...control}
              disabled={readOnly}
              value={role}
              options={[
                { value: "", label: t(($) => $.facts.notChosen) },
                ...Object.entries(norm.roles).map(([value, { name: named }]) => ({ value, label: say(named, language) })),
              ]}
              onChange={({ target: { value } }) => change({ role: value })}
            />
          )}
        </Field>
        <Field label={t(($) => $.facts.layer)}>
          {(control) => (
            <Select
              {...control}
              disabled={readOnly}
              value={layer}
              options={[
                {
                  value: "",
                  label:
                    roleLayer === undefined
                      ? t(($) => $.facts.asRole)
                      : t(($) => $.facts.asRoleNamed, { layer: t(($) => $.layer[roleLayer]) }),
                },
                ...layers.map((value) => ({ value, label: t(($) => $.layer[value]) })),
              ]}
              onChange={({ target: { value } }) => change({ layer: layers.find((each) => each === value) ?? "" })}
            />
          )}
        </Field>
        <PrivateField
          label={t(($) => $.facts.name)}
          value={name.value}
          onChange={name.onChange}
          maxLength={longestLine}
          readOnly={readOnly || !name.ready}
          failed={name.failed}
        />
        <InterviewLine {...field} name="department" label={t(($) => $.facts.department)} />
        <Field label={t(($) => $.facts.people)} hint={t(($) => $.facts.peopleHint)}>
          {(control) => (
            <Select
              {...control}
              className="max-w-28"
              disabled={readOnly}
              value={String(people)}
              options={groupSizes.map((value) => ({ value, label: value }))}
              onChange={({ target: { value } }) => change({ people: Number(value) })}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-4">
          <EvidenceLine {...field} name="date" form="date" label={t(($) => $.facts.date)} />
          <Field label={t(($) => $.facts.startsAt)}>
            {(control) => (
              <TextInput
                {...control}
                type="time"
                className="max-w-36"
                readOnly={readOnly}
                value={evidence.interview?.startsAt ?? ""}
                onChange={({ target: { value } }) => change({ startsAt: value })}
              />
            )}
          </Field>
        </div>
        <EvidenceLine {...field} name="place" form="line" label={t(($) => $.facts.place)} />
        <EvidenceLine {...field} name="collectedBy" form="line" label={t(($) => $.facts.interviewer)} />
        <InterviewLine {...field} name="present" label={t(($) => $.facts.present)} />
      </div>
    </Panel>
  );
}

type LineProps<Name> = { readonly evidence: Evidence; readonly name: Name; readonly label: string; readonly readOnly: boolean };

function EvidenceLine({
  evidence: { id, ...evidence },
  name,
  label,
  form,
  readOnly,
}: LineProps<"title" | "date" | "place" | "collectedBy"> & { readonly form: "line" | "date" }) {
  const note = useNote(`evidence/${id}/${name}`, evidence[name], (text) => ({ kind: "editEvidence", id, changes: { [name]: text } }));
  return <NoteInput label={label} form={form} note={note} maxLength={longestLine} readOnly={readOnly} />;
}

function InterviewLine({ evidence: { id, interview }, name, label, readOnly }: LineProps<"department" | "present">) {
  const note = useNote(`evidence/${id}/interview/${name}`, interview?.[name] ?? "", (text) => ({
    kind: "editInterview",
    id,
    changes: { [name]: text },
  }));
  return <NoteInput label={label} form="line" note={note} maxLength={longestLine} readOnly={readOnly} />;
}
