import Trash2 from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import { isLookedAt } from "../../core/dossier/given.ts";
import { evidenceTypes, type Norm } from "../../core/norm/normSchema.ts";
import { formatInstant } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { useTell } from "../../ui/useTell.ts";
import { Attachments } from "./Attachments.tsx";
import { Checklist } from "./Checklist.tsx";
import { DocumentPart } from "./DocumentPart.tsx";
import { EvidenceField } from "./EvidenceField.tsx";
import { InterviewPart } from "./InterviewPart.tsx";
import { InterviewSummary } from "./InterviewSummary.tsx";
import { Links } from "./Links.tsx";
import { ObservationPart } from "./ObservationPart.tsx";
import { RegisterPart } from "./RegisterPart.tsx";
import { SamplePart } from "./SamplePart.tsx";
import { VoicePart } from "./VoicePart.tsx";

type Props = {
  readonly evidence: Evidence;
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly present: ReadonlySet<string> | undefined;
  readonly onRemoved: () => void;
};

/** Everything about one piece of evidence, kept while it is typed. */
export function Item({ evidence, dossier, norm, present, onRemoved }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const closed = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const { id, type, added, removed } = evidence;
  const title = evidence.title === "" ? t(($) => $.untitled) : evidence.title;
  const readOnly = closed || removed !== undefined;
  const when = formatInstant(added.at, language);

  function remove() {
    const gone = tell(run({ kind: "removeEvidence", id }), {
      text: t(($) => $.item.removed, { title }),
      onUndo: () => tell(useDossier.getState().run({ kind: "restoreEvidence", id })),
    });
    if (gone) onRemoved();
  }

  const files = (
    <Panel title={t(($) => $.attachments.title)}>
      <Attachments evidence={evidence} present={present} readOnly={readOnly} />
    </Panel>
  );

  return (
    <>
      {removed !== undefined && (
        <div className="mb-4">
          <Banner
            tone="warn"
            actions={!closed && <Button onClick={() => tell(run({ kind: "restoreEvidence", id }))}>{t(($) => $.item.restore)}</Button>}
          >
            {t(($) => $.item.isRemoved)}
          </Banner>
        </div>
      )}
      {!isLookedAt(evidence) && removed === undefined && (
        <div className="mb-4">
          <Banner
            tone="warn"
            actions={!closed && <Button onClick={() => tell(run({ kind: "lookAtEvidence", id }))}>{t(($) => $.item.stillHolds)}</Button>}
          >
            {t(($) => $.item.carried)}
          </Banner>
        </div>
      )}
      {type === "interview" && <InterviewSummary evidence={evidence} />}
      <Panel title={t(($) => $.item.facts)}>
        <div className="flex flex-col gap-4">
          <EvidenceField evidence={evidence} field="title" form="line" readOnly={readOnly} />
          <Field label={t(($) => $.field.type)}>
            {(control) => (
              <Select
                {...control}
                disabled={readOnly}
                value={type}
                options={evidenceTypes.map((value) => ({ value, label: t(($) => $.type[value]) }))}
                onChange={({ target: { value } }) => {
                  const next = evidenceTypes.find((each) => each === value);
                  if (next !== undefined) tell(run({ kind: "editEvidence", id, changes: { type: next } }));
                }}
              />
            )}
          </Field>
          <EvidenceField evidence={evidence} field="date" form="date" hint={t(($) => $.hint.date)} readOnly={readOnly} />
          <EvidenceField evidence={evidence} field="note" form="text" hint={t(($) => $.hint.note)} readOnly={readOnly} />
          <EvidenceField
            evidence={evidence}
            field="source"
            form="line"
            hint={type === "interview" ? t(($) => $.hint.interview) : t(($) => $.hint.source)}
            readOnly={readOnly}
          />
          {/* A document tells its own place, below. */}
          {(type !== "document" || evidence.place !== "") && (
            <EvidenceField
              evidence={evidence}
              field="place"
              form="line"
              hint={type === "observation" ? t(($) => $.hint.seenAt) : t(($) => $.hint.place)}
              readOnly={readOnly}
            />
          )}
          <EvidenceField evidence={evidence} field="collectedBy" form="line" readOnly={readOnly} />
        </div>
      </Panel>
      {type === "interview" && <InterviewPart evidence={evidence} norm={norm} readOnly={readOnly} />}
      {type === "document" && <DocumentPart evidence={evidence} readOnly={readOnly} />}
      {type === "observation" && <ObservationPart evidence={evidence} readOnly={readOnly} />}
      {/* Photos are taken while looking, so they stand before what they show. */}
      {type === "observation" && files}
      {type === "observation" && (
        <Panel title={t(($) => $.checklist.title)} lead={t(($) => $.checklist.lead)}>
          <Checklist evidence={evidence} norm={norm} dossier={dossier} readOnly={readOnly} />
        </Panel>
      )}
      {type === "customerVoice" && <VoicePart evidence={evidence} readOnly={readOnly} />}
      {(type === "register" || type === "customerVoice") && <RegisterPart evidence={evidence} dossier={dossier} readOnly={readOnly} />}
      <Panel title={type === "observation" ? t(($) => $.links.others) : t(($) => $.links.title)}>
        <Links evidence={evidence} norm={norm} dossier={dossier} readOnly={readOnly} />
      </Panel>
      {type === "fileSample" && <SamplePart evidence={evidence} norm={norm} readOnly={readOnly} />}
      {type !== "observation" && files}
      <div className="flex flex-col items-start gap-3 border-line border-t pt-4">
        <p className="text-muted text-s">
          {added.by === "" ? t(($) => $.item.added, { when }) : t(($) => $.item.addedBy, { name: added.by, when })}
        </p>
        {!readOnly && (
          <Button look="danger" icon={Trash2} onClick={remove}>
            {t(($) => $.item.remove, { title })}
          </Button>
        )}
      </div>
    </>
  );
}
