import type { Point, PointStatus } from "./dossierSchema.ts";

const steps: Readonly<Record<PointStatus, readonly PointStatus[]>> = {
  open: ["agreed", "rejected"],
  agreed: ["inProgress", "open", "rejected"],
  inProgress: ["done", "agreed", "rejected"],
  done: ["verified", "inProgress"],
  verified: ["inProgress"],
  rejected: ["open"],
};

/** Where an improvement point may go from here, the usual next step first. */
export function allowedSteps(status: PointStatus): readonly PointStatus[] {
  return steps[status];
}

/** Rejecting a point or taking a finished one up again asks for a reason. */
export function stepNeedsNote(from: PointStatus, to: PointStatus): boolean {
  return to === "rejected" || (to === "inProgress" && (from === "done" || from === "verified"));
}

export type PointEvent = Point["history"][string] & { readonly id: string };

/** The steps of a point, oldest first; steps at the same moment are ordered by id, so that every copy agrees. */
export function pointHistory(point: Point): readonly PointEvent[] {
  return Object.entries(point.history)
    .map(([id, event]) => ({ ...event, id }))
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
