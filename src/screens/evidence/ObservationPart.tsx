import { useTranslation } from "react-i18next";
import { type Evidence, observationKinds } from "../../core/dossier/evidenceSchema.ts";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { PartField } from "./PartField.tsx";
import { PartGroup } from "./PartGroup.tsx";
import { type Fields, usePart } from "./usePart.ts";

type Props = { readonly evidence: Evidence; readonly readOnly: boolean };

/** What kind of looking it was, and at what time of the day. */
export function ObservationPart({ evidence: { id, observation }, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const stored = { kind: observation?.kind ?? "", time: observation?.time ?? "" };
  const part = usePart(`evidence/${id}/observation`, stored, readOnly, (fields) => ({ body: commandOf(id, fields) }));
  return (
    <Panel title={t(($) => $.observation.title)}>
      <PartGroup part={part}>
        <SegmentedControl
          legend={t(($) => $.observation.kind)}
          choices={observationKinds.map((value) => ({ value, label: t(($) => $.observation.kinds[value]) }))}
          value={observationKinds.find((each) => each === part.fields.kind)}
          disabled={readOnly}
          onChange={(kind) => {
            part.set("kind", kind);
            part.commit();
          }}
        />
        <PartField part={part} readOnly={readOnly} name="time" label={t(($) => $.observation.time)} form="time" />
      </PartGroup>
    </Panel>
  );
}

/** A time alone is that of a visit, the most usual kind. */
function commandOf(id: string, { kind, time = "" }: Fields) {
  const known = observationKinds.find((each) => each === kind);
  return known === undefined && time === ""
    ? ({ kind: "editEvidence", id, changes: {}, clear: ["observation"] } as const)
    : ({ kind: "editEvidence", id, changes: { observation: { kind: known ?? "site", time } } } as const);
}
