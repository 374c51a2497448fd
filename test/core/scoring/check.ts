import fc from "fast-check";
import type { NormScore, Readiness } from "../../../src/core/scoring/scores.ts";

export function check<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), { numRuns: 150 });
}

/** Endless random choices; `draw` takes the next one. */
export const picks = fc.infiniteStream(fc.nat(1_000_000));

export function draw(stream: fc.Stream<number>, below: number): number {
  return (stream.next().value ?? 0) % below;
}

const order: readonly Readiness[] = ["notReady", "readyAfterImprovements", "ready"];

/** All scores of a norm as numbers that can be compared, the overall one last. */
export function boundsOf({ sections, overall }: NormScore): readonly { readonly low: number; readonly high: number }[] {
  const ofSections = sections.map((section) =>
    section.kind === "checklist" ? { low: section.met, high: section.met + section.open.length } : { low: section.low, high: section.high },
  );
  const ofAll =
    overall.kind === "mean"
      ? { low: overall.sumLow, high: overall.sumHigh }
      : { low: order.indexOf(overall.low), high: order.indexOf(overall.high) };
  return [...ofSections, ofAll];
}
