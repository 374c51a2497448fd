import { type ReactNode, useId } from "react";

type Props = { readonly number: number; readonly title: string; readonly lead?: string; readonly children: ReactNode };

/** One question of a form that is filled in from top to bottom. */
export function Step({ number, title, lead, children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-line border-t py-7 first:border-t-0 first:pt-0"
    >
      <span
        aria-hidden="true"
        className="inline-flex size-7 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent text-s"
      >
        {number}
      </span>
      <div className="mb-3">
        <h2 id={id} className="font-semibold text-l">
          {title}
        </h2>
        {lead !== undefined && <p className="text-muted">{lead}</p>}
      </div>
      <div className="flex min-w-0 flex-col gap-5 max-sm:col-span-2 sm:col-start-2">{children}</div>
    </section>
  );
}
