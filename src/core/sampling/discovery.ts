/** What a sample in which no file fails says with 95 % confidence. */
export const confidencePercent = 95;

/**
 * The largest whole percentage of files of which a sample without a single failure shows, with 95 % confidence, that at
 * least that part is right: the largest P with (P/100)^size <= 5/100. This holds for any population; for a small one
 * the truth is a little better. Looking at every file leaves no doubt.
 */
export function ifNoneFails(size: number, population: number): number {
  if (size >= population) return 100;
  let percent = 99;
  while (percent > 0 && size < filesToShow(percent)) percent -= 1;
  return percent;
}

/** The smallest sample that, when no file fails, shows at least this percentage (1 to 99) with 95 % confidence. 90 takes 29 files. */
export function filesToShow(percent: number): number {
  const [p, hundred] = [BigInt(percent), 100n];
  let [left, right] = [p, hundred];
  let size = 1;
  while (left * hundred > right * (hundred - BigInt(confidencePercent))) {
    left *= p;
    right *= hundred;
    size += 1;
  }
  return size;
}
