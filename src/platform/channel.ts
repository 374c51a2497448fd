/** Tells the other tabs that something was saved. It carries no data: the database is what they read. */
export type Channel = { readonly nudge: () => void; readonly close: () => void };

/** `onNudge` is also called when this tab wakes up: a browser may have held back messages while it slept. */
export function openChannel(name: string, onNudge: () => void): Channel {
  const channel = new BroadcastChannel(`toetssteen:${name}`);
  channel.onmessage = onNudge;
  const onVisible = () => {
    if (document.visibilityState === "visible") onNudge();
  };
  if (typeof document !== "undefined") document.addEventListener("visibilitychange", onVisible);
  return {
    nudge: () => channel.postMessage("saved"),
    close: () => {
      channel.close();
      if (typeof document !== "undefined") document.removeEventListener("visibilitychange", onVisible);
    },
  };
}
