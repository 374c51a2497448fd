import type { Dossier } from "../dossier/dossierSchema.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import type { Evidence } from "../dossier/evidenceSchema.ts";
import { presentPlan } from "../dossier/planFor.ts";
import type { Layer, Norm } from "../norm/normSchema.ts";
import { leastTold } from "./leastTold.ts";

/** Where the persons stand: a layer, or withheld where so few people are behind it that it would point at somebody. */
export type ToldLayer = Layer | "withheld" | "unknown";

export type ToldGroups = {
  /** Roles that are told of only together. */
  readonly small: ReadonlySet<string>;
  /** The role of the norm; empty where it is unknown or withheld. */
  readonly roleOf: (interview: Evidence) => string;
  readonly layerOf: (interview: Evidence) => ToldLayer;
};

/**
 * What may stand beside the code of an interview. The size of a group is what is planned for it, or else the people
 * spoken to. Where the groups that are too small are too small even together, the next larger one goes with them, and
 * so do layers: a reader who knows where everybody else belongs could otherwise tell by elimination.
 */
export function toldGroups(dossier: Dossier, norm: Norm): ToldGroups {
  const interviews = presentEvidence(dossier).filter((evidence) => evidence.type === "interview" && isInForce(evidence));
  const spoken = sumOf(interviews, ({ interview }) => interview?.role ?? "");
  const expected = new Set(presentPlan(dossier).flatMap(({ kind, role }) => (kind === "interview" ? [role] : [])));
  const sizes = Object.keys(norm.roles).map((role) => ({
    role,
    size: dossier.plan.roles[role]?.size || (spoken.get(role) ?? 0),
    // Of whom nobody knows how many there are, there may be one.
    isExpected: expected.has(role) || (dossier.plan.roles[role]?.interviews ?? 0) > 0,
  }));
  const small = smallRoles(sizes, spoken);
  const roleOf = ({ interview }: Evidence): string => {
    const role = interview?.role ?? "";
    return Object.hasOwn(norm.roles, role) && !small.has(role) ? role : "";
  };
  const keyOf = (interview: Evidence) => `${roleOf(interview)} ${plainLayer(interview, norm)}`;
  const behind = sumOf(interviews, keyOf);
  const few = [...behind].filter(([key, people]) => key.startsWith(" ") && people < leastTold).reduce((sum, [, people]) => sum + people, 0);
  const isTold = (key: string) => (behind.get(key) ?? 0) >= leastTold && !(key.startsWith(" ") && few > 0 && few < leastTold);
  return {
    small,
    roleOf,
    layerOf: (interview) => {
      const layer = plainLayer(interview, norm);
      // The layer of a role that is told says nothing more than the role.
      const known = layer === "unknown" || norm.roles[roleOf(interview)]?.layer === layer;
      return known || isTold(keyOf(interview)) ? layer : "withheld";
    },
  };
}

function smallRoles(
  sizes: readonly { readonly role: string; readonly size: number; readonly isExpected: boolean }[],
  spoken: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const touched = sizes.filter(({ size, isExpected }) => size > 0 || isExpected);
  const small = new Set(touched.filter(({ size }) => size < leastTold).map(({ role }) => role));
  const heldIn = () => touched.filter(({ role }) => small.has(role) && (spoken.get(role) ?? 0) > 0);
  const larger = touched.filter(({ role }) => !small.has(role) && (spoken.get(role) ?? 0) > 0).sort((a, b) => a.size - b.size);
  for (const { role } of larger) {
    const together = heldIn().reduce((sum, { size }) => sum + size, 0);
    if (together === 0 || together >= leastTold) break;
    small.add(role);
  }
  return small;
}

function plainLayer({ interview }: Evidence, norm: Norm): Layer | "unknown" {
  if (interview === undefined) return "unknown";
  return interview.layer === "" ? (norm.roles[interview.role]?.layer ?? "unknown") : interview.layer;
}

function sumOf(interviews: readonly Evidence[], keyOf: (interview: Evidence) => string): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const one of interviews) people.set(keyOf(one), (people.get(keyOf(one)) ?? 0) + (one.interview?.people ?? 1));
  return people;
}
