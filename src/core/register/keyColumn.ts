import { isBlank } from "./blank.ts";
import { growingInts } from "./growing.ts";

/**
 * Keys of people become numbers in the order in which they appear. While the file is read two salted digests of 32 bits
 * tell equal keys apart; what a key said, and its digests, are gone when the reading is done.
 */
export function collectKeys(salt: number): { readonly add: (cell: string) => void; readonly done: () => Int32Array } {
  const ids = growingInts();
  let slots = new Int32Array(4096);
  let digests = new Int32Array(4096);
  let count = 0;

  const slotOf = (table: Int32Array, one: number, other: number): number => {
    const last = table.length - 1;
    let slot = (one ^ (other >>> 7)) & last;
    while (table[slot] !== 0) {
      const place = ((table[slot] ?? 0) - 1) * 2;
      if (digests[place] === one && digests[place + 1] === other) break;
      slot = (slot + 1) & last;
    }
    return slot;
  };

  const grow = (): void => {
    const more = new Int32Array(digests.length * 2);
    more.set(digests);
    digests = more;
    const table = new Int32Array(slots.length * 2);
    for (let id = 0; id < count; id += 1) table[slotOf(table, digests[id * 2] ?? 0, digests[id * 2 + 1] ?? 0)] = id + 1;
    slots = table;
  };

  return {
    add: (cell) => {
      if (isBlank(cell)) {
        ids.push(-1);
        return;
      }
      const key = cell.trim().toLowerCase();
      const one = digestOf(key, salt);
      const other = digestOf(key, salt ^ 0x5bd1e995);
      let slot = slotOf(slots, one, other);
      if (slots[slot] === 0) {
        if ((count + 1) * 2 > slots.length) {
          grow();
          slot = slotOf(slots, one, other);
        }
        digests[count * 2] = one;
        digests[count * 2 + 1] = other;
        count += 1;
        slots[slot] = count;
      }
      ids.push((slots[slot] ?? 0) - 1);
    },
    done: () => {
      digests = new Int32Array();
      slots = new Int32Array();
      return ids.done();
    },
  };
}

/** Source: MurmurHash3, 32 bits, over the characters of a text (Appleby, public domain). */
function digestOf(text: string, salt: number): number {
  let hash = salt | 0;
  for (let at = 0; at < text.length; at += 1) {
    let piece = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    piece = (piece << 15) | (piece >>> 17);
    hash ^= Math.imul(piece, 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
