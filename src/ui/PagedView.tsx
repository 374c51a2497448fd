import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./IconButton.tsx";
import { inputClass } from "./TextInput.tsx";
import { useZoom } from "./useZoom.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** A document that is drawn page by page; pages count from 1. */
export type Pages = {
  readonly count: number;
  readonly size: (page: number) => Promise<{ readonly width: number; readonly height: number }>;
  readonly draw: (page: number, scale: number) => { readonly drawn: Promise<HTMLCanvasElement | undefined>; readonly cancel: () => void };
};

type Props = { readonly name: string; readonly pages: Pages; readonly footer?: ((page: number) => ReactNode) | undefined };

/** A page that fills a wide window reads worse than one with margins. */
const largestFit = 1.4;

/** One page at a time: by buttons, by number, and by the keys Page up, Page down, Home and End. */
export function PagedView({ name, pages, footer }: Props) {
  const { t } = useTranslation("ui");
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState<string>();
  const [damaged, setDamaged] = useState(false);
  const [width, setWidth] = useState<number>();
  const zoom = useZoom();
  const scroller = useRef<HTMLElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const field = useId();

  useEffect(() => {
    const measure = () => setWidth(scroller.current?.clientWidth);
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);

  useEffect(() => {
    if (width === undefined) return;
    let wanted = true;
    let cancel = () => {};
    const show = async () => {
      const size = await pages.size(page);
      // 32 for the padding on both sides.
      const fit = Math.min(largestFit, Math.max(width - 32, 200) / size.width);
      const scale = (fit * zoom.percent) / 100;
      if (!wanted) return;
      const drawing = pages.draw(page, scale);
      cancel = drawing.cancel;
      const canvas = await drawing.drawn;
      if (!wanted || canvas === undefined) return;
      canvas.style.width = `${size.width * scale}px`;
      canvas.style.height = `${size.height * scale}px`;
      holder.current?.replaceChildren(canvas);
      setDamaged(false);
    };
    show().catch(() => {
      if (!wanted) return;
      holder.current?.replaceChildren();
      setDamaged(true);
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [pages, page, zoom.percent, width]);

  function go(to: number) {
    setTyped(undefined);
    setPage(Math.min(pages.count, Math.max(1, to)));
    scroller.current?.scrollTo?.(0, 0);
  }

  function onKey(event: KeyboardEvent) {
    const to = { PageDown: page + 1, PageUp: page - 1, ArrowRight: page + 1, ArrowLeft: page - 1, Home: 1, End: pages.count }[event.key];
    if (to !== undefined) go(to);
    else if (!zoom.onKey(event)) return;
    event.preventDefault();
  }

  return (
    <>
      <div className="flex flex-wrap items-center justify-center gap-x-6 gap-y-1 border-line border-b bg-surface px-2 py-1">
        <div className="flex items-center gap-1">
          <IconButton icon={ChevronLeft} label={t(($) => $.viewer.previous)} disabled={page === 1} onClick={() => go(page - 1)} />
          <label htmlFor={field}>{t(($) => $.viewer.page)}</label>
          <input
            id={field}
            inputMode="numeric"
            autoComplete="off"
            className={`${inputClass} w-14! text-center`}
            value={typed ?? page}
            onChange={(event) => setTyped(event.target.value.replace(/\D/g, "").slice(0, 5))}
            onKeyDown={(event) => event.key === "Enter" && typed && go(Number(typed))}
            onBlur={() => (typed ? go(Number(typed)) : setTyped(undefined))}
          />
          <span className="whitespace-nowrap">{t(($) => $.viewer.of, { count: pages.count })}</span>
          <IconButton icon={ChevronRight} label={t(($) => $.viewer.next)} disabled={page === pages.count} onClick={() => go(page + 1)} />
        </div>
        <ZoomButtons zoom={zoom} />
      </div>
      <section
        ref={scroller}
        aria-label={t(($) => $.viewer.pages, { name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
        tabIndex={0}
        onKeyDown={onKey}
        className="grid min-h-0 flex-1 overflow-auto p-4"
      >
        {damaged && <p className="m-auto max-w-prose">{t(($) => $.viewer.damagedPage, { page })}</p>}
        <div
          ref={holder}
          role="img"
          aria-label={t(($) => $.viewer.pageOf, { page, count: pages.count, name })}
          hidden={damaged}
          className="m-auto bg-white shadow-raised"
        />
      </section>
      <p role="status" className="sr-only">
        {t(($) => $.viewer.pageOf, { page, count: pages.count, name })}
      </p>
      {footer?.(page)}
    </>
  );
}
