import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";

type Props = { readonly caption: string; readonly hideCaption?: boolean; readonly children: ReactNode };

/** A table that scrolls sideways inside itself when the window is too narrow. */
export function Table({ caption, hideCaption = false, children }: Props) {
  return (
    // A region that scrolls is reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop the columns on the right cannot be reached by keyboard
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className={hideCaption ? "sr-only" : "mb-2 text-left font-semibold"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

type HeadProps = ComponentProps<"th"> & { readonly numeric?: boolean };

export function ColumnHead({ numeric = false, className, ...rest }: HeadProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={classes(
        "border-edge border-b px-2 py-1.5 align-bottom font-semibold text-muted text-s first:pl-0 last:pr-0",
        numeric && "text-right",
        className,
      )}
    />
  );
}

export function RowHead({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="row"
      {...rest}
      className={classes("border-line border-b px-2 py-2 align-top font-semibold first:pl-0 print:py-1", className)}
    />
  );
}

type CellProps = ComponentProps<"td"> & { readonly numeric?: boolean };

export function Cell({ numeric = false, className, ...rest }: CellProps) {
  return (
    <td
      {...rest}
      className={classes("border-line border-b px-2 py-2 align-top first:pl-0 last:pr-0 print:py-1", numeric && "text-right", className)}
    />
  );
}
