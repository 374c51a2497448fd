import { useAssessmentView } from "../../state/assessmentView.ts";

/** The cards on screen, in their order. */
function cards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")];
}

export function cardOf(id: string | undefined): HTMLElement | null {
  return id === undefined ? null : (cards().find((card) => card.dataset.card === id) ?? null);
}

/** The card that the focus is in, else the one that was judged last, else the first in sight. */
export function currentCard(): HTMLElement | null {
  const own = document.activeElement?.closest<HTMLElement>("[data-card]");
  return own ?? cardOf(useAssessmentView.getState().current) ?? firstInSight();
}

export function focusCard(card: HTMLElement | null, block: ScrollLogicalPosition = "nearest"): void {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block });
}

/** To the next card or the one before; at the ends the focus stays. Without a current card it is the first in sight. */
export function step(by: 1 | -1): void {
  const all = cards();
  const at = all.findIndex((card) => card.dataset.card === useAssessmentView.getState().current);
  focusCard(at === -1 ? firstInSight() : (all[at + by] ?? all[at] ?? null));
}

/** Under the bar that stays at the top. */
function firstInSight(): HTMLElement | null {
  const all = cards();
  return all.find((card) => card.getBoundingClientRect().top > 60) ?? all.at(-1) ?? null;
}

/** A note or a button inside a card, once it has been drawn. */
/** Back to the answer that stands now, so that the keys go on working where somebody was. */
export function focusCurrentAnswer(id: string): void {
  requestAnimationFrame(() => focusInside(id, "[aria-pressed=true]"));
}

export function focusInside(id: string, selector: string): void {
  requestAnimationFrame(() => cardOf(id)?.querySelector<HTMLElement>(selector)?.focus());
}

/** The panel that stands beside the cards; the one that slides over takes the focus itself. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("aside [role=tab][aria-selected=true]")?.focus());
}
