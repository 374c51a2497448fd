import { useTranslation } from "react-i18next";
import type { CommandBody } from "../../core/dossier/commands/command.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { showToast } from "../../ui/toast.ts";

/** Sends a command, says why when it is refused, and offers to take it back where `told` says what was done. */
export function useCommand(): (body: CommandBody, told?: string) => boolean {
  const problemText = useProblemText();
  const { t } = useTranslation("app");
  return (body, told) => {
    const refusal = useDossier.getState().run(body);
    if (refusal !== undefined) showToast({ kind: "problem", text: problemText(refusal) });
    else if (told !== undefined) {
      showToast({ text: told, action: { label: t(($) => $.undo), onAction: () => void useDossier.getState().undo() } });
    }
    return refusal === undefined;
  };
}
