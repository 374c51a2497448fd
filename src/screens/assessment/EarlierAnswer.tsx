import History from "lucide-react/icons/history";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { carriedState } from "../../core/dossier/carriedProgress.ts";
import { formatInstant } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { useCommand } from "../useCommand.ts";
import { focusCurrentAnswer } from "./focus.ts";

/** What the earlier audit judged, beside the answer of this one. It counts for nothing until it is given again. */
export function EarlierAnswer({ id, reference }: { readonly id: string; readonly reference: string }) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const record = useDossier((s) => s.dossier?.answers[id]);
  const kind = useDossier((s) => s.dossier?.kind);
  const earlier = record?.earlier;
  if (earlier === undefined || kind === undefined) return null;
  const { answer, rationale, reason } = earlier;
  const state = carriedState(record, kind);
  return (
    <Earlier
      judged={answer === undefined ? t(($) => $.answer.open) : t(($) => $.answer[answer])}
      signed={earlier}
      badge={state !== undefined && <Badge tone={state === "toDo" ? "warn" : "good"}>{t(($) => $.earlier.state[state])}</Badge>}
      action={
        state === "toDo" &&
        !readOnly && (
          <Button
            onClick={() => {
              if (run({ kind: "reverify", criterion: id })) focusCurrentAnswer(id);
            }}
          >
            {t(($) => $.earlier.stillSo)} <span className="sr-only">{reference}</span>
          </Button>
        )
      }
    >
      {[rationale, reason]
        .filter((text) => text !== "")
        .map((text) => (
          <p key={text} className="whitespace-pre-wrap">
            {text}
          </p>
        ))}
    </Earlier>
  );
}

/** The same of a warning sign. */
export function EarlierSignal({ id, reference }: { readonly id: string; readonly reference: string }) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const record = useDossier((s) => s.dossier?.signals[id]);
  const earlier = record?.earlier;
  if (earlier?.state === undefined) return null;
  const state = record?.state === undefined ? "toDo" : record.state === earlier.state ? "reverified" : "changed";
  return (
    <Earlier
      judged={t(($) => $.signal[earlier.state === "found" ? "found" : "notFound"])}
      signed={earlier}
      badge={<Badge tone={state === "toDo" ? "warn" : "good"}>{t(($) => $.earlier.state[state])}</Badge>}
      action={
        state === "toDo" &&
        !readOnly && (
          <Button
            onClick={() => {
              if (run({ kind: "reverifySignal", signal: id })) focusCurrentAnswer(id);
            }}
          >
            {t(($) => $.earlier.stillSo)} <span className="sr-only">{reference}</span>
          </Button>
        )
      }
    >
      {earlier.rationale !== "" && <p className="whitespace-pre-wrap">{earlier.rationale}</p>}
    </Earlier>
  );
}

type Props = {
  readonly judged: string;
  readonly signed: { readonly by: string; readonly at: string };
  readonly badge: ReactNode;
  readonly action: ReactNode;
  readonly children: ReactNode;
};

function Earlier({ judged, signed, badge, action, children }: Props) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const when = formatInstant(signed.at, language);
  return (
    <div className="rounded-m border border-line border-dashed bg-sunken px-3 py-2">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-s">
        <History size={16} aria-hidden className="text-muted" />
        <span>
          {t(($) => $.earlier.title)} <strong>{judged}</strong>
        </span>
        {badge}
        <span className="text-muted">{signed.by === "" ? when : t(($) => $.card.signed, { name: signed.by, when })}</span>
      </p>
      <div className="mt-1 max-w-prose text-muted text-s empty:hidden">{children}</div>
      {action !== false && <div className="mt-2">{action}</div>}
    </div>
  );
}
