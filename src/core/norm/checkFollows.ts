import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import { criterionById, signalById } from "./findCriterion.ts";
import type { Norm } from "./normSchema.ts";
import { itemIds } from "./sameItems.ts";

/** Whether what a norm says about its earlier versions can be true, as far as the norm by itself can tell. */
export function checkFollows(norm: Norm): Problem[] {
  const own = new Set(itemIds(norm));
  const versions = new Set<string>();
  return (norm.follows ?? []).flatMap(({ version, same }, place) => {
    const problems: Problem[] = [];
    const at = (...rest: readonly PropertyKey[]) => pathText(["follows", place, ...rest]);
    if (version === norm.version) problems.push({ code: "normFollowsItself", path: at("version"), params: { version } });
    if (versions.has(version)) problems.push({ code: "normFollowsTwice", path: at("version"), params: { version } });
    versions.add(version);
    const takenBy = new Map<string, string>();
    for (const [id, earlier] of Object.entries(same)) {
      if (!own.has(id)) problems.push({ code: "normUnknownItem", path: at("same", id), params: { id } });
      const first = takenBy.get(earlier);
      if (first === undefined) takenBy.set(earlier, id);
      else problems.push({ code: "normSameTwice", path: at("same", id), params: { id: earlier, version, first } });
    }
    return problems;
  });
}

/** What only shows beside the earlier version itself; none where the norm says nothing about that version. */
export function checkAgainstEarlier(norm: Norm, earlier: Norm): Problem[] {
  const place = norm.follows?.findIndex(({ version }) => norm.id === earlier.id && version === earlier.version) ?? -1;
  const followed = norm.follows?.[place];
  if (followed === undefined) return [];
  const { version } = earlier;
  const eachOther = earlier.follows?.some((one) => one.version === norm.version) === true;
  const unknown = Object.entries(followed.same).flatMap(([id, earlierId]): readonly Problem[] => {
    const kindOf = signalById(norm).has(id) ? signalById : criterionById;
    if (kindOf(earlier).has(earlierId)) return [];
    return [{ code: "normSameUnknown", path: pathText(["follows", place, "same", id]), params: { id: earlierId, version } }];
  });
  const path = pathText(["follows", place, "version"]);
  return [...(eachOther ? [{ code: "normFollowsEachOther", path, params: { version } }] : []), ...unknown];
}
