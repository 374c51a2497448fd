import { type KeyboardEvent, useState } from "react";

/** In percent of the size at which it fits. */
const steps = [50, 75, 100, 125, 150, 200, 300, 400] as const;

/** How large something is shown. The keys + and - change it, 0 makes it fit again. */
export function useZoom() {
  const [percent, setPercent] = useState(100);
  const larger = steps.find((step) => step > percent);
  const smaller = steps.findLast((step) => step < percent);

  function onKey({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">): boolean {
    if (ctrlKey || metaKey) return false;
    if ((key === "+" || key === "=") && larger !== undefined) setPercent(larger);
    else if (key === "-" && smaller !== undefined) setPercent(smaller);
    else if (key === "0") setPercent(100);
    else return false;
    return true;
  }

  return { percent, larger, smaller, setPercent, onKey };
}

export type Zoom = ReturnType<typeof useZoom>;
