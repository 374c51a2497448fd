import { change, clone, init, merge } from "@automerge/automerge/slim";
import type { Stored } from "./stored.ts";
import { writeText } from "./writeText.ts";

/**
 * One text out of two that both grew from `base`: what either of them added is in it, what either took away is not.
 * The engine can write on an older moment itself (`changeAt`), but its view of the text is then wrong in half of the
 * cases when that is the first change after loading; a small document of its own has no such past.
 */
export function mergeText(base: string, theirs: string, mine: string): string {
  if (base === theirs || theirs === mine) return mine;
  if (base === mine) return theirs;
  const root = change(init<Stored>({ actor: "00" }), (draft) => {
    draft.text = base;
  });
  const left = change(clone(root, { actor: "01" }), (draft) => writeText(draft, ["text"], base, theirs));
  const right = change(clone(root, { actor: "02" }), (draft) => writeText(draft, ["text"], base, mine));
  return String(merge(left, right).text);
}
