/** About how wide a text is in Source Sans 3, in the units of `size`; rather too wide than too narrow. */
export function textWidth(words: string, size: number, bold = false): number {
  let em = 0;
  for (const letter of words) em += widthOf(letter);
  return em * size * (bold ? 1.06 : 1);
}

function widthOf(letter: string): number {
  if (/[ijl.,:;'|!’·]/.test(letter)) return 0.26;
  if (/[ftrI()[\]\-/ ]/.test(letter)) return letter === " " ? 0.21 : 0.36;
  if (/[mwMWQO@%&—…]/.test(letter)) return 0.84;
  if (/[A-Z]/.test(letter)) return 0.6;
  return letter.charCodeAt(0) > 0x24f ? 1 : 0.52;
}

/** At most `most` lines of `width` units; what does not fit is cut off with an ellipsis, within a word where it must. */
export function fitLines(words: string, width: number, size: number, most = 1, bold = false): readonly string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  const queue = words.split(/\s+/).filter((word) => word !== "");
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
    else if (lines.length === most) {
      lines[most - 1] = shorten(joined, fits);
      return lines;
    } else if (fits(word) || lines.length === most - 1) lines.push(fits(word) ? word : shorten(word, fits));
    else {
      const [head, tail] = breakWord(word, (part) => fits(`${part}-`));
      lines.push(`${head}-`);
      queue.unshift(tail);
    }
    if (lines.at(-1)?.endsWith("…")) return lines;
  }
  return lines;
}

function shorten(line: string, fits: (line: string) => boolean): string {
  for (let end = line.length; end > 0; end -= 1) {
    const cut = `${line.slice(0, end).trimEnd()}…`;
    if (fits(cut)) return cut;
  }
  return "…";
}

function breakWord(word: string, fits: (part: string) => boolean): readonly [string, string] {
  let end = word.length - 1;
  while (end > 1 && !fits(word.slice(0, end))) end -= 1;
  return [word.slice(0, end), word.slice(end)];
}
