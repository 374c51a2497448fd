import { useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { showToast } from "../../ui/toast.ts";

const FileProblemDialog = lazy(async () => ({ default: (await import("./FileProblemDialog.tsx")).FileProblemDialog }));

/** Why a file could not be opened; no problems at all means that it comes from a newer version. */
type Refused = { readonly name: string; readonly problems: readonly Problem[] | undefined };

type OpenFile = {
  readonly openFile: (file: File) => void;
  readonly busy: boolean;
  /** A file is being held above the page. */
  readonly over: boolean;
  readonly dialog: ReactNode;
};

/** Opens a dossier or backup that was chosen, or dropped anywhere on the page. */
export function useOpenFile(): OpenFile {
  const { t } = useTranslation("home");
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [showing, setShowing] = useState(false);

  async function open(file: File) {
    setBusy(true);
    try {
      const opened = await useDossierList.getState().openFile(file);
      switch (opened.kind) {
        case "opened":
          showToast({ text: mergedWords(opened.merged) });
          await navigate({ to: "/dossier/$id", params: { id: opened.id } });
          return;
        case "restored":
          showToast({ text: t(($) => $.told.restored, { count: opened.dossiers }) });
          return;
        case "tooNew":
          setRefused({ name: file.name, problems: undefined });
          setShowing(true);
          return;
        case "problems":
          setRefused({ name: file.name, problems: opened.problems });
          setShowing(true);
          return;
      }
    } catch {
      showToast({ kind: "problem", text: t(($) => $.told.failed) });
    } finally {
      setBusy(false);
    }
  }

  function mergedWords(merged: number | undefined): string {
    if (merged === undefined) return t(($) => $.told.opened);
    return merged === 0 ? t(($) => $.told.mergedNothing) : t(($) => $.told.merged, { count: merged });
  }

  const over = useDroppedFile((file) => void open(file));
  const dialog = refused && (
    <Suspense fallback={null}>
      <FileProblemDialog name={refused.name} problems={refused.problems} open={showing} onOpenChange={setShowing} />
    </Suspense>
  );
  return { openFile: (file) => void open(file), busy, over, dialog };
}

/** Without this, a file dropped beside its target would replace the app by the file. */
function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onFile);

  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) dropped(file);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);

  return over;
}
