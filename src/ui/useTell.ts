import { useTranslation } from "react-i18next";
import { useProblemText } from "../i18n/useProblemText.ts";
import { showToast } from "./toast.ts";

type Refused = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
type Done = {
  readonly text: string;
  /** Takes back this and nothing else, whatever was done meanwhile. */
  readonly onUndo?: () => void;
};

/** Tells how an action went: why it was refused, or what was done and how to take it back. The answer is whether it was done. */
export function useTell(): (refused: Refused | undefined, done?: Done) => boolean {
  const problemText = useProblemText();
  const { t } = useTranslation("app");
  return (refused, done) => {
    if (refused !== undefined) showToast({ kind: "problem", text: problemText(refused) });
    else if (done !== undefined) {
      const { text, onUndo } = done;
      showToast(onUndo === undefined ? { text } : { text, action: { label: t(($) => $.undo), onAction: onUndo } });
    }
    return refused === undefined;
  };
}
