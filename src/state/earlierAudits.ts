import { useEffect, useMemo, useState } from "react";
import type { ComparedAudit } from "../core/comparison/comparedAudit.ts";
import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { storedAudit } from "./comparedAudits.ts";
import { type DossierCard, useDossierList } from "./dossierList.ts";

/** Dossiers of this device that came before this one: of the same organisation and unit, with an earlier end, the latest first. The one it goes on from leads. */
export function earlierCards(dossier: Dossier, cards: readonly DossierCard[]): readonly DossierCard[] {
  const { organisation, unit, periodTo } = dossier.assignment;
  const basis = dossier.basedOn?.dossier;
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  return cards
    .filter(
      (card) =>
        card.id !== dossier.id &&
        (card.id === basis ||
          (same(card.organisation, organisation) && same(card.unit, unit) && card.periodTo !== "" && card.periodTo < periodTo)),
    )
    .toSorted((a, b) => Number(b.id === basis) - Number(a.id === basis) || (a.periodTo < b.periodTo ? 1 : -1));
}

/** The earlier audits of a dossier; `chosen` is read, or the first when nothing was chosen. While `reading`, nothing says yet that there is none. */
export function useEarlierAudit(dossier: Dossier | undefined, chosen: string | undefined) {
  const dossiers = useDossierList((s) => s.dossiers);
  const status = useDossierList((s) => s.status);
  const refresh = useDossierList((s) => s.refresh);
  const cards = useMemo(() => (dossier === undefined ? [] : earlierCards(dossier, dossiers)), [dossier, dossiers]);
  const [read, setRead] = useState<{ readonly id: string; readonly audit: ComparedAudit | undefined }>();
  const id = chosen ?? cards[0]?.id;
  useEffect(() => {
    void refresh();
  }, [refresh]);
  useEffect(() => {
    if (id === undefined || id === "") return;
    let left = false;
    void storedAudit(id).then((audit) => {
      if (!left) setRead({ id, audit });
    });
    return () => {
      left = true;
    };
  }, [id]);
  const reading = status === "loading" || (id !== undefined && id !== "" && read?.id !== id);
  return { cards, id: id ?? "", audit: read?.id === id ? read?.audit : undefined, reading };
}
