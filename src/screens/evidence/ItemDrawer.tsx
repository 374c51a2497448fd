import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { Item } from "./Item.tsx";

type Props = {
  readonly id: string | undefined;
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly present: ReadonlySet<string> | undefined;
  readonly onClose: () => void;
};

/** One piece of evidence beside the register. When it closes the reader is back at its row. */
export function ItemDrawer({ id, dossier, norm, present, onClose }: Props) {
  const { t } = useTranslation("evidence");
  const last = useRef(id);
  const content = useRef<HTMLDivElement>(null);
  const evidence = id === undefined ? undefined : dossier.evidence[id];
  const row = () => (last.current === undefined ? null : document.getElementById(`evidence-${last.current}`));

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
      title={evidence === undefined || evidence.title === "" ? t(($) => $.untitled) : evidence.title}
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
        {evidence === undefined ? (
          <p className="text-muted">{t(($) => $.item.missing)}</p>
        ) : (
          <Item key={evidence.id} evidence={evidence} dossier={dossier} norm={norm} present={present} onRemoved={onClose} />
        )}
      </div>
    </Drawer>
  );
}
