/** Keeps the screen on for as long as it is asked, where the browser can. */
export function canStayAwake(): boolean {
  return "wakeLock" in navigator;
}

/**
 * Asks for it, and again whenever the page comes back into sight: the browser lets go of it when the page is hidden.
 * Gives the way to end it. A browser that refuses, on a low battery for example, is asked again next time.
 */
export function stayAwake(): () => void {
  let wanted = true;
  let lock: WakeLockSentinel | undefined;
  async function ask() {
    if (!wanted || document.visibilityState !== "visible") return;
    const got = await navigator.wakeLock.request("screen").catch(() => undefined);
    if (wanted) lock = got;
    else await got?.release();
  }
  const onSight = () => void ask();
  document.addEventListener("visibilitychange", onSight);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", onSight);
    void lock?.release();
  };
}
