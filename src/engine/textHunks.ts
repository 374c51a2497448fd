/** At `start` in the old text, `removed` code units go and `added` comes. */
export type TextHunk = { readonly start: number; readonly removed: number; readonly added: string };

/** Above this many pairs of words to compare, the part between the common beginning and end is one hunk. */
const mostPairs = 4_000_000;

/**
 * How one text became another, in whole words as far as it goes: words that two people put in the same place then stay
 * whole, where a comparison by character would mix their letters. Last place first, so that each hunk can be applied
 * without shifting the others.
 */
export function textHunks(before: string, after: string): readonly TextHunk[] {
  if (before === after) return [];
  const [left, right] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const from = left.slice(start, left.length - end);
  const to = right.slice(start, right.length - end);
  const kept = from.length * to.length > mostPairs ? [] : keptWords(from, to);
  const offset = lengthOf(left.slice(0, start));
  return between(from, to, kept)
    .map((hunk) => trimmed(before, { ...hunk, start: hunk.start + offset }))
    .reverse();
}

type Pair = { readonly left: number; readonly right: number };

/** A word with the white space after it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** The longest row of words that stand in both, in the same order. */
function keptWords(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const width = to.length + 1;
  const longest = new Uint32Array((from.length + 1) * width);
  const at = (left: number, right: number) => longest[left * width + right] ?? 0;
  for (let left = from.length - 1; left >= 0; left -= 1) {
    for (let right = to.length - 1; right >= 0; right -= 1) {
      longest[left * width + right] =
        from[left] === to[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let left = 0, right = 0; left < from.length && right < to.length; ) {
    if (from[left] === to[right]) pairs.push({ left: left++, right: right++ });
    else if (at(left + 1, right) >= at(left, right + 1)) left += 1;
    else right += 1;
  }
  return pairs;
}

function between(from: readonly string[], to: readonly string[], kept: readonly Pair[]): readonly TextHunk[] {
  const hunks: TextHunk[] = [];
  let [left, right, start] = [0, 0, 0];
  for (const pair of [...kept, { left: from.length, right: to.length }]) {
    const removed = lengthOf(from.slice(left, pair.left));
    const added = to.slice(right, pair.right).join("");
    if (removed > 0 || added !== "") hunks.push({ start, removed, added });
    start += removed + (from[pair.left]?.length ?? 0);
    [left, right] = [pair.left + 1, pair.right + 1];
  }
  return hunks;
}

/** Without the characters that the removed and the added part begin or end with alike: a corrected letter is one letter. */
function trimmed(text: string, { start, removed, added }: TextHunk): TextHunk {
  const old = text.slice(start, start + removed);
  const most = Math.min(old.length, added.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === added.charCodeAt(head)) head += 1;
  // A character outside the basic plane is two code units: never cut between them.
  if (head > 0 && isHighSurrogate(old.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === added.charCodeAt(added.length - 1 - tail)) tail += 1;
  if (tail > 0 && isLowSurrogate(old.charCodeAt(old.length - tail))) tail -= 1;
  return { start: start + head, removed: removed - head - tail, added: added.slice(head, added.length - tail) };
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
