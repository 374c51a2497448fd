import type { Management } from "../../core/reporting/management.ts";
import type { NormScore } from "../../core/scoring/scores.ts";
import { standingRows } from "../../report/management/managementText.ts";
import { meanWords, readinessWords } from "../../report/scoreWords.ts";
import type { Pen } from "../../report/writing.ts";

export type WhatIfRow = { readonly id: string; readonly name: string; readonly from: string; readonly to: string };

/** Every score now and as it would be, in words; the overall outcome first, where this dossier shows one. */
export function whatIfRows(pen: Pen, { norm, score, sections, dossier }: Management, after: NormScore, overall: string) {
  const then = new Map(
    standingRows(pen, { norm, sections: after.sections.map((section) => ({ id: section.id, score: section })) }).map(({ id, now }) => [
      id,
      now,
    ]),
  );
  const rows = standingRows(pen, { norm, sections }).map(
    ({ id, name, now }): WhatIfRow => ({ id, name, from: now, to: then.get(id) ?? now }),
  );
  const [from, to] = [overallOf(pen, score), overallOf(pen, after)];
  const isShown = from !== "" && (norm.overall.kind === "readiness" || dossier.report.showOverall);
  return isShown ? [{ id: "overall", name: overall, from, to }, ...rows] : rows;
}

function overallOf(pen: Pen, { overall }: NormScore): string {
  if (overall.kind === "readiness") return readinessWords(pen, overall);
  return overall.count === 0 ? "" : meanWords(pen, overall).value;
}
