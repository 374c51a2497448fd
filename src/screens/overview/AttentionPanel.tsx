import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { placeOf } from "../../core/dossier/placeOf.ts";
import { type Attention, attentionList } from "../../core/evidence/attention.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { usePresentAttachments } from "../../state/attachments.ts";
import { today } from "../../state/device.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";

const tones: Readonly<Record<Attention["severity"], Tone>> = { high: "warn", medium: "accent", low: "neutral" };

/** What needs a look: one line per kind with how many there are; opened, a link to each place. */
export function AttentionPanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const digests = useMemo(
    () => presentEvidence(dossier).flatMap(({ attachments }) => Object.values(attachments).map(({ sha256 }) => sha256)),
    [dossier],
  );
  const present = usePresentAttachments(digests);
  const day = today();
  const groups = useMemo(() => groupsOf(attentionList(dossier, norm, day, present)), [dossier, norm, day, present]);

  return (
    <Panel
      title={t(($) => $.attention.title)}
      actions={
        <Link to="/dossier/$id/coverage" params={{ id: dossier.id }} className="link inline-flex min-h-control items-center">
          {t(($) => $.attention.coverage)}
        </Link>
      }
    >
      {groups.length === 0 ? (
        <p className="text-muted">{t(($) => $.attention.none)}</p>
      ) : (
        <ul>
          {groups.map(({ kind, severity, items }) => (
            <li key={kind} className="border-line border-b last:border-b-0">
              <Disclosure
                summary={
                  <span className="flex flex-1 items-baseline justify-between gap-2">
                    <span className="font-normal">{t(($) => $.attention.kind[kind])}</span>
                    <Badge tone={tones[severity]}>{items.length}</Badge>
                  </span>
                }
              >
                <ul className="flex flex-col gap-1">
                  {items.map((item) => (
                    <AttentionItem key={`${item.path} ${item.params.name ?? ""}`} item={item} dossier={dossier.id} norm={norm} />
                  ))}
                </ul>
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function AttentionItem({ item, dossier, norm }: { readonly item: Attention; readonly dossier: string; readonly norm: Norm }) {
  const problemText = useProblemText();
  const language = usePreferences((s) => s.language);
  const place = placeOf(item.path, norm);
  const params = Object.fromEntries(
    Object.entries(item.params).map(([name, value]) => [
      name,
      (name === "date" || name === "term" || name === "due") && typeof value === "string" ? formatDate(value, language) : value,
    ]),
  );
  const sentence = problemText({ code: item.kind, params });
  return (
    <li className="text-s">
      {place === undefined ? (
        sentence
      ) : (
        <Link {...placeAddress(place, dossier)} className="link inline-flex min-h-control items-center">
          {sentence}
        </Link>
      )}
    </li>
  );
}

type Group = { readonly kind: Attention["kind"]; readonly severity: Attention["severity"]; readonly items: readonly Attention[] };

/** In the order of the list, which begins with the most serious. */
function groupsOf(list: readonly Attention[]): readonly Group[] {
  const byKind = new Map<Attention["kind"], Attention[]>();
  for (const item of list) {
    const items = byKind.get(item.kind);
    if (items === undefined) byKind.set(item.kind, [item]);
    else items.push(item);
  }
  return [...byKind].map(([kind, items]) => ({ kind, severity: items[0]?.severity ?? "low", items }));
}
