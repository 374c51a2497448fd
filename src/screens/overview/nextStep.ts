import { blocksFinal } from "../../core/closing/blocksFinal.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { isActive } from "../../core/dossier/given.ts";
import { progressOf } from "../../core/dossier/progress.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { standsInTheWay } from "../../core/improvement/standsInTheWay.ts";
import type { Norm } from "../../core/norm/normSchema.ts";

export type NextStep =
  | { readonly kind: "begin"; readonly section: string }
  | { readonly kind: "assess"; readonly section: string; readonly count: number }
  | { readonly kind: "signals"; readonly section: string; readonly signal: string; readonly count: number }
  | { readonly kind: "makePoints"; readonly count: number }
  | { readonly kind: "planPoints"; readonly count: number }
  | { readonly kind: "complete"; readonly count: number }
  | { readonly kind: "report" };

/** What helps most now, in the order of the work: judge, look at the signs, make points, plan them, complete, report. */
export function nextStep(dossier: Dossier, norm: Norm): NextStep {
  const progress = progressOf(dossier, norm, whoseCounts(dossier.kind));
  const open = progress.sections.find(({ answered, limited, total }) => answered + limited < total);
  if (open !== undefined) {
    if (progress.answered + progress.limited === 0) return { kind: "begin", section: open.id };
    return { kind: "assess", section: open.id, count: open.total - open.answered - open.limited };
  }
  const signals = norm.sections.flatMap((section) => (section.signals ?? []).map(({ id }) => ({ section: section.id, id })));
  const unseen = signals.filter(({ id }) => dossier.signals[id]?.state === undefined);
  if (unseen[0] !== undefined) return { kind: "signals", section: unseen[0].section, signal: unseen[0].id, count: unseen.length };

  const points = Object.values(dossier.points).filter(isActive);
  const covered = new Set(points.flatMap(({ criteria }) => Object.keys(criteria)));
  const uncovered = standsInTheWay(dossier, norm).filter(({ id }) => !covered.has(id));
  if (uncovered.length > 0) return { kind: "makePoints", count: uncovered.length };
  const unplanned = points.filter(({ owner, term, status }) => (owner.trim() === "" || term === "") && status !== "verified");
  if (unplanned.length > 0) return { kind: "planPoints", count: unplanned.length };
  const blocks = blocksFinal(dossier, norm);
  return blocks.length > 0 ? { kind: "complete", count: blocks.length } : { kind: "report" };
}
