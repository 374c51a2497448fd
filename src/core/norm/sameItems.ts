import type { Norm } from "./normSchema.ts";

/** The id of a criterion or warning sign in one version of a norm, by its id in the other. */
export type SameItems = ReadonlyMap<string, string>;

/**
 * What is the same in both: ids of `from` by ids of `to`, each at most once. Across versions only what the newer one says
 * is the same. Of versions that each say they come after the other, only what both say.
 */
export function sameItems(from: Norm, to: Norm): SameItems {
  if (from.id !== to.id) return new Map();
  if (from.version === to.version) return new Map(itemIds(to).map((id) => [id, id]));
  const [stated, statedBack] = [statedBy(to, from.version), statedBy(from, to.version)];
  if (statedBack === undefined) return stated ?? new Map();
  const back = new Map([...statedBack].map(([id, later]) => [later, id]));
  return stated === undefined ? back : new Map([...stated].filter(([id, earlier]) => back.get(id) === earlier));
}

/** Everything that is judged: criteria and warning signs. */
export function itemIds(norm: Norm): readonly string[] {
  return norm.sections.flatMap(({ criteria, signals = [] }) => [...criteria, ...signals].map(({ id }) => id));
}

function statedBy(norm: Norm, version: string): SameItems | undefined {
  const followed = norm.follows?.find((earlier) => earlier.version === version);
  return followed && new Map(Object.entries(followed.same));
}
