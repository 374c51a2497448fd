/** As whole numbers, because a register keeps a byte per row. */
export const flag = { unknown: 0, yes: 1, no: 2 } as const;
export type Flag = (typeof flag)[keyof typeof flag];

const meanings: ReadonlyMap<string, Flag> = new Map([
  ...["yes", "y", "ja", "j", "true", "waar", "1", "x", "op tijd", "on time", "ontime", "tijdig"].map((word) => [word, flag.yes] as const),
  ...["no", "n", "nee", "false", "onwaar", "0", "te laat", "late", "overdue"].map((word) => [word, flag.no] as const),
]);

export function readFlag(cell: string): Flag {
  return meanings.get(cell) ?? meanings.get(cell.trim().toLowerCase()) ?? flag.unknown;
}
