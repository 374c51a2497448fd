import { useEffect, useRef } from "react";
import { usePreferences } from "../../state/preferences.ts";

/** The keys of an interview. They press what is on screen, so that a key does what a finger does. */
export function useInterviewKeys(step: (by: number) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (event.defaultPrevented || event.metaKey || event.altKey || target?.closest("[role=dialog], [role=menu]")) return;
      if (event.ctrlKey) {
        if (event.key !== "Enter") return;
        event.preventDefault();
        latest.current(event.shiftKey ? -1 : 1);
        return;
      }
      if (target?.matches("textarea, input, select")) {
        if (event.key !== "Escape" || !target.matches("[data-interview-note]")) return;
        event.preventDefault();
        document.querySelector<HTMLElement>("[data-question] h2")?.focus();
        return;
      }
      if (usePreferences.getState().singleKeys && act(event.key, latest.current)) event.preventDefault();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function act(key: string, step: (by: number) => void): boolean {
  switch (key) {
    case "j":
      step(1);
      return true;
    case "k":
      step(-1);
      return true;
    case "1":
    case "2":
    case "3":
      return press(`[data-question] [data-stance="${key}"]`);
    case "l":
      return press("[data-later]");
    case "n": {
      const note = document.querySelector<HTMLTextAreaElement>("[data-interview-note]");
      note?.focus();
      return note !== null;
    }
    default:
      return false;
  }
}

/** The stance keys are for the criterion that holds the focus, else for the first. */
function press(selector: string): boolean {
  const within = document.activeElement?.closest("[data-question] fieldset");
  const own = selector.slice(selector.lastIndexOf(" ") + 1);
  const button = within?.querySelector<HTMLButtonElement>(own) ?? document.querySelector<HTMLButtonElement>(selector);
  button?.click();
  return button !== null;
}
