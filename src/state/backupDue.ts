import type { Instant } from "../core/dossier/dossierSchema.ts";
import { now } from "../platform/clock.ts";

const daysBetweenBackups = 7;

/** Whether something was changed that no backup of the last week holds. */
export function backupDue(lastBackupAt: Instant | undefined, changedAt: readonly Instant[]): boolean {
  if (changedAt.length === 0) return false;
  if (lastBackupAt === undefined) return true;
  const days = (Date.parse(now()) - Date.parse(lastBackupAt)) / 86_400_000;
  return days >= daysBetweenBackups && changedAt.some((at) => at > lastBackupAt);
}
