import { isBlank } from "./blank.ts";
import { type Flag, flag, readFlag } from "./flag.ts";

/** A column of marks says yes by anything that is not a no: `ja`, but also `Older American`. Blank is unknown. */
export function readMark(cell: string): Flag {
  const read = readFlag(cell);
  if (read !== flag.unknown) return read;
  return isBlank(cell) ? flag.unknown : flag.yes;
}
