import type { LucideIcon } from "lucide-react";
import EllipsisVertical from "lucide-react/icons/ellipsis-vertical";
import { lazy, Suspense, useRef, useState } from "react";
import { IconButton } from "./IconButton.tsx";

export type MenuItem =
  | {
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly onSelect: () => void;
      readonly disabled?: boolean;
      readonly destructive?: boolean;
    }
  | "separator";

type Props = { readonly label: string; readonly icon?: LucideIcon; readonly items: readonly MenuItem[] };

const loadPopup = () => import("./MenuPopup.tsx");
const MenuPopup = lazy(async () => ({ default: (await loadPopup()).MenuPopup }));

/** A button with a list of actions. The list is fetched when it is first needed, so the first screen stays light. */
export function MenuButton({ label, icon = EllipsisVertical, items }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);

  function show() {
    setAsked(true);
    setOpen(true);
  }

  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void loadPopup()}
        onFocus={() => void loadPopup()}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          show();
        }}
      />
      {asked && (
        <Suspense fallback={null}>
          <MenuPopup anchor={button} open={open} onOpenChange={setOpen} label={label} items={items} />
        </Suspense>
      )}
    </>
  );
}
