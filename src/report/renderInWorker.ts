import type { Progress } from "./pdf/node.ts";
import type { RenderedReport } from "./renderReport.ts";
import workerUrl from "./reportWorker.ts?worker&url";
import type { RenderReply, RenderRequest } from "./workerMessages.ts";

export type RenderOutcome =
  | { readonly kind: "rendered"; readonly report: RenderedReport; readonly fileName: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

/** The screen's door: renders in a worker of its own, which ends with the report or with `cancel`. */
export function renderInWorker(
  newWorker: (url: string) => Worker,
  request: RenderRequest,
  onProgress: Progress,
): { readonly outcome: Promise<RenderOutcome>; cancel(): void } {
  const worker = newWorker(workerUrl);
  let settle: (outcome: RenderOutcome) => void = () => {};
  const outcome = new Promise<RenderOutcome>((resolve) => {
    settle = (ended) => {
      worker.terminate();
      resolve(ended);
    };
  });
  worker.onmessage = ({ data }: MessageEvent<RenderReply>) => {
    if (data.kind === "progress") onProgress(data.share);
    else settle(data);
  };
  worker.onerror = (event) => settle({ kind: "failed", message: event.message });
  worker.postMessage(request);
  return { outcome, cancel: () => settle({ kind: "cancelled" }) };
}
