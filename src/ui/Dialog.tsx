import { Dialog as Base } from "@base-ui/react/dialog";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes.ts";
import { IconButton } from "./IconButton.tsx";

type Props = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly size?: "s" | "m";
  /** Whether the focus returns to where it came from; not when the reader has gone elsewhere. */
  readonly focusReturns?: () => boolean;
  readonly children?: ReactNode;
  /** The buttons, the one that goes on last. */
  readonly actions?: ReactNode;
};

/** Takes the whole attention. Escape and a press beside it close it; the focus returns to where it came from. */
export function Dialog({ open, onOpenChange, title, description, size = "s", focusReturns, children, actions }: Props) {
  const { t } = useTranslation("ui");
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-40 grid place-items-center overflow-y-auto p-4">
          <Base.Popup
            finalFocus={focusReturns}
            className={classes(
              "relative flex w-full flex-col gap-4 rounded-l bg-surface p-5 text-ink shadow-floating outline-none",
              "transition-[scale,opacity] duration-150 data-ending-style:scale-98 data-starting-style:scale-98 data-ending-style:opacity-0 data-starting-style:opacity-0",
              size === "s" ? "max-w-md" : "max-w-2xl",
            )}
          >
            <div className="pr-10">
              <Base.Title className="font-semibold text-l">{title}</Base.Title>
              {description !== undefined && <Base.Description className="mt-1 text-muted">{description}</Base.Description>}
            </div>
            {children}
            {actions !== undefined && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
            {/* Last in the order of the tab key, so that the first field or button gets the focus. */}
            <IconButton icon={X} label={t(($) => $.close)} onClick={() => onOpenChange(false)} className="absolute top-3 right-3" />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
