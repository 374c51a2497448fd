/**
 * How an older stored form becomes the present one. Only additions, always the same: two devices that migrate the same
 * dossier apart then make the very same change.
 */
import { dossierFormat } from "./dossierSchema.ts";

/** What format 2 added, as it is in a dossier that has none of it. */
export const withoutFieldwork = () => ({ plan: { roles: {}, items: {} }, registers: {}, terms: {}, categories: {} });

/** The fields that make a stored dossier one of the present format; undefined when it is that already or cannot become it. */
export function migrationOf(stored: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof stored !== "object" || stored === null || !("format" in stored) || stored.format !== 1) return undefined;
  const added = withoutFieldwork();
  const strange = Object.keys(added).some((key) => Object.hasOwn(stored, key));
  return strange ? undefined : { format: dossierFormat, ...added };
}
