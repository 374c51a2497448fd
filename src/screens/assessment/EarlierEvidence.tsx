import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { isLookedAt } from "../../core/dossier/given.ts";
import { useDossier } from "../../state/dossier.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { useCommand } from "../useCommand.ts";

/** Evidence of the earlier audit about this criterion that nobody has looked at in this one. */
export function EarlierEvidence({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const dossier = useDossier((s) => s.dossier);
  const readOnly = useDossier((s) => s.readOnly);
  if (dossier?.basedOn === undefined) return null;
  const waiting = presentEvidence(dossier).filter((item) => !isLookedAt(item) && Object.hasOwn(item.links, id));
  if (waiting.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t(($) => $.earlier.evidence)}</h3>
      <p className="mb-2 text-muted text-s">{t(($) => $.earlier.evidenceLead)}</p>
      <ul className="flex flex-col gap-2">
        {waiting.map((item) => (
          <li key={item.id} className="flex flex-wrap items-center gap-2 rounded-m border border-line border-dashed px-3 py-2">
            <Link to="/dossier/$id/evidence" params={{ id: dossier.id }} search={{ item: item.id }} className="link min-w-0 flex-1">
              {item.title === "" ? t(($) => $.earlier.untitled) : item.title}
            </Link>
            <Badge>{t(($) => $.earlier.stance[item.links[id]?.stance ?? "neutral"])}</Badge>
            {!readOnly && <Button onClick={() => run({ kind: "lookAtEvidence", id: item.id })}>{t(($) => $.earlier.stillHolds)}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
