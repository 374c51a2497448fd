import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { RemovedList } from "../../ui/RemovedList.tsx";
import { useTell } from "../../ui/useTell.ts";

/** Removed points, each with the way back. */
export function Trash({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("points");
  const readOnly = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const removed = Object.values(dossier.points)
    .filter((point) => point.removed !== undefined)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    .map(({ id, number, title }) => ({
      id,
      number,
      title: t(($) => $.heading, { number, title: title === "" ? t(($$) => $$.untitled) : title }),
    }));
  return (
    <RemovedList
      summary={t(($) => $.trash.summary, { count: removed.length })}
      removed={removed}
      restore={t(($) => $.trash.restore)}
      onRestore={
        readOnly ? undefined : ({ id, number }) => tell(run({ kind: "restorePoint", id }), { text: t(($) => $.told.restored, { number }) })
      }
    />
  );
}
