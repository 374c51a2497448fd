import { useTranslation } from "react-i18next";
import type { CommandBody } from "../../core/dossier/commands/command.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { showToast } from "../../ui/toast.ts";

/** Sends a command and says why when it is refused; the answer is whether it was carried out. */
export function useCommand(): (body: CommandBody) => boolean {
  const problemText = useProblemText();
  return (body) => {
    const refusal = useDossier.getState().run(body);
    if (refusal !== undefined) showToast({ kind: "problem", text: problemText(refusal) });
    return refusal === undefined;
  };
}

/** The same, and offers to take it back. */
export function useUndoableCommand(): (body: CommandBody, told: string) => boolean {
  const run = useCommand();
  const { t } = useTranslation("app");
  return (body, told) => {
    const done = run(body);
    if (done) showToast({ text: told, action: { label: t(($) => $.undo), onAction: () => void useDossier.getState().undo() } });
    return done;
  };
}
