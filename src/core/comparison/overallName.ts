import type { Years } from "./compareYears.ts";

/** What the row that sums every audit up is called: a mean where all of them have one, which the norm itself does not know. */
export function overallName({ audits }: Years): "mean" | "overall" {
  return audits.every(({ audit }) => audit.score.overall.kind === "mean") ? "mean" : "overall";
}
