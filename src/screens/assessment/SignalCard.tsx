import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { SignalState } from "../../core/dossier/dossierSchema.ts";
import { independentSources } from "../../core/dossier/independentSources.ts";
import { signalById } from "../../core/norm/findCriterion.ts";
import { say } from "../../i18n/say.ts";
import { useConflicts } from "../../state/conflicts.ts";
import { useDossier } from "../../state/dossier.ts";
import { useLinkedEvidence } from "../../state/linkedEvidence.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { useCommand } from "../useCommand.ts";
import { AnswerButtons, type AnswerChoice } from "./AnswerButtons.tsx";
import { CardFrame } from "./CardFrame.tsx";
import { EvidenceButton } from "./CriterionCard.tsx";
import { EarlierSignal } from "./EarlierAnswer.tsx";
import { NoteField } from "./NoteField.tsx";

/** One warning sign: found or not, and when found everything that such a heavy finding needs. */
export const SignalCard = memo(function SignalCard({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const signal = useDossier((s) => s.norm && signalById(s.norm).get(id));
  const record = useDossier((s) => s.dossier?.signals[id]);
  const rule = useDossier((s) => (signal === undefined ? undefined : s.norm?.evidenceProfiles[signal.profile]?.rule));
  const conflict = useConflicts(`signals/${id}/state`);
  if (signal === undefined) return null;
  const state = record?.state;
  const about = signal.ref;
  const choices: readonly AnswerChoice<SignalState>[] = [
    { value: "found", label: t(($) => $.signal.found), look: "partly" },
    { value: "notFound", label: t(($) => $.signal.notFound), look: "met" },
  ];
  const written = [record?.rationale, record?.rightOfReply, record?.leadReason].some((text) => text !== undefined && text !== "");
  const note = (field: "rationale" | "rightOfReply" | "leadReason", label: string, hint?: string | undefined) => (
    <NoteField
      field={`signals/${id}/${field}`}
      stored={record?.[field] ?? ""}
      commandOf={(text) => ({ kind: "writeSignal", signal: id, field, text })}
      label={label}
      about={about}
      {...(field === "rationale" ? { name: field, signed: state !== undefined || written ? record : undefined } : {})}
      hint={hint}
      readOnly={readOnly}
    />
  );
  const hintWhenEmpty = (text: string | undefined, hint: string) => ((text ?? "") === "" ? hint : undefined);

  return (
    <CardFrame id={id} reference={about} text={say(signal.text, language)}>
      {conflict !== undefined && (
        <Banner tone="warn" title={t(($) => $.conflict.title)}>
          {t(($) => $.conflict.signal)}
        </Banner>
      )}
      <EarlierSignal id={id} reference={about} />
      {readOnly ? (
        <p className="font-semibold">{state === undefined ? t(($) => $.answer.open) : t(($) => $.signal[state])}</p>
      ) : (
        <AnswerButtons
          legend={t(($) => $.signal.answerTo, { signal: about })}
          choices={choices}
          value={state}
          onAnswer={(next) => run({ kind: "setSignal", signal: id, state: next })}
          keys
        />
      )}
      {note(
        "rationale",
        t(($) => $.card.rationale),
      )}
      {(state === "found" || (record?.rightOfReply ?? "") !== "") &&
        note(
          "rightOfReply",
          t(($) => $.signal.rightOfReply),
          hintWhenEmpty(
            record?.rightOfReply,
            t(($) => $.signal.rightOfReplyHint),
          ),
        )}
      {(state === "found" || (record?.leadReason ?? "") !== "") &&
        note(
          "leadReason",
          t(($) => $.signal.leadReason),
          hintWhenEmpty(
            record?.leadReason,
            t(($) => $.signal.leadReasonHint, { cap: signal.cap }),
          ),
        )}
      <div className="-mx-2 flex flex-wrap items-center gap-x-2">
        <EvidenceButton id={id} reference={about} againstWeighs={state === "found"} />
        {state === "found" && rule?.kind === "warningSign" && <Sources id={id} needed={rule.sources} />}
      </div>
    </CardFrame>
  );
});

function Sources({ id, needed }: { readonly id: string; readonly needed: number }) {
  const { t } = useTranslation("assessment");
  const sources = independentSources(useLinkedEvidence(id));
  return <Badge tone={sources >= needed ? "good" : "warn"}>{t(($) => $.signal.sources, { count: needed, sources })}</Badge>;
}
