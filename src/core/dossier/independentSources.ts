import type { Linked } from "./evidenceFor.ts";

/** Different sources that say so. Evidence that names no source cannot show that it is another one. */
export function independentSources(linked: readonly Linked[]): number {
  const sources = linked
    .filter(({ stance }) => stance === "supports")
    .map(({ evidence }) => sourceKey(evidence.source))
    .filter((source) => source !== "");
  return new Set(sources).size;
}

/** Equal for the same source, however it was typed; empty when none is named. */
export function sourceKey(source: string): string {
  return source.normalize("NFKC").trim().toLowerCase();
}
