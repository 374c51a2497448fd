/** The rows of the file at hand, one for each criterion. */
export function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-sample-row]")];
}

export function currentRow(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-sample-row]") ?? undefined;
}

/** The first row that has no answer yet, else the first. */
export function firstOpenRow(): HTMLElement | undefined {
  const all = rows();
  return all.find((each) => each.querySelector("[aria-pressed=true]") === null) ?? all[0];
}

export function focusRow(): void {
  // Once the file has been drawn.
  requestAnimationFrame(() => {
    const row = firstOpenRow();
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  });
}

/** The row after or before the one at hand; undefined at the ends. */
export function stepRow(by: 1 | -1): HTMLElement | undefined {
  const all = rows();
  const row = currentRow();
  const next = row === undefined ? all[0] : all[all.indexOf(row) + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
  return next;
}
