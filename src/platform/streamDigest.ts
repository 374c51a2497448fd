/** SHA-256 of a file that is too large to hold as a whole; the browser's own wants all bytes at once. Source: FIPS 180-4. */
export function streamDigest(): { readonly add: (bytes: Uint8Array) => void; readonly done: () => string } {
  const state = Int32Array.from(start);
  const block = new Uint8Array(64);
  let held = 0;
  let size = 0;
  const add = (bytes: Uint8Array): void => {
    size += bytes.length;
    let at = 0;
    if (held > 0) {
      at = Math.min(64 - held, bytes.length);
      block.set(bytes.subarray(0, at), held);
      held += at;
      if (held < 64) return;
      mix(state, block, 0);
      held = 0;
    }
    for (; at + 64 <= bytes.length; at += 64) mix(state, bytes, at);
    block.set(bytes.subarray(at));
    held = bytes.length - at;
  };
  return {
    add,
    done: () => {
      const padding = new Uint8Array((held < 56 ? 56 : 120) - held + 8);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      // The size is in bits: the high half is what eight times the size has above 32 bits.
      view.setUint32(padding.length - 8, Math.floor(size / 0x20000000));
      view.setUint32(padding.length - 4, (size << 3) >>> 0);
      add(padding);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
    },
  };
}

/** The first 32 bits of the fractions of square roots and cube roots of the first primes. */
const primes = firstPrimes(64);
const start = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const rounds = Int32Array.from(primes.map((prime) => fractionBits(Math.cbrt(prime))));
const schedule = new Int32Array(64);

function mix(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let word = 0; word < 16; word += 1) {
    const at = from + word * 4;
    schedule[word] = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  }
  for (let word = 16; word < 64; word += 1) {
    const a = schedule[word - 15] ?? 0;
    const b = schedule[word - 2] ?? 0;
    const low = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const high = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    schedule[word] = ((schedule[word - 16] ?? 0) + low + (schedule[word - 7] ?? 0) + high) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const one = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + one + ((e & f) ^ (~e & g)) + (rounds[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const zero = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (zero + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) state[place] = ((state[place] ?? 0) + value) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x100000000) | 0;
}
