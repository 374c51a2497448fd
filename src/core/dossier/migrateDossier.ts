/**
 * How an older stored form becomes the present one. Only additions, always the same: two devices that migrate the same
 * dossier apart then make the very same changes.
 */
import { dossierFormat } from "./dossierSchema.ts";

/** What format 2 added, as it is in a dossier that has none of it. */
const withoutFieldwork = () => ({ plan: { roles: {}, items: {} }, registers: {}, terms: {}, categories: {} });
/** What was added to format 2 before anybody had it: days off and surveys. */
const withoutSurveys = () => ({ daysOff: {}, surveys: {} });

/** Everything that a new dossier begins without. */
export const withoutAnything = () => ({ ...withoutFieldwork(), ...withoutSurveys() });

type Added = Readonly<Record<string, unknown>>;
/** A step stays as it is for ever; what is added later is a step of its own, or copies that took an earlier one could not merge. */
type Step = { readonly isNeeded: (format: unknown, has: (key: string) => boolean) => boolean; readonly added: () => Added };
const steps: readonly Step[] = [
  { isNeeded: (format) => format === 1, added: () => ({ format: dossierFormat, ...withoutFieldwork() }) },
  { isNeeded: (format, has) => format === 1 || (format === dossierFormat && has("plan")), added: withoutSurveys },
];

/** Per step the fields that it adds, undefined where it has nothing to do. A form that is strange is left as it is. */
export function migrationsOf(stored: unknown): readonly (Added | undefined)[] {
  if (typeof stored !== "object" || stored === null || !("format" in stored)) return [];
  const has = (key: string) => Object.hasOwn(stored, key);
  const wanted = steps.map(({ isNeeded, added }) => (isNeeded(stored.format, has) ? added() : undefined));
  const made = wanted.map((step) => (step !== undefined && isThere(step, has) ? undefined : step));
  const strange = made.some((step) => step !== undefined && Object.keys(step).some((key) => key !== "format" && has(key)));
  return strange || made.every((step) => step === undefined) ? [] : made;
}

function isThere(step: Added, has: (key: string) => boolean): boolean {
  return Object.keys(step).every(has);
}
