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
  /** In front of the heading, such as the way back. */
  readonly before?: ReactNode;
  /** `wide` uses the whole window, for screens with columns. */
  readonly width?: "page" | "wide" | "prose";
  /** A heading of one line, for a screen that is worked in and needs its height. */
  readonly low?: boolean;
  readonly children: ReactNode;
};

const widths = { page: "max-w-page", wide: "max-w-none", prose: "max-w-prose" } as const;

/**
 * The one `main` with the one `h1` of a screen. It names the tab, and takes the focus to the heading when the reader
 * came from another screen. Give it a `key` where one route shows several things in turn.
 */
export function Page({ title, documentTitle, lead, actions, before, width = "page", low = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);

  useEffect(() => {
    document.title = `${documentTitle ?? title} – Toetssteen`;
  }, [documentTitle, title]);

  return (
    <main
      id={mainId}
      className={classes("mx-auto w-full px-4 sm:px-6", low ? "pt-2" : "pt-6 pb-16 md:pt-8 print:pt-0 print:pb-0", widths[width])}
    >
      <div
        className={classes(
          "flex flex-wrap justify-between gap-x-6",
          low ? "mb-2 min-h-control items-center gap-y-1" : "mb-6 items-start gap-y-3 print:mb-2",
        )}
      >
        <div className={before === undefined ? "min-w-0 max-w-prose" : "flex min-w-0 items-center gap-1"}>
          {before}
          <h1 ref={heading} tabIndex={-1} className={classes("text-balance font-semibold", low ? "text-l" : "text-xl")}>
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
