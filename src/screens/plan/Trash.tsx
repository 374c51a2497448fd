import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { RemovedList } from "../../ui/RemovedList.tsx";
import { useTell } from "../../ui/useTell.ts";

/** What was taken out of the plan, each with the way back. */
export function Trash({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("plan");
  const readOnly = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const removed = Object.values(dossier.plan.items)
    .filter((one) => one.removed !== undefined)
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
    .map((one) => ({ id: one.id, title: one.title === "" ? t(($) => $.untitled) : one.title }));
  return (
    <RemovedList
      summary={t(($) => $.trash.summary, { count: removed.length })}
      removed={removed}
      restore={t(($) => $.item.restore)}
      onRestore={
        readOnly
          ? undefined
          : ({ id, title }) => tell(run({ kind: "restorePlanItems", ids: [id] }), { text: t(($) => $.item.restored, { title }) })
      }
    />
  );
}
