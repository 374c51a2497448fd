import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type Props = { readonly icon: LucideIcon; readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode };

/** Says what will stand here and offers the first step. */
export function EmptyState({ icon: Icon, title, children, actions }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-l border border-line border-dashed px-6 py-10 text-center">
      <Icon size={28} strokeWidth={1.5} aria-hidden className="text-muted" />
      <p className="font-semibold">{title}</p>
      <div className="max-w-prose text-muted">{children}</div>
      {actions !== undefined && <div className="flex flex-wrap justify-center gap-2 pt-1">{actions}</div>}
    </div>
  );
}
