import { type Allocated, allocate } from "./allocate.ts";
import { seededNumbers } from "./seededNumbers.ts";

/** A file of the population; without strata all files have the same stratum, the empty text. */
export type CaseFile = { readonly id: string; readonly stratum: string };

export type Drawn = {
  readonly strata: readonly (Allocated & {
    /** In the order of the draw. */
    readonly ids: readonly string[];
    /** Who comes in when a drawn file cannot be used: the next of the same stratum, in this order. */
    readonly reserve: readonly string[];
  })[];
};

/**
 * A sample that anyone can draw again from the same population, seed and size. The order of the population does not
 * matter. For each stratum, in the order of names:
 *
 * 1. its ids are sorted by UTF-16 code unit;
 * 2. its numbers come from the seed text, followed, where there are strata, by a line feed and the name of the stratum;
 * 3. for place 0, 1, 2, ... the id on that place changes places with the one a number below what is left further on
 *    (Fisher-Yates). The first ids are the sample, the next ones the reserve.
 *
 * How many files each stratum gives is `allocate`. A size of the population or more takes every file. The reserve is
 * as long as the sample of that stratum, and at least five, as far as there are files.
 */
export function drawSample(population: readonly CaseFile[], seed: string, size: number): Drawn {
  const byStratum = idsByStratum(population);
  const sizes = [...byStratum].map(([name, ids]) => ({ name, population: ids.length }));
  return {
    strata: allocate(sizes, size).map((stratum) => {
      const ids = byStratum.get(stratum.name) ?? [];
      const order = firstOf(ids, stratum.name === "" ? seed : `${seed}\n${stratum.name}`, stratum.drawn + reserveFor(stratum));
      return { ...stratum, ids: order.slice(0, stratum.drawn), reserve: order.slice(stratum.drawn) };
    }),
  };
}

const leastReserve = 5;

function idsByStratum(population: readonly CaseFile[]): ReadonlyMap<string, readonly string[]> {
  const byStratum = new Map<string, string[]>();
  for (const { id, stratum } of population) {
    const ids = byStratum.get(stratum);
    if (ids === undefined) byStratum.set(stratum, [id]);
    else ids.push(id);
  }
  return byStratum;
}

function reserveFor({ drawn }: Allocated): number {
  return drawn === 0 ? 0 : Math.max(drawn, leastReserve);
}

function firstOf(ids: readonly string[], seed: string, count: number): readonly string[] {
  const order = [...ids].sort((a, b) => (a < b ? -1 : 1));
  const numbers = seededNumbers(seed);
  const taken = Math.min(count, order.length);
  for (let place = 0; place < taken; place += 1) {
    const other = place + numbers.below(order.length - place);
    [order[place], order[other]] = [order[other] ?? "", order[place] ?? ""];
  }
  return order.slice(0, taken);
}
