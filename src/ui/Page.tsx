import { type ReactNode, useEffect, useRef } from "react";
import { classes } from "./classes.ts";

/** Where the skip link leads to. */
export const mainId = "main";

let shownBefore = false;

type Props = {
  readonly title: string;
  /** The name in the tab, when it says more than the heading. */
  readonly documentTitle?: string;
  /** One or two sentences under the heading. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** `wide` uses the whole window, for screens with columns. */
  readonly width?: "page" | "wide" | "prose";
  readonly children: ReactNode;
};

const widths = { page: "max-w-page", wide: "max-w-none", prose: "max-w-prose" } as const;

/**
 * The one `main` with the one `h1` of a screen. It names the tab, and takes the focus to the heading when the reader
 * came from another screen. Give it a `key` where one route shows several things in turn.
 */
export function Page({ title, documentTitle, lead, actions, width = "page", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);

  useEffect(() => {
    document.title = `${documentTitle ?? title} – Toetssteen`;
  }, [documentTitle, title]);

  return (
    <main id={mainId} className={classes("mx-auto w-full px-4 pt-6 pb-16 sm:px-6 md:pt-8", widths[width])}>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-prose">
          <h1 ref={heading} tabIndex={-1} className="text-balance font-semibold text-xl">
            {title}
          </h1>
          {lead !== undefined && <div className="mt-1 text-muted">{lead}</div>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      <div>{children}</div>
    </main>
  );
}
