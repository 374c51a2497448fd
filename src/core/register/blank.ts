const blanks = new Set([
  "",
  "-",
  "--",
  "—",
  "?",
  "n/a",
  "#n/a",
  "na",
  "n.a.",
  "nvt",
  "n.v.t.",
  "null",
  "(null)",
  "nan",
  "onbekend",
  "unknown",
  "(blank)",
]);

/** What people and programs write where there is nothing to write. */
export function isBlank(cell: string): boolean {
  if (cell === "") return true;
  // Longer cells are only looked at when they may be all spaces.
  if (cell.length > 12 && cell.charCodeAt(0) > 32) return false;
  return blanks.has(cell.trim().toLowerCase());
}
