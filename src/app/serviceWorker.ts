/** Keeps the app on the device, so it opens without a network. A newer version waits until the reader asks for it. */
import { ownScript } from "../platform/trustedTypes.ts";

let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

export function startServiceWorker(): void {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  // Registered late: filling the cache must not compete with the first screen.
  if (document.readyState === "complete") void register();
  else window.addEventListener("load", () => void register(), { once: true });
}

export function updateIsWaiting(): boolean {
  return waiting !== undefined;
}

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting?.postMessage({ type: "SKIP_WAITING" });
}

async function register(): Promise<void> {
  // A host without https, or a browser that forbids it: the app works, but not without the network.
  const registration = await navigator.serviceWorker.register(ownScript("./serviceWorker.js")).catch(() => undefined);
  if (registration === undefined) return;
  const offer = (worker: ServiceWorker) => {
    // Without a controller this is the first visit: nothing to update.
    if (worker.state !== "installed" || navigator.serviceWorker.controller === null) return;
    waiting = worker;
    for (const listener of listeners) listener();
  };
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => offer(worker));
  });
}
