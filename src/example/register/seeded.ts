/** The same chances every time for the same seed. Source: mulberry32 (Tommy Ettinger, public domain). */
export type Seeded = {
  /** A whole number from 0 up to, not including. */
  readonly below: (end: number) => number;
  /** From 0 up to, not including, 1. */
  readonly share: () => number;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
};

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const below = (end: number): number => Math.floor(share() * end);
  return {
    below,
    share,
    shuffled: (list) => {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const place = below(last + 1);
        const [one, other] = [copy[last], copy[place]];
        if (one === undefined || other === undefined) continue;
        copy[last] = other;
        copy[place] = one;
      }
      return copy;
    },
  };
}

/** Divides a whole number by weight; what is over goes to the largest remainders. */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const over = total - whole.reduce((all, one) => all + one, 0);
  const most = exact.map((one, place) => ({ place, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest || a.place - b.place);
  const more = new Set(most.slice(0, over).map(({ place }) => place));
  return whole.map((one, place) => (more.has(place) ? one + 1 : one));
}
