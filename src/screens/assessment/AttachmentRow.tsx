import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "../../core/dossier/dossierSchema.ts";
import { formatBytes } from "../../i18n/format.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { downloadAttachment, usePicture } from "../../state/attachments.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useViewedFile, viewOf } from "../../state/viewedFile.ts";
import { FileViewer } from "../../ui/FileViewer.tsx";
import { showToast } from "../../ui/toast.ts";

/** A file beside the criterion: shown where the app can show it, else saved. */
export function AttachmentRow({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const picture = usePicture(attachment);
  const [viewing, setViewing] = useState(false);
  const { name, sizeBytes } = attachment;

  async function save() {
    const outcome = await downloadAttachment(attachment);
    if (outcome.kind === "absent") showToast({ kind: "problem", text: t(($) => $.evidence.absent, { name }) });
  }

  return (
    <>
      <button
        type="button"
        onClick={() => (viewOf(attachment) === undefined ? void save() : setViewing(true))}
        className="flex min-h-control w-full items-center gap-2 rounded-s py-1 text-left text-s hover:bg-hover"
      >
        {picture !== undefined && <img src={picture} alt="" className="size-12 rounded-s object-cover" />}
        <span className="min-w-0 break-words underline underline-offset-3">{name}</span>
        <span className="shrink-0 text-muted">{formatBytes(sizeBytes, language)}</span>
      </button>
      {viewing && <Viewer attachment={attachment} onSave={() => void save()} onClose={() => setViewing(false)} />}
    </>
  );
}

type ViewerProps = { readonly attachment: Attachment; readonly onSave: () => void; readonly onClose: () => void };

function Viewer({ attachment, onSave, onClose }: ViewerProps) {
  const problemText = useProblemText();
  const { viewed, again } = useViewedFile(attachment);
  const { name } = attachment;
  return (
    <FileViewer
      name={name}
      shown={
        viewed?.kind === "problem"
          ? { kind: "message", text: problemText({ code: viewed.code, params: { name } }), ...(again && { again }) }
          : viewed
      }
      onSave={onSave}
      onClose={onClose}
    />
  );
}
