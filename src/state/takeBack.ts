import type { Refusal } from "../core/dossier/commands/command.ts";
import type { Heads } from "../engine/port.ts";
import { useDossier } from "./dossier.ts";

/**
 * For a message that offers to take back what has no opposite command. It does so only while that is the latest thing
 * that was done: nothing that came after it may go in its place. `after` are the heads right after it.
 */
export function takeBack(after: Heads): Refusal | undefined {
  const { heads, undo } = useDossier.getState();
  const now = heads();
  const isLatest = now.length === after.length && now.every((head) => after.includes(head));
  return isLatest && undo().kind === "undone" ? undefined : { code: "doneMoreSince" };
}
