import { useTranslation } from "react-i18next";
import { type Evidence, voiceMethods } from "../../core/dossier/evidenceSchema.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Panel } from "../../ui/Panel.tsx";
import { PartField } from "./PartField.tsx";
import { PartGroup } from "./PartGroup.tsx";
import { usePart } from "./usePart.ts";
import { VoiceResult } from "./VoiceResult.tsx";
import { resultKinds, voiceFields, writtenVoice } from "./voiceFields.ts";

type Props = { readonly evidence: Evidence; readonly readOnly: boolean };

/** What customers were asked, how many answered, and what came out. */
export function VoicePart({ evidence, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const part = usePart(`evidence/${evidence.id}/voice`, voiceFields(evidence.voice, language), readOnly, (fields) =>
    writtenVoice(evidence, fields),
  );
  const field = { part, readOnly };
  const { kind } = part.fields;
  return (
    <Panel title={t(($) => $.voice.title)}>
      <PartGroup part={part} together>
        <PartField
          {...field}
          name="method"
          label={t(($) => $.voice.method)}
          form={voiceMethods.map((value) => ({ value, label: t(($) => $.voice.methods[value]) }))}
        />
        <PartField {...field} name="question" label={t(($) => $.voice.question)} hint={t(($) => $.voice.questionHint)} form="line" />
        <div className="flex flex-wrap gap-4">
          <PartField {...field} name="asked" label={t(($) => $.voice.asked)} form="count" />
          <PartField {...field} name="answered" label={t(($) => $.voice.answered)} form="count" />
        </div>
        <PartField
          {...field}
          name="kind"
          label={t(($) => $.voice.kind)}
          form={[
            { value: "", label: t(($) => $.part.notChosen) },
            ...resultKinds.map((value) => ({ value, label: t(($) => $.voice.kinds[value]) })),
          ]}
        />
        {kind === "share" && (
          <PartField {...field} name="hits" label={t(($) => $.voice.hits)} hint={t(($) => $.voice.hitsHint)} form="count" />
        )}
        {kind === "nps" && (
          <div className="flex flex-wrap gap-4">
            <PartField {...field} name="promoters" label={t(($) => $.voice.promoters)} form="count" />
            <PartField {...field} name="detractors" label={t(($) => $.voice.detractors)} form="count" />
          </div>
        )}
        {kind === "mean" && (
          <>
            <div className="flex flex-wrap gap-4">
              <PartField {...field} name="mean" label={t(($) => $.voice.mean)} form="decimal" />
              <PartField {...field} name="scaleTo" label={t(($) => $.voice.scaleTo)} form="count" />
            </div>
            <PartField
              {...field}
              name="deviation"
              label={t(($) => $.voice.deviation)}
              hint={t(($) => $.voice.deviationHint)}
              form="decimal"
            />
          </>
        )}
      </PartGroup>
      {part.waiting.size > 0 && <p className="mt-3 text-muted text-s">{t(($) => $.voice.incomplete)}</p>}
      {evidence.voice !== undefined && <VoiceResult voice={evidence.voice} />}
    </Panel>
  );
}
