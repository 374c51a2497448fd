import FilePlus from "lucide-react/icons/file-plus";
import Inbox from "lucide-react/icons/inbox";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isExpected, isOverdue, presentPlan } from "../../core/dossier/planFor.ts";
import type { PlanItem } from "../../core/dossier/planSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { today } from "../../state/device.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { AddLines } from "./AddLines.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { FulfilButton } from "./FulfilButton.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import type { PartProps } from "./tabOf.ts";
import { useRefs } from "./useRefs.ts";

/** What is asked of the organisation, by when, and whether it came. */
export function Documents(parts: PartProps) {
  const { t } = useTranslation("plan");
  const { dossier, readOnly } = parts;
  const [adding, setAdding] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const items = presentPlan(dossier).filter(({ kind }) => kind === "document");
  const chosen = items.filter(({ id }) => picked.has(id));

  const pick = (ids: readonly string[], on: boolean) =>
    setPicked((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));

  return (
    <Panel
      title={t(($) => $.documents.title)}
      lead={t(($) => $.documents.lead)}
      actions={
        !readOnly && (
          <Button icon={FilePlus} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t(($) => $.documents.add)}
          </Button>
        )
      }
    >
      {adding && <AddLines kinds={["document"]} onClose={() => setAdding(false)} />}
      {items.length === 0 && !adding && (
        <EmptyState icon={Inbox} title={t(($) => $.documents.emptyTitle)}>
          {t(($) => $.documents.empty)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          {!readOnly && <BulkBar items={items} chosen={chosen} dossier={dossier} onPick={pick} onDone={() => setPicked(new Set())} />}
          <ul>
            {items.map((item) => (
              <DocumentRow key={item.id} item={item} picked={picked.has(item.id)} onPick={(on) => pick([item.id], on)} {...parts} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

type RowProps = PartProps & { readonly item: PlanItem; readonly picked: boolean; readonly onPick: (on: boolean) => void };

function DocumentRow({ item, picked, onPick, dossier, norm, readOnly, current }: RowProps) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const refs = useRefs(norm);
  const late = isOverdue(dossier, item, today());
  const detail = [item.who, item.due === "" ? "" : t(($) => $.documents.by, { date: formatDate(item.due, language, "short") }), refs(item)];
  return (
    <ItemRow
      item={item}
      dossier={dossier.id}
      current={current === item.id}
      start={
        readOnly ? null : (
          <label className="inline-flex size-control items-center justify-center">
            <input type="checkbox" checked={picked} onChange={(event) => onPick(event.target.checked)} className="size-4.5" />
            <span className="sr-only">{t(($) => $.documents.pick, { title: item.title })}</span>
          </label>
        )
      }
      detail={detail.filter((each) => each !== "").join(" · ")}
      badges={
        <>
          {late && <Badge tone="warn">{t(($) => $.documents.late)}</Badge>}
          <StatusBadge item={item} />
        </>
      }
      action={!readOnly && item.status !== "toDo" && isExpected(dossier, item) ? <FulfilButton item={item} dossier={dossier.id} /> : null}
    />
  );
}
