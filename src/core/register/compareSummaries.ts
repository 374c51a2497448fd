import { countsDiffer, type Difference, differenceOf } from "./difference.ts";
import type { RegisterSummary } from "./registerSummary.ts";
import type { ShareFigure, ShareId } from "./shareFigures.ts";
import { npsDifference } from "./surveys.ts";

type Share = Pick<ShareFigure, "part" | "of">;

/** One figure of two registers beside each other; without a difference when either is a share of nothing. */
type ComparedShare = {
  readonly id: ShareId;
  readonly now: Share;
  readonly before: Share;
  readonly difference: Difference | undefined;
};
type ComparedCategory = {
  readonly name: string;
  readonly now: Share;
  readonly before: Share;
  readonly difference: Difference | undefined;
};

export type ComparedRegisters = {
  readonly shares: readonly ComparedShare[];
  /** Each category as a part of all named cases, most frequent now first; of those that either summary names. */
  readonly categories: readonly ComparedCategory[];
  /** More complaints is not worse by itself. `differ` is undefined when the periods are of another length. */
  readonly received: { readonly now: number; readonly before: number; readonly differ: boolean | undefined };
  readonly nps: { readonly by: number; readonly margin: number; readonly moreThanChance: boolean } | undefined;
};

/** This register beside an earlier one, from what their dossiers keep. */
export function compareSummaries(now: RegisterSummary, before: RegisterSummary): ComparedRegisters {
  const shares = now.shares.flatMap((share): ComparedShare[] => {
    const earlier = before.shares.find(({ id, population }) => id === share.id && population === share.population);
    return earlier === undefined ? [] : [{ id: share.id, now: share, before: earlier, difference: differenceOf(share, earlier) }];
  });
  const names = new Set([...now.pareto.top, ...before.pareto.top].map(({ name }) => name));
  const categories = [...names].flatMap((name): ComparedCategory[] => {
    const [one, other] = [partOf(now, name), partOf(before, name)];
    return one === undefined || other === undefined ? [] : [{ name, now: one, before: other, difference: differenceOf(one, other) }];
  });
  return {
    shares,
    categories: categories.sort((a, b) => b.now.part - a.now.part || (a.name < b.name ? -1 : 1)),
    received: {
      now: now.withinTerm.received,
      before: before.withinTerm.received,
      differ: sameLength(now, before) ? countsDiffer(now.withinTerm.received, before.withinTerm.received) : undefined,
    },
    nps: now.nps === undefined || before.nps === undefined ? undefined : npsDifference(now.nps, before.nps),
  };
}

/** Undefined when the summary names only its most frequent categories and this is none of them. */
function partOf({ pareto }: RegisterSummary, name: string): Share | undefined {
  const found = pareto.top.find((one) => one.name === name);
  if (found === undefined && pareto.top.length < pareto.categories) return undefined;
  return { part: found?.count ?? 0, of: pareto.named };
}

function sameLength(now: RegisterSummary, before: RegisterSummary): boolean {
  const [one, other] = [daysOf(now), daysOf(before)];
  // A leap year may differ by a day.
  return one !== undefined && other !== undefined && Math.abs(one - other) <= 1;
}

function daysOf({ from, to }: RegisterSummary): number | undefined {
  return from === undefined || to === undefined ? undefined : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
