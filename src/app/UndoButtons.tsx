import Redo2 from "lucide-react/icons/redo-2";
import Undo2 from "lucide-react/icons/undo-2";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useDossier } from "../state/dossier.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { showToast } from "../ui/toast.ts";

/** Undo and redo, also by Ctrl Z and Ctrl Y. In a text field those keys belong to the text. */
export function UndoButtons() {
  const { t } = useTranslation("app");
  const canUndo = useDossier((s) => s.canUndo);
  const canRedo = useDossier((s) => s.canRedo);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || inText(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === "y" || (key === "z" && event.shiftKey);
      if (!redo && key !== "z") return;
      event.preventDefault();
      take(redo ? "redo" : "undo");
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  function take(way: "undo" | "redo") {
    const { undo, redo } = useDossier.getState();
    const outcome = way === "undo" ? undo() : redo();
    if (outcome.kind === "changedSince") showToast({ text: t(($) => $.changedSince) });
  }

  return (
    <div className="flex max-sm:hidden">
      <IconButton icon={Undo2} label={t(($) => $.undo)} disabled={!canUndo} onClick={() => take("undo")} />
      <IconButton icon={Redo2} label={t(($) => $.redo)} disabled={!canRedo} onClick={() => take("redo")} />
    </div>
  );
}

function inText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, [contenteditable]");
}
