import { lazy, Suspense, useEffect, useState } from "react";
import { useDossier } from "../state/dossier.ts";
import { useDossierSearch } from "../state/dossierSearch.ts";
import { usePreferences } from "../state/preferences.ts";
import { mainId } from "../ui/Page.tsx";

const KeysDialog = lazy(async () => ({ default: (await import("./KeysDialog.tsx")).KeysDialog }));

/**
 * `?` lists the keys, `/` goes to the search field of the screen, else to the search of the open dossier. Neither works
 * while typing, nor when the reader has switched single keys off. Ctrl K searches the open dossier from anywhere.
 */
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
        if (search === null) {
          if (searchDossier()) event.preventDefault();
          return;
        }
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [singleKeys]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (searchDossier()) event.preventDefault();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog open={open} onOpenChange={setOpen} />
    </Suspense>
  );
}

/** Opens the search of the open dossier, where there is one and nothing stands over it. */
function searchDossier(): boolean {
  const possible = useDossier.getState().status === "open" && document.querySelector("[role=dialog]") === null;
  if (possible) useDossierSearch.setState({ open: true });
  return possible;
}

/** A place where a letter is text. Radio buttons and checkboxes are not. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "range"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
