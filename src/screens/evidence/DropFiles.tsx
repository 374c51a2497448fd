import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDossier } from "../../state/dossier.ts";
import { bringFiles, cancelBringing, useFileIntake } from "../../state/fileIntake.ts";
import { FileButton } from "../../ui/FileButton.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { useTell } from "../../ui/useTell.ts";
import { CameraButton } from "./CameraButton.tsx";
import { IntakeNotes } from "./IntakeNotes.tsx";

/** Files and photos, each of which becomes a piece of evidence. */
export function DropFiles({ onShow }: { readonly onShow: (id: string) => void }) {
  const { t } = useTranslation("evidence");
  const tell = useTell();
  const running = useFileIntake((s) => s.running);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  async function bring(files: readonly File[]) {
    const ids = await bringFiles(files);
    const [first] = ids;
    if (first === undefined) return;
    tell(undefined, {
      text: t(($) => $.files.added, { count: ids.length }),
      onUndo: () => {
        for (const id of ids) tell(useDossier.getState().run({ kind: "removeEvidence", id }));
      },
    });
    if (files.length === 1 && here.current) onShow(first);
  }

  return (
    <div className="mb-4 flex flex-col gap-3">
      <div className="pointer-coarse:hidden">
        <FileDrop
          multiple
          label={t(($) => $.files.drop)}
          hint={t(($) => $.files.dropHint)}
          buttonLabel={t(($) => $.files.choose)}
          onFiles={(files) => void bring(files)}
        />
      </div>
      {/* With a finger there is nothing to drop, and there is a camera. */}
      <div className="hidden flex-wrap gap-2 pointer-coarse:flex">
        <FileButton multiple busy={running !== undefined} onFiles={(files) => void bring(files)}>
          {t(($) => $.files.choose)}
        </FileButton>
        <CameraButton busy={running !== undefined} onFiles={(files) => void bring(files)} />
      </div>
      {running !== undefined && (
        <ProgressBar
          step={t(($) => $.files.busy, { done: Math.min(running.done + 1, running.total), total: running.total, name: running.name })}
          share={running.done / running.total}
          cancel={{ label: t(($) => $.files.stop), onCancel: cancelBringing }}
        />
      )}
      <IntakeNotes onShow={onShow} />
    </div>
  );
}
