import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { RowDrawer } from "../../ui/RowDrawer.tsx";
import { Item } from "./Item.tsx";

type Props = { readonly id: string | undefined; readonly dossier: Dossier; readonly norm: Norm; readonly onClose: () => void };

/** One thing of the plan beside the list. */
export function ItemDrawer({ id, dossier, norm, onClose }: Props) {
  const { t } = useTranslation("plan");
  const item = id === undefined ? undefined : dossier.plan.items[id];
  return (
    <RowDrawer
      id={id}
      title={item === undefined ? t(($) => $.untitled) : t(($) => $.kind[item.kind])}
      row={(of) => document.getElementById(`plan-${of}`)}
      onClose={onClose}
    >
      {item === undefined ? (
        <p className="text-muted">{t(($) => $.item.missing)}</p>
      ) : (
        <Item key={item.id} item={item} dossier={dossier} norm={norm} onRemoved={onClose} />
      )}
    </RowDrawer>
  );
}
