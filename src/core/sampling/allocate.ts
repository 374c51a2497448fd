export type Stratum = { readonly name: string; readonly population: number };
export type Allocated = Stratum & { readonly drawn: number };

/**
 * Divides a sample over strata in proportion to their size: every stratum gets its whole part, what is left goes to the
 * largest remainders, and equal remainders go by name. The strata come back in the order of their names, by UTF-16
 * code unit, which is the same on every machine. Counts stay below 2^53 for populations up to a million.
 */
export function allocate(strata: readonly Stratum[], size: number): readonly Allocated[] {
  const total = strata.reduce((sum, { population }) => sum + population, 0);
  const wanted = Math.min(size, total);
  const parts = [...strata].sort(byName).map((stratum) => ({
    stratum,
    whole: total === 0 ? 0 : Math.floor((wanted * stratum.population) / total),
    remainder: total === 0 ? 0 : (wanted * stratum.population) % total,
  }));
  const left = wanted - parts.reduce((sum, { whole }) => sum + whole, 0);
  // The sort keeps the order of names among equal remainders.
  const lucky = new Set([...parts].sort((a, b) => b.remainder - a.remainder).slice(0, left));
  return parts.map((part) => ({ ...part.stratum, drawn: part.whole + (lucky.has(part) ? 1 : 0) }));
}

function byName(a: Stratum, b: Stratum): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
