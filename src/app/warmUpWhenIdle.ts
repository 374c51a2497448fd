import { warmUpEngine } from "../state/warmUpEngine.ts";
import { router } from "./router.tsx";

const pause = 1_000;

/**
 * Makes ready what opening a dossier takes, once the first screen stands and the page has nothing to do: its frame, its
 * first screen and the engine. The service worker fetches the same files anyway, so it costs no traffic but on a device
 * without one. Whoever saves data is left alone.
 */
export function warmUpWhenIdle(): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true) return;
  const whenIdle = typeof requestIdleCallback === "function" ? requestIdleCallback : (work: () => void) => setTimeout(work, pause);
  setTimeout(
    () =>
      whenIdle(() => {
        // What fails here is fetched again, and told, when a dossier is opened.
        void router.preloadRoute({ to: "/dossier/$id", params: { id: "-" } }).catch(() => undefined);
        void warmUpEngine().catch(() => undefined);
      }),
    pause,
  );
}
