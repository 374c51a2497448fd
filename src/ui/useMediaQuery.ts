import { useSyncExternalStore } from "react";

/** Whether the window matches, and again when that changes: `useMediaQuery("(min-width: 75rem)")`. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
