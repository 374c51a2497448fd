import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";

type Props = { readonly summary: ReactNode; readonly open?: boolean; readonly children: ReactNode };

/** Details on request; the browser's own, so find-in-page opens it. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details open={open} className="group not-open:print:hidden">
      <summary className="-mx-1 flex min-h-control list-none items-center gap-1.5 rounded-m px-1 font-semibold hover:bg-hover">
        <ChevronRight size={18} aria-hidden className="shrink-0 text-muted transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-2 pb-3 pl-6">{children}</div>
    </details>
  );
}
