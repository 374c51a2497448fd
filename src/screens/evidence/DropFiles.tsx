import { useTranslation } from "react-i18next";
import type { Attachment } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { addEvidence } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { FileButton } from "../../ui/FileButton.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { useTell } from "../../ui/useTell.ts";
import { useKeepFiles } from "./useKeepFiles.ts";

/** Files and photos, each of which becomes a piece of evidence. */
export function DropFiles({ onAdded }: { readonly onAdded: (ids: readonly string[]) => void }) {
  const { t } = useTranslation("evidence");
  const tell = useTell();
  const { keeping, keep } = useKeepFiles();

  async function bring(files: readonly File[]) {
    const ids: string[] = [];
    for (const attachment of await keep(files)) {
      const added = addEvidence({ fields: fieldsOf(attachment), links: {}, attachments: [attachment] });
      if (added.kind === "refused") {
        tell(added.refusal);
        break;
      }
      ids.push(added.id);
    }
    if (ids.length === 0) return;
    tell(undefined, {
      text: t(($) => $.files.added, { count: ids.length }),
      onUndo: () => {
        for (const id of ids) tell(useDossier.getState().run({ kind: "removeEvidence", id }));
      },
    });
    onAdded(ids);
  }

  return (
    <div className="mb-4 flex flex-col gap-2">
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
        <FileButton multiple busy={keeping !== undefined} onFiles={(files) => void bring(files)}>
          {t(($) => $.files.choose)}
        </FileButton>
        <FileButton accept="image/*" camera busy={keeping !== undefined} onFiles={(files) => void bring(files)}>
          {t(($) => $.files.photo)}
        </FileButton>
      </div>
      {keeping !== undefined && (
        <ProgressBar
          step={t(($) => $.files.busy, { done: Math.min(keeping.done + 1, keeping.total), total: keeping.total })}
          share={keeping.done / keeping.total}
        />
      )}
    </div>
  );
}

/** A photo is an observation, any other file a document; the name of the file without its ending is the title. */
function fieldsOf({ mime, name }: Attachment) {
  return {
    type: mime.startsWith("image/") ? ("observation" as const) : ("document" as const),
    title: name.replace(/\.[^.]{1,8}$/, ""),
    source: "",
    date: "",
    collectedBy: usePreferences.getState().name,
    place: "",
    note: "",
  };
}
