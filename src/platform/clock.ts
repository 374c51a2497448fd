import type { DateOnly, Instant } from "../core/dossier/dossierSchema.ts";

export function now(): Instant {
  return new Date().toISOString();
}

export function daysAgo(days: number): Instant {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

/** The day on this device's calendar. */
export function today(): DateOnly {
  const date = new Date();
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}

/** The time on this device's clock, `09:30`. */
export function timeOfDay(): string {
  const date = new Date();
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}
