import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useTell } from "../../ui/useTell.ts";

/** Removed points, each with the way back. */
export function Trash({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("points");
  const readOnly = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const removed = Object.values(dossier.points)
    .filter((point) => point.removed !== undefined)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  if (removed.length === 0) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={t(($) => $.trash.summary, { count: removed.length })}>
        <ul className="flex max-w-2xl flex-col">
          {removed.map(({ id, number, title }) => (
            <li key={id} className="flex items-center gap-3 border-line border-b py-1">
              <span className="min-w-0 flex-1">
                {t(($) => $.heading, { number, title: title === "" ? t(($$) => $$.untitled) : title })}
              </span>
              {!readOnly && (
                <Button
                  onClick={() => {
                    tell(run({ kind: "restorePoint", id }), { text: t(($) => $.told.restored, { number }) });
                  }}
                >
                  {t(($) => $.trash.restore, { number })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
