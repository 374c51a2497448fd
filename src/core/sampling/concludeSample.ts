import { ifNoneFails } from "./discovery.ts";
import { type Interval, wilson } from "./wilson.ts";

/** What was seen in the files in which the thing could show. */
export type Seen = {
  readonly population: number;
  /** Files drawn. */
  readonly drawn: number;
  /** Of those, the files in which the case occurs. */
  readonly applies: number;
  /** Of those, the files that show it. */
  readonly shows: number;
  readonly seriousHarm: number;
};

export type SampleConclusion = {
  /**
   * `proves`: with 95 % confidence at least the wanted share of all files shows it. `doesNotProve`: the sample has the
   * share, but is too small to say so of all files. `fails`: the share is not there, or a file shows serious harm.
   * `nothingSeen`: no file in which the case occurs.
   */
  readonly code: "proves" | "doesNotProve" | "fails" | "nothingSeen";
  readonly interval?: Interval;
};

/** Says no more than the files can carry: 27 of 30 has 90 %, but does not prove 90 %. */
export function concludeSample(seen: Seen, sharePercent: number): SampleConclusion {
  const { population, drawn, applies, shows, seriousHarm } = seen;
  const interval = wilson(shows, applies);
  if (seriousHarm > 0) return { code: "fails", ...(interval && { interval }) };
  if (interval === undefined) return { code: "nothingSeen" };
  if (shows * 100 < sharePercent * applies) return { code: "fails", interval };
  const all = drawn >= population;
  const certain = all || interval.low >= sharePercent * 100 || (shows === applies && ifNoneFails(applies, population) >= sharePercent);
  return { code: certain ? "proves" : "doesNotProve", interval };
}
