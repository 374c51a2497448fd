import { Menu } from "@base-ui/react/menu";
import type { RefObject } from "react";
import { classes } from "./classes.ts";
import type { MenuItem } from "./MenuButton.tsx";

type Props = {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly label: string;
  readonly items: readonly MenuItem[];
};

export function MenuPopup({ anchor, open, onOpenChange, label, items }: Props) {
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} side="bottom" align="end" sideOffset={4} className="z-40 outline-none">
          <Menu.Popup
            aria-label={label}
            finalFocus={anchor}
            className="min-w-48 max-w-[calc(100vw-1rem)] origin-(--transform-origin) rounded-m bg-surface p-1 text-ink shadow-floating outline-none transition-[scale,opacity] duration-100 data-ending-style:scale-98 data-starting-style:scale-98 data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {items.map((item) =>
              item === "separator" ? (
                <Menu.Separator key="separator" className="my-1 h-px bg-line" />
              ) : (
                <Menu.Item
                  key={item.label}
                  disabled={item.disabled ?? false}
                  onClick={item.onSelect}
                  className={classes(
                    "flex min-h-control cursor-pointer items-center gap-2.5 rounded-s px-2.5 outline-none data-disabled:cursor-default data-highlighted:bg-hover data-disabled:opacity-50",
                    item.destructive === true && "text-danger",
                  )}
                >
                  {item.icon ? <item.icon size={17} aria-hidden className="shrink-0" /> : null}
                  {item.label}
                </Menu.Item>
              ),
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
