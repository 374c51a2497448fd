import type { LucideIcon } from "lucide-react";
import CircleAlert from "lucide-react/icons/circle-alert";
import Info from "lucide-react/icons/info";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

type BannerTone = "info" | "warn" | "danger";

const tones: Readonly<Record<BannerTone, { readonly icon: LucideIcon; readonly box: string; readonly sign: string }>> = {
  info: { icon: Info, box: "bg-accent-soft", sign: "text-accent" },
  warn: { icon: TriangleAlert, box: "bg-warn-soft", sign: "text-warn" },
  danger: { icon: CircleAlert, box: "bg-danger-soft", sign: "text-danger" },
};

type Props = {
  readonly tone?: BannerTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** What the reader can do about it. */
  readonly actions?: ReactNode;
};

/** Something the reader should know here and now. It appears while the page is in use, so it is announced politely. */
export function Banner({ tone = "info", title, children, actions }: Props) {
  const { icon: Icon, box, sign } = tones[tone];
  return (
    <div role="status" className={classes("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-m px-4 py-3", box)}>
      <Icon size={20} aria-hidden className={classes("mt-0.5 shrink-0", sign)} />
      <div className="min-w-48 flex-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        <div className="max-w-prose">{children}</div>
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
