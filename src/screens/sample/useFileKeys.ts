import { useEffect, useRef } from "react";
import { currentRow, firstOpenRow, rows, stepRow } from "./focus.ts";

type Steps = { readonly onNext: (() => void) | undefined; readonly onPrevious: (() => void) | undefined };

/** One key per answer: the row answers by pressing the button that carries the key, and the next row takes the focus. */
export function useFileKeys(steps: Steps): void {
  const latest = useRef(steps);
  useEffect(() => {
    latest.current = steps;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target?.closest("[role=dialog], [role=menu], [role=tablist]")) return;
      if (target?.matches("textarea, input, select, [contenteditable]")) {
        if (event.key === "Escape" && target.closest("[data-sample-file]")) {
          rows()[0]?.focus();
          event.preventDefault();
        }
        return;
      }
      if (act(event.key, latest.current)) event.preventDefault();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function act(key: string, { onNext, onPrevious }: Steps): boolean {
  switch (key) {
    case "j":
    case "ArrowDown":
      return stepRow(1) !== undefined;
    case "k":
    case "ArrowUp":
      return stepRow(-1) !== undefined;
    case "n":
      onNext?.();
      return onNext !== undefined;
    case "p":
      onPrevious?.();
      return onPrevious !== undefined;
    case "1":
    case "2":
    case "3":
      return answer(key);
    case "4":
      return press(`[data-key="4"]`);
    case "0":
    case "Backspace":
      return press("[data-seen][aria-pressed=true]");
    default:
      return false;
  }
}

/** The last answer of a file leads to the button for the next one. */
function answer(key: string): boolean {
  const row = currentRow() ?? firstOpenRow();
  const button = row?.querySelector<HTMLButtonElement>(`[data-key="${key}"]`);
  if (!row || !button) return false;
  if (button.ariaPressed !== "true") button.click();
  row.focus();
  if (stepRow(1) === undefined) document.querySelector<HTMLElement>("[data-sample-next]")?.focus();
  return true;
}

function press(selector: string): boolean {
  const row = currentRow();
  const button = row?.querySelector<HTMLButtonElement>(selector);
  if (!row || !button || button.disabled) return false;
  button.click();
  row.focus();
  return true;
}
