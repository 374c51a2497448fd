import { useEffect, useState } from "react";
import { canStayAwake, stayAwake } from "../platform/wakeLock.ts";

type WakeLock = { readonly possible: boolean; readonly on: boolean; readonly toggle: () => void };

/** Keeps the screen on while it is wanted and the screen that wants it is open. */
export function useWakeLock(): WakeLock {
  const [on, setOn] = useState(false);
  useEffect(() => (on ? stayAwake() : undefined), [on]);
  return { possible: canStayAwake(), on, toggle: () => setOn((now) => !now) };
}
