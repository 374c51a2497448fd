import type { CommandBody } from "../core/dossier/commands/command.ts";
import { useDossier } from "../state/dossier.ts";
import { takeBack } from "../state/takeBack.ts";
import { useTell } from "../ui/useTell.ts";

/**
 * Sends a command, says why when it is refused, and offers to take it back where `told` says what was done. The answer
 * is whether it was carried out.
 */
export function useCommand(): (body: CommandBody, told?: string) => boolean {
  const tell = useTell();
  return (body, told) => {
    const refusal = useDossier.getState().run(body);
    const after = useDossier.getState().heads();
    return tell(refusal, told === undefined ? undefined : { text: told, onUndo: () => tell(takeBack(after)) });
  };
}
