import { useState } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes.ts";
import { useZoom } from "./useZoom.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** A picture that fits, or larger in a frame that scrolls. */
export function PictureView({ name, url }: { readonly name: string; readonly url: string }) {
  const { t } = useTranslation("ui");
  const zoom = useZoom();
  const [damaged, setDamaged] = useState(false);
  const fits = zoom.percent === 100;
  if (damaged)
    return (
      <p role="status" className="m-auto max-w-prose p-6">
        {t(($) => $.viewer.damagedPicture, { name })}
      </p>
    );
  return (
    <>
      <div className="flex justify-center border-line border-b bg-surface px-2 py-1">
        <ZoomButtons zoom={zoom} />
      </div>
      <section
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
        tabIndex={0}
        onKeyDown={(event) => zoom.onKey(event) && event.preventDefault()}
        className="grid min-h-0 flex-1 overflow-auto p-4"
      >
        <img
          src={url}
          alt={name}
          onError={() => setDamaged(true)}
          className={classes("m-auto shadow-raised", fits ? "max-h-full min-h-0 max-w-full object-contain" : "max-w-none")}
          {...(!fits && { style: { width: `${zoom.percent}%` } })}
        />
      </section>
    </>
  );
}
