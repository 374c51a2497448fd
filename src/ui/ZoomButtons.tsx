import ZoomIn from "lucide-react/icons/zoom-in";
import ZoomOut from "lucide-react/icons/zoom-out";
import { useTranslation } from "react-i18next";
import { IconButton } from "./IconButton.tsx";
import type { Zoom } from "./useZoom.ts";

export function ZoomButtons({ zoom: { percent, larger, smaller, setPercent } }: { readonly zoom: Zoom }) {
  const { t } = useTranslation("ui");
  return (
    <div className="flex items-center">
      <IconButton
        icon={ZoomOut}
        label={t(($) => $.viewer.smaller)}
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && setPercent(smaller)}
      />
      <button
        type="button"
        aria-label={t(($) => $.viewer.fit, { percent })}
        title={t(($) => $.viewer.fit, { percent })}
        onClick={() => setPercent(100)}
        className="min-h-control min-w-14 rounded-m text-center text-s hover:bg-hover"
      >
        {percent}%
      </button>
      <IconButton
        icon={ZoomIn}
        label={t(($) => $.viewer.larger)}
        disabled={larger === undefined}
        onClick={() => larger !== undefined && setPercent(larger)}
      />
    </div>
  );
}
