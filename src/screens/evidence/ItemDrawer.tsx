import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { RowDrawer } from "../../ui/RowDrawer.tsx";
import { Item } from "./Item.tsx";

type Props = {
  readonly id: string | undefined;
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly present: ReadonlySet<string> | undefined;
  readonly onClose: () => void;
};

/** One piece of evidence beside the register. */
export function ItemDrawer({ id, dossier, norm, present, onClose }: Props) {
  const { t } = useTranslation("evidence");
  const evidence = id === undefined ? undefined : dossier.evidence[id];
  return (
    <RowDrawer
      id={id}
      title={evidence === undefined || evidence.title === "" ? t(($) => $.untitled) : evidence.title}
      row={(of) => document.getElementById(`evidence-${of}`)}
      onClose={onClose}
    >
      {evidence === undefined ? (
        <p className="text-muted">{t(($) => $.item.missing)}</p>
      ) : (
        <Item key={evidence.id} evidence={evidence} dossier={dossier} norm={norm} present={present} onRemoved={onClose} />
      )}
    </RowDrawer>
  );
}
