import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Left out when the page is printed. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
};

/** A part of a page under an `h2`, set off by a hairline. */
export function Panel({ title, lead, actions, screenOnly = false, children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classes("border-line border-t py-6 first:border-t-0 first:pt-0 print:py-2", screenOnly && "print:hidden")}
    >
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2 print:mb-1">
        <div className="min-w-0 max-w-prose print:max-w-none">
          <h2 id={id} className="font-semibold text-l">
            {title}
          </h2>
          {lead !== undefined && <div className="mt-0.5 text-muted">{lead}</div>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
