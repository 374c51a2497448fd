import { mainId } from "./Page.tsx";

/** The first stop of the tab key. A button, because the address after `#` belongs to the routes. */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      onClick={() => document.getElementById(mainId)?.querySelector<HTMLElement>("h1")?.focus()}
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-m bg-accent px-4 py-2 font-semibold text-on-accent focus-visible:translate-y-0"
    >
      {label}
    </button>
  );
}
