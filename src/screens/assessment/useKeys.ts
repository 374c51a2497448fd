import { useEffect } from "react";
import { currentCard, focusCard, focusInside, step } from "./focus.ts";

/** The keys of the assessment. A card answers by pressing the button that carries the key. */
export function useKeys(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape" && target?.closest("aside") && !target.closest("[role=dialog], [role=menu]")) {
        focusCard(currentCard());
        event.preventDefault();
        return;
      }
      if (event.key === "Escape" && target?.closest("aside") && currentCard() !== null) {
        event.preventDefault();
        focusCard(currentCard());
        return;
      }
      // A dialog, a menu and the tabs have their own keys.
      if (target?.closest("[role=dialog], [role=menu], [role=tablist], aside")) return;
      if (target?.matches("textarea, input, select, [contenteditable]")) {
        if (event.key === "Escape" && leaveField(target)) event.preventDefault();
        return;
      }
      if (act(event.key, target)) event.preventDefault();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function leaveField(field: HTMLElement): boolean {
  const card = field.closest<HTMLElement>("[data-card]");
  focusCard(card);
  return card !== null;
}

function act(key: string, target: HTMLElement | undefined): boolean {
  switch (key) {
    case "j":
    case "ArrowDown":
      step(1);
      return true;
    case "k":
    case "ArrowUp":
      step(-1);
      return true;
    case "r":
      return toRationale();
    case "Enter":
      // On a button or a link Enter presses it.
      return (target === undefined || target.matches("body, [data-card], h1")) && toRationale();
    case "Escape":
      focusCard(currentCard());
      return true;
    case "1":
    case "2":
    case "3":
    case "4":
      return press(`[data-key="${key}"]`);
    case "0":
    case "Backspace":
      return press("[data-answers] [aria-pressed=true]");
    default:
      return false;
  }
}

function toRationale(): boolean {
  const id = currentCard()?.dataset.card;
  if (id !== undefined) focusInside(id, "[data-note=rationale]");
  return id !== undefined;
}

/** Pressing a chosen answer clears it, so a key for the answer that stands does nothing. */
function press(selector: string): boolean {
  const card = currentCard();
  const button = card?.querySelector<HTMLButtonElement>(selector);
  if (!card || !button) return false;
  if (selector.startsWith("[data-key") && button.ariaPressed === "true") return true;
  button.click();
  if (document.activeElement === document.body) focusCard(card);
  return true;
}
