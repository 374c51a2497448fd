/** The period from the first to the last day of a year. */
export function wholeYear(year: number): { readonly periodFrom: string; readonly periodTo: string } {
  return { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
}
