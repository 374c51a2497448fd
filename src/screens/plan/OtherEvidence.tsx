import Binoculars from "lucide-react/icons/binoculars";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isExpected, presentPlan } from "../../core/dossier/planFor.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { AddLines } from "./AddLines.tsx";
import { FulfilButton } from "./FulfilButton.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import type { PartProps } from "./tabOf.ts";
import { useRefs } from "./useRefs.ts";

const kinds = ["observation", "fileSample", "register", "customerVoice"] as const;

/** What the auditors look at, draw and count themselves. */
export function OtherEvidence({ dossier, norm, readOnly, current }: PartProps) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const refs = useRefs(norm);
  const [adding, setAdding] = useState(false);
  const items = presentPlan(dossier);
  const none = items.every(({ kind }) => kind === "interview" || kind === "document");
  return (
    <Panel
      title={t(($) => $.other.title)}
      lead={t(($) => $.other.lead)}
      actions={
        !readOnly && (
          <Button icon={Binoculars} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t(($) => $.other.add)}
          </Button>
        )
      }
    >
      {adding && <AddLines kinds={kinds} onClose={() => setAdding(false)} />}
      {none && !adding && (
        <EmptyState icon={Binoculars} title={t(($) => $.other.emptyTitle)}>
          {t(($) => $.other.empty)}
        </EmptyState>
      )}
      {kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-label={t(($) => $.kinds[kind])} className="mb-6 last:mb-0">
            <h3 className="border-edge border-b pb-1 font-semibold">{t(($) => $.kinds[kind])}</h3>
            <ul>
              {own.map((item) => {
                const when = [item.date === "" ? "" : formatDate(item.date, language, "short"), item.time].filter((each) => each !== "");
                const detail = [when.join(" "), item.place, item.who, refs(item)];
                return (
                  <ItemRow
                    key={item.id}
                    item={item}
                    dossier={dossier.id}
                    current={current === item.id}
                    start={null}
                    detail={detail.filter((each) => each !== "").join(" · ")}
                    badges={<StatusBadge item={item} />}
                    action={!readOnly && isExpected(dossier, item) ? <FulfilButton item={item} dossier={dossier.id} /> : null}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </Panel>
  );
}
