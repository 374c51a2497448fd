import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useTell } from "../../ui/useTell.ts";

/** What was taken out of the plan, each with the way back. */
export function Trash({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("plan");
  const readOnly = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const removed = Object.values(dossier.plan.items)
    .filter((item) => item.removed !== undefined)
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
  if (removed.length === 0) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={t(($) => $.trash.summary, { count: removed.length })}>
        <ul className="flex max-w-2xl flex-col">
          {removed.map((item) => {
            const title = item.title === "" ? t(($) => $.untitled) : item.title;
            return (
              <li key={item.id} className="flex flex-wrap items-center gap-3 border-line border-b py-1">
                <span className="min-w-0 flex-1">{title}</span>
                {!readOnly && (
                  <Button
                    onClick={() => tell(run({ kind: "restorePlanItems", ids: [item.id] }), { text: t(($) => $.item.restored, { title }) })}
                  >
                    {t(($) => $.item.restore)}
                    <span className="sr-only"> {title}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
