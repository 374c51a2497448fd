import type { useDossier } from "../../state/dossier.ts";

export type AuditEntry = ReturnType<ReturnType<typeof useDossier.getState>["trail"]>[number];
/** The same person doing the same thing in a row: a note is kept many times while it is typed. */
export type Run = { readonly entry: AuditEntry; readonly times: number };
export type Choice = { readonly person: string | undefined; readonly room: string };

/** The entries that fit, the latest first, one line for each run. */
export function trailRuns(trail: readonly AuditEntry[], { person, room }: Choice): readonly Run[] {
  const runs: { entry: AuditEntry; times: number }[] = [];
  for (const entry of trail.toReversed()) {
    if (person !== undefined && entry.by !== person) continue;
    if (room !== "" && entry.path.split("/")[0] !== room) continue;
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.entry, entry)) last.times += 1;
    else runs.push({ entry, times: 1 });
  }
  return runs;
}

function isSame(a: AuditEntry, b: AuditEntry): boolean {
  return a.kind === b.kind && a.path === b.path && a.value === b.value && a.by === b.by && a.at.slice(0, 10) === b.at.slice(0, 10);
}
