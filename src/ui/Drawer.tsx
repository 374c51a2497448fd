import { Dialog as Base } from "@base-ui/react/dialog";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./IconButton.tsx";
import { useMediaQuery } from "./useMediaQuery.ts";

type Props = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** Where the focus goes when it closes, if not back to where it came from. */
  readonly focusAfter?: () => HTMLElement | null;
  readonly children: ReactNode;
};

/**
 * What belongs to the thing in focus. On a wide window it stands beside the work and leaves it usable: give its parent
 * `flex`. On a narrower one it slides over, takes the focus, and gives it back when it closes.
 */
export function Drawer({ open, onOpenChange, title, focusAfter, children }: Props) {
  const { t } = useTranslation("ui");
  const docked = useMediaQuery("(min-width: 75rem)");
  const close = <IconButton icon={X} label={t(($) => $.close)} onClick={() => onOpenChange(false)} className="-mr-2" />;

  if (docked) {
    if (!open) return null;
    return (
      <aside aria-label={title} className="sticky top-0 flex max-h-dvh w-96 shrink-0 flex-col self-start border-line border-l bg-surface">
        <div className="flex items-center justify-between gap-2 border-line border-b px-4 py-2">
          <h2 className="min-w-0 truncate font-semibold">{title}</h2>
          {close}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
      </aside>
    );
  }
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          finalFocus={focusAfter && (() => focusAfter() ?? true)}
          className="fixed inset-y-0 right-0 z-40 flex w-full max-w-md flex-col bg-surface text-ink shadow-floating outline-none transition-transform duration-200 ease-out data-ending-style:translate-x-full data-starting-style:translate-x-full"
        >
          <div className="flex items-center justify-between gap-2 border-line border-b px-4 py-2">
            <Base.Title className="min-w-0 truncate font-semibold">{title}</Base.Title>
            {close}
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
