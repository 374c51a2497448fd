import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { Item } from "./Item.tsx";

type Props = { readonly id: string | undefined; readonly dossier: Dossier; readonly norm: Norm; readonly onClose: () => void };

/** One thing of the plan beside the list. When it closes the reader is back at its row. */
export function ItemDrawer({ id, dossier, norm, onClose }: Props) {
  const { t } = useTranslation("plan");
  const last = useRef(id);
  const content = useRef<HTMLDivElement>(null);
  const item = id === undefined ? undefined : dossier.plan.items[id];
  const row = () => (last.current === undefined ? null : document.getElementById(`plan-${last.current}`));

  useEffect(() => {
    if (id === last.current) return;
    if (id === undefined) row()?.focus();
    else {
      content.current?.focus({ preventScroll: true });
      last.current = id;
    }
  });

  return (
    <Drawer
      open={id !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={item === undefined ? t(($) => $.untitled) : t(($) => $.kind[item.kind])}
      focusAfter={row}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer from every field in it */}
      <div
        ref={content}
        tabIndex={-1}
        className="outline-none"
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      >
        {item === undefined ? (
          <p className="text-muted">{t(($) => $.item.missing)}</p>
        ) : (
          <Item key={item.id} item={item} dossier={dossier} norm={norm} onRemoved={onClose} />
        )}
      </div>
    </Drawer>
  );
}
