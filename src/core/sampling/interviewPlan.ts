/** Groups are told apart by role; `size` is the number of people in it. */
export type RoleGroup = { readonly role: string; readonly size: number };
type PlannedRole = RoleGroup & { readonly interviews: number };
export type InterviewPlan = {
  readonly roles: readonly PlannedRole[];
  readonly total: number;
  /** How many interviews the groups are too small for. */
  readonly short: number;
};

/** A talk with more people than this is no interview any more. Nobody takes part together with their manager. */
export const mostInGroupTalk = 6;
/** IKM3000 asks for dozens of interviews: two dozen at least. */
export const leastForIkm = 24;

const leastPerGroup = 3;
const mostPerGroup = 12;

/**
 * How many interviews each role asks for: the square root of the group, rounded up, at least three and at most twelve,
 * and never more than there are people. Where that stays below `least`, the groups that are planned thinnest get one
 * more at a time, by the larger group and then in the given order, until it is reached or no group has anyone left.
 */
export function interviewPlan(groups: readonly RoleGroup[], least: number): InterviewPlan {
  const planned = groups.map((group) => ({ ...group, interviews: byRule(group.size) }));
  let total = planned.reduce((sum, { interviews }) => sum + interviews, 0);
  for (let thin = thinnest(planned); total < least && thin !== undefined; thin = thinnest(planned)) {
    thin.interviews += 1;
    total += 1;
  }
  return { roles: planned, total, short: Math.max(0, least - total) };
}

function byRule(size: number): number {
  return Math.min(size, mostPerGroup, Math.max(leastPerGroup, rootUp(size)));
}

/** The square root rounded up, in whole numbers. */
function rootUp(size: number): number {
  let root = Math.floor(Math.sqrt(size));
  while (root * root < size) root += 1;
  return root;
}

function thinnest<T extends PlannedRole>(planned: readonly T[]): T | undefined {
  const open = planned.filter(({ size, interviews }) => interviews < Math.min(size, mostPerGroup));
  // interviews / size compared crosswise, so that it stays whole.
  return open.sort((a, b) => a.interviews * b.size - b.interviews * a.size || b.size - a.size)[0];
}
