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
  /** Files that are still to be looked at. */
  readonly open: number;
};

export type SampleConclusion = {
  /**
   * `proves`: with 95 % confidence at least the wanted share of all files shows it. `doesNotProve`: the sample has the
   * share, but is too small to say so of all files. `fails`: the share is not there, or a file shows serious harm.
   * `nothingSeen`: no file in which the case occurs. `unfinished`: files are still to be looked at, and which ones comes
   * first is no draw, so nothing is said of the others yet.
   */
  readonly code: "proves" | "doesNotProve" | "fails" | "nothingSeen" | "unfinished";
  readonly interval?: Interval;
};

/** Says no more than the files can carry: 27 of 30 has 90 %, but does not prove 90 %. */
export function concludeSample(seen: Seen, sharePercent: number): SampleConclusion {
  const { population, drawn, applies, shows, seriousHarm, open } = seen;
  const interval = open > 0 ? undefined : wilson(shows, applies);
  if (seriousHarm > 0 || (shows + open) * 100 < sharePercent * (applies + open)) return { code: "fails", ...(interval && { interval }) };
  if (open > 0) return { code: "unfinished" };
  if (interval === undefined) return { code: "nothingSeen" };
  const all = drawn >= population;
  const certain = all || interval.low >= sharePercent * 100 || (shows === applies && ifNoneFails(applies, population) >= sharePercent);
  return { code: certain ? "proves" : "doesNotProve", interval };
}
