/**
 * Whole numbers that follow from a text. Specified so that another program can repeat them:
 *
 * 1. The seed text, in Unicode form NFC, becomes bytes in UTF-8.
 * 2. Word i of the state (i = 1, 2, 3, 4) is mix(fnv(i followed by those bytes)). `fnv` is FNV-1a of 32 bits (offset
 *    basis 0x811c9dc5, prime 0x01000193); `mix` is the finaliser of MurmurHash3 of 32 bits. Are all four zero, then
 *    the first becomes 1.
 * 3. xoshiro128** 1.1 (Blackman and Vigna, 2018) on that state gives numbers of 32 bits.
 * 4. A number below n: numbers at or above the largest multiple of n that fits in 2^32 are thrown away, and the first
 *    other one is taken modulo n. Every outcome is then equally likely.
 */
export type SeededNumbers = {
  /** 0 to n - 1; n is whole, 1 to 2^32. */
  readonly below: (n: number) => number;
};

export function seededNumbers(seed: string): SeededNumbers {
  const next = xoshiro128(stateFrom(seed));
  return {
    below: (n) => {
      if (!Number.isInteger(n) || n < 1 || n > allNumbers) throw new Error(`No number below ${n}`);
      const limit = allNumbers - (allNumbers % n);
      for (;;) {
        const number = next();
        if (number < limit) return number % n;
      }
    },
  };
}

type State = readonly [number, number, number, number];

/** The generator itself: each call gives the next number, 0 to 2^32 - 1. */
export function xoshiro128(start: State): () => number {
  let [a, b, c, d] = start;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** FNV-1a, 32 bits. */
export function fnv(bytes: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3, 32 bits: it spreads a small difference over all bits. */
export function mix(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const allNumbers = 2 ** 32;

function stateFrom(seed: string): State {
  const bytes = new TextEncoder().encode(seed.normalize("NFC"));
  const word = (i: number) => mix(fnv([i, ...bytes]));
  const [a, b, c, d] = [word(1), word(2), word(3), word(4)];
  return (a | b | c | d) === 0 ? [1, 0, 0, 0] : [a, b, c, d];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
