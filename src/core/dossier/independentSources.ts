import type { Linked } from "./evidenceFor.ts";

/** Different sources that say the sign is there. Evidence that names no source cannot show that it is another one. */
export function independentSources(linked: readonly Linked[]): number {
  const sources = linked
    .filter(({ stance }) => stance === "supports")
    .map(({ evidence }) => evidence.source.normalize("NFKC").trim().toLowerCase())
    .filter((source) => source !== "");
  return new Set(sources).size;
}
