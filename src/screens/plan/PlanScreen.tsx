import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentPlan } from "../../core/dossier/planFor.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Documents } from "./Documents.tsx";
import { Figures } from "./Figures.tsx";
import { Interviews } from "./Interviews.tsx";
import { ItemDrawer } from "./ItemDrawer.tsx";
import { LetterButton } from "./LetterButton.tsx";
import { OtherEvidence } from "./OtherEvidence.tsx";
import { ProposeButton } from "./ProposeButton.tsx";
import { Support } from "./Support.tsx";
import { Trash } from "./Trash.tsx";
import { type PlanTab, tabOf } from "./tabOf.ts";

export function PlanScreen() {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  if (dossier === undefined || norm === undefined) return null;
  return <Plan dossier={dossier} norm={norm} />;
}

/** What will be asked, looked at and drawn, whom it needs, and which criteria it can support. */
function Plan({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("plan");
  const { item } = useSearch({ from: "/dossier/$id/plan" });
  const navigate = useNavigate();
  const readOnly = useDossier((s) => s.readOnly);
  const linked = item === undefined ? undefined : dossier.plan.items[item];
  const [tab, setTab] = useState<PlanTab>(linked === undefined ? "interviews" : tabOf(linked.kind));
  const items = presentPlan(dossier);
  const count = (of: PlanTab) => items.filter(({ kind }) => tabOf(kind) === of).length;

  const show = (id: string | undefined) =>
    void navigate({
      to: "/dossier/$id/plan",
      params: { id: dossier.id },
      search: id === undefined ? {} : { item: id },
      replace: item !== undefined,
      resetScroll: false,
    });
  const parts = { dossier, norm, readOnly, current: item, onOpen: show };

  return (
    <Page
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      width="wide"
      actions={
        <>
          <LetterButton dossier={dossier} norm={norm} />
          {!readOnly && <ProposeButton dossier={dossier} norm={norm} />}
        </>
      }
    >
      <div className="flex items-start gap-6">
        <div className="min-w-0 flex-1">
          <Figures dossier={dossier} norm={norm} />
          <Tabs<PlanTab>
            label={t(($) => $.tabs.label)}
            value={tab}
            onChange={setTab}
            tabs={[
              { value: "interviews", label: t(($) => $.tabs.interviews), count: count("interviews"), panel: <Interviews {...parts} /> },
              { value: "documents", label: t(($) => $.tabs.documents), count: count("documents"), panel: <Documents {...parts} /> },
              { value: "other", label: t(($) => $.tabs.other), count: count("other"), panel: <OtherEvidence {...parts} /> },
              { value: "support", label: t(($) => $.tabs.support), panel: <Support dossier={dossier} norm={norm} /> },
            ]}
          />
          <Trash dossier={dossier} />
        </div>
        <ItemDrawer id={item} dossier={dossier} norm={norm} onClose={() => show(undefined)} />
      </div>
    </Page>
  );
}
