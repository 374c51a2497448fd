import { isBlank } from "./blank.ts";
import { growingInts } from "./growing.ts";
import type { Words } from "./register.ts";

/** Every name is kept once; a case holds its number. */
export function collectWords(): {
  readonly add: (cell: string) => void;
  /** `texts`: how many cells were too long to be a name. */
  readonly done: () => Words & { readonly texts: number };
} {
  let texts = 0;
  const ids = growingInts();
  const names: string[] = [];
  const idOf = new Map<string, number>();
  const idOfCell = new Map<string, number>();
  const idFor = (cell: string): number => {
    if (isBlank(cell)) return -1;
    const name = ownCopy(shortened(cell.trim().replaceAll(/\s+/g, " ")));
    const known = idOf.get(name);
    if (known !== undefined) return known;
    names.push(name);
    idOf.set(name, names.length - 1);
    return names.length - 1;
  };
  return {
    add: (cell) => {
      let id = idOfCell.get(cell);
      if (id === undefined) {
        id = idFor(cell);
        if (cell.length <= longestName) idOfCell.set(ownCopy(cell), id);
        else texts += 1;
      }
      ids.push(id);
    },
    done: () => ({ ids: ids.done(), names, texts }),
  };
}

/** Names are short; of a text that was put in their place the start says enough. */
export const longestName = 200;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}

/** A cell is a window on a megabyte of file, and would keep all of it in memory. */
function ownCopy(cell: string): string {
  return cell.length < 13 ? cell : JSON.parse(JSON.stringify(cell));
}
