import type { Dossier, Instant } from "../core/dossier/dossierSchema.ts";
import { givenOf } from "../core/dossier/given.ts";
import { progressOf } from "../core/dossier/progress.ts";
import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { scoreNorm } from "../core/scoring/scoreNorm.ts";
import type { DossierCard } from "../platform/dossierCard.ts";

export function cardOf(dossier: Dossier, norm: Norm, updatedAt: Instant): DossierCard {
  const whose = whoseCounts(dossier.kind);
  const progress = progressOf(dossier, norm, whose);
  const { sections, overall } = scoreNorm(norm, givenOf(dossier, whose));
  const scores = sections.flatMap((section) =>
    section.kind === "checklist" ? [] : [{ id: section.id, low: section.low, high: section.high }],
  );
  return {
    id: dossier.id,
    organisation: dossier.assignment.organisation,
    unit: dossier.assignment.unit,
    norm: `${dossier.norm.id}@${dossier.norm.version}`,
    normName: norm.name,
    normDigest: dossier.norm.digest,
    kind: dossier.kind,
    periodTo: dossier.assignment.periodTo,
    updatedAt,
    answered: progress.answered,
    total: progress.total,
    scores: scores.length === 0 ? undefined : scores,
    ...(overall.kind === "readiness" ? { readiness: { low: overall.low, high: overall.high } } : {}),
    attachments: attachmentsOf(dossier),
  };
}

/** Digests of every attachment the dossier refers to, removed evidence included: that can be put back. */
export function attachmentsOf(dossier: Dossier): readonly string[] {
  const evidence = Object.values(dossier.evidence).flatMap((item) => Object.values(item.attachments).map(({ sha256 }) => sha256));
  const logo = dossier.report.logo === undefined ? [] : [dossier.report.logo.sha256];
  return [...new Set([...evidence, ...logo])].sort();
}
