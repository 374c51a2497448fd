import { type Cases, isWithin, noDay, type Period } from "./register.ts";

/** Fewer answers than this are an indication and no more. */
export const indicativeUnder = 30;

export type Nps = { readonly promoters: number; readonly passives: number; readonly detractors: number; readonly n: number };

/** Whole marks from 0 to 10; promoters gave 9 or 10, detractors 0 to 6. */
export function npsOf(marks: readonly number[]): Nps {
  const given = marks.filter((mark) => Number.isInteger(mark) && mark >= 0 && mark <= 10);
  const promoters = given.filter((mark) => mark >= 9).length;
  const detractors = given.filter((mark) => mark <= 6).length;
  return { promoters, passives: given.length - promoters - detractors, detractors, n: given.length };
}

/** The score and its margin at 95 %, one decimal; undefined without answers. Source: Rocks, Interval estimation for the net promoter score, 2016. */
export function npsScore({ promoters, detractors, n }: Nps): { readonly score: string; readonly margin: string } | undefined {
  if (n === 0) return undefined;
  const margin = npsMargin({ promoters, detractors, n });
  return { score: tenthsText(Math.round((1000 * (promoters - detractors)) / n)), margin: margin.toFixed(1) };
}

function npsMargin({ promoters, detractors, n }: Pick<Nps, "promoters" | "detractors" | "n">): number {
  const [p, d] = [promoters / n, detractors / n];
  return 1.96 * 100 * Math.sqrt((p + d - (p - d) ** 2) / n);
}

/** How much one score is above another, with its margin at 95 %; undefined when either has no answers. */
export function npsDifference(
  one: Nps,
  other: Nps,
): { readonly by: number; readonly margin: number; readonly moreThanChance: boolean } | undefined {
  if (one.n === 0 || other.n === 0) return undefined;
  const by = (100 * (one.promoters - one.detractors)) / one.n - (100 * (other.promoters - other.detractors)) / other.n;
  const margin = Math.hypot(npsMargin(one), npsMargin(other));
  return { by, margin, moreThanChance: Math.abs(by) > margin };
}

export type Mean = {
  readonly n: number;
  readonly mean: string;
  readonly sumHundredths: number;
  /** At 95 %, two decimals; undefined for a single answer. */
  readonly margin: string | undefined;
  readonly lowest: number;
  readonly highest: number;
};

/** Of marks on a scale that the register does not tell; lowest and highest given show which it is. Undefined without answers. */
export function meanOf(marks: readonly number[]): Mean | undefined {
  if (marks.length === 0) return undefined;
  const n = marks.length;
  const hundredths = marks.map((mark) => Math.round(mark * 100));
  const sum = hundredths.reduce((total, one) => total + one, 0);
  const squares = hundredths.reduce((total, one) => total + one * one, 0);
  return {
    n,
    mean: meanText(sum, n),
    sumHundredths: sum,
    margin: n < 2 ? undefined : ((1.96 * Math.sqrt((n * squares - sum * sum) / (n * (n - 1)) / n)) / 100).toFixed(2),
    lowest: least(marks),
    highest: -least(marks.map((mark) => -mark)),
  };
}

/** One decimal, half up. */
export function meanText(sumHundredths: number, n: number): string {
  return tenthsText(Math.floor((sumHundredths + 5 * n) / (10 * n)));
}

/** Answers of the cases received in the period. */
export function marksOf(cases: Cases, survey: "nps" | "csat" | "ces", period: Period): readonly number[] {
  const marks: number[] = [];
  const given = cases.surveys[survey];
  for (const row of given === undefined ? [] : cases.rows) {
    const hundredths = given?.[row] ?? noDay;
    if (hundredths !== noDay && isWithin(period, cases.moments.received.days[row] ?? noDay)) marks.push(hundredths / 100);
  }
  return marks;
}

function tenthsText(tenths: number): string {
  const size = Math.abs(tenths);
  return `${tenths < 0 ? "-" : ""}${Math.floor(size / 10)}.${size % 10}`;
}

function least(marks: readonly number[]): number {
  return marks.reduce((low, mark) => Math.min(low, mark), marks[0] ?? 0);
}
