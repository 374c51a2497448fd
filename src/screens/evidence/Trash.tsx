import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useTell } from "../../ui/useTell.ts";

/** Removed evidence, each with the way back. */
export function Trash({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("evidence");
  const readOnly = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const removed = Object.values(dossier.evidence)
    .filter((evidence) => evidence.removed !== undefined)
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
  if (removed.length === 0) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={t(($) => $.trash.summary, { count: removed.length })}>
        <ul className="flex max-w-2xl flex-col">
          {removed.map((evidence) => {
            const title = evidence.title === "" ? t(($) => $.untitled) : evidence.title;
            return (
              <li key={evidence.id} className="flex flex-wrap items-center gap-3 border-line border-b py-1">
                <span className="min-w-0 flex-1">{title}</span>
                {!readOnly && (
                  <Button
                    onClick={() => tell(run({ kind: "restoreEvidence", id: evidence.id }), { text: t(($) => $.item.restored, { title }) })}
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
