import { type ReactNode, useEffect, useRef } from "react";
import { Drawer } from "./Drawer.tsx";

type Props = {
  /** What is open, if anything. */
  readonly id: string | undefined;
  readonly title: string;
  /** The row of the list that this belongs to. */
  readonly row: (id: string) => HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** One row of a list, open beside it. What opens takes the focus; when it closes the reader is back at its row. */
export function RowDrawer({ id, title, row, onClose, children }: Props) {
  const last = useRef(id);
  const content = useRef<HTMLDivElement>(null);
  const lastRow = () => (last.current === undefined ? null : row(last.current));

  useEffect(() => {
    if (id === last.current) return;
    if (id === undefined) lastRow()?.focus();
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
      title={title}
      focusAfter={lastRow}
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
        {children}
      </div>
    </Drawer>
  );
}
