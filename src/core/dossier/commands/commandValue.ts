import type { Command } from "./command.ts";

/**
 * What was chosen, for the history: one of a fixed list of words, never anything that was typed. `""` where an answer was
 * taken away, undefined where a command chooses nothing.
 */
export function commandValue(command: Command): string | undefined {
  switch (command.kind) {
    case "setAnswer":
      return command.answer ?? "";
    case "setSignal":
      return command.state ?? "";
    case "movePoint":
      return command.to;
    case "linkEvidence":
      return command.stance;
    default:
      return undefined;
  }
}
