import { csvRows } from "./csvRows.ts";

const candidates = [",", ";", "\t", "|"] as const;

/** The mark between cells: the one that cuts the rows at the start of a file into equally many cells, and into most. */
export function separatorOf(start: string): string {
  const named = /^sep=(.)\n/i.exec(start)?.[1];
  if (named !== undefined) return named;
  const [best] = candidates.map((separator) => ({ separator, fit: fitOf(start, separator) })).toSorted((a, b) => b.fit - a.fit);
  return best === undefined || best.fit === 0 ? "," : best.separator;
}

/** How many of the rows are as wide as the heading, weighed by that width; 0 when the heading is one cell. */
function fitOf(start: string, separator: string): number {
  const rows = csvRows(separator).take(start).slice(0, 100);
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2) return headingWidth(start, separator);
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  return (alike / rows.length) * (1 + Math.log(width));
}

/** A file of a heading alone has no whole row yet. */
function headingWidth(start: string, separator: string): number {
  return start.includes("\n") ? 0 : start.split(separator).length - 1;
}
