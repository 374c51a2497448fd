/** Short messages about what has just happened. `showToast` can be called from anywhere; `Toaster` draws them. */
export type Toast = {
  readonly id: number;
  readonly text: string;
  /** `problem` stays until it is closed. */
  readonly kind: "done" | "problem";
  /** Such as "Undo". */
  readonly action?: { readonly label: string; readonly onAction: () => void };
};

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

export function showToast(toast: Omit<Toast, "id" | "kind"> & { readonly kind?: Toast["kind"] }): void {
  // Three at most: older ones make room.
  toasts = [...toasts.slice(-2), { kind: "done", ...toast, id: nextId }];
  nextId += 1;
  for (const listener of listeners) listener();
}

export function dropToast(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
  for (const listener of listeners) listener();
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
