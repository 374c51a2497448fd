import { lazy, Suspense, useEffect, useState } from "react";
import { usePreferences } from "../state/preferences.ts";
import { mainId } from "../ui/Page.tsx";

const KeysDialog = lazy(async () => ({ default: (await import("./KeysDialog.tsx")).KeysDialog }));

/** `?` lists the keys, `/` goes to the search field of the screen. Neither works while typing, nor when the reader has switched single keys off. */
export function Shortcuts() {
  const singleKeys = usePreferences((s) => s.singleKeys);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!singleKeys) return;
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "?") {
        setAsked(true);
        setOpen(true);
      } else if (event.key === "/") {
        const search = document.querySelector<HTMLInputElement>(`#${mainId} input[type=search], header input[type=search]`);
        if (search === null) return;
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [singleKeys]);

  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog open={open} onOpenChange={setOpen} />
    </Suspense>
  );
}

/** A place where a letter is text. Radio buttons and checkboxes are not. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "range"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
