import Download from "lucide-react/icons/download";
import X from "lucide-react/icons/x";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment, Evidence } from "../../core/dossier/dossierSchema.ts";
import { formatBytes } from "../../i18n/format.ts";
import { downloadAttachment, usePicture } from "../../state/attachments.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { viewOf } from "../../state/viewedFile.ts";
import { Badge } from "../../ui/Badge.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { showToast } from "../../ui/toast.ts";
import { useTell } from "../../ui/useTell.ts";
import { AttachmentViewer } from "./AttachmentViewer.tsx";
import { CameraButton } from "./CameraButton.tsx";
import { useKeepFiles } from "./useKeepFiles.ts";

type Props = { readonly evidence: Evidence; readonly present: ReadonlySet<string> | undefined; readonly readOnly: boolean };

/** The files of one piece of evidence. */
export function Attachments({ evidence, present, readOnly }: Props) {
  const { id, attachments } = evidence;
  const { t } = useTranslation("evidence");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const { keeping, keep } = useKeepFiles();
  const [viewing, setViewing] = useState<string>();
  const viewed = viewing === undefined ? undefined : attachments[viewing];
  const files = Object.values(attachments).sort((a, b) => a.name.localeCompare(b.name));

  async function bring(chosen: readonly File[]) {
    const kept = await keep(chosen);
    const added = kept.filter((attachment) => tell(useDossier.getState().run({ kind: "attach", id, attachment }))).length;
    if (added > 0) showToast({ text: t(($) => $.files.attached, { count: added }) });
  }

  return (
    <div className="flex flex-col gap-3">
      {files.length === 0 && <p className="text-muted">{t(($) => $.attachments.none)}</p>}
      <ul>
        {files.map((attachment) => (
          <li key={attachment.sha256} className="flex items-center gap-2 border-line border-b py-1">
            <FileRow
              attachment={attachment}
              missing={present !== undefined && !present.has(attachment.sha256)}
              onView={viewOf(attachment) !== undefined && present?.has(attachment.sha256) ? () => setViewing(attachment.sha256) : undefined}
            />
            {!readOnly && (
              <IconButton
                icon={X}
                label={t(($) => $.attachments.detach, { name: attachment.name })}
                className="-mr-2"
                onClick={() =>
                  tell(run({ kind: "detach", id, sha256: attachment.sha256 }), {
                    text: t(($) => $.attachments.detached, { name: attachment.name }),
                    onUndo: () => tell(useDossier.getState().run({ kind: "attach", id, attachment })),
                  })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {keeping !== undefined && (
        <ProgressBar
          step={t(($) => $.files.busy, { done: Math.min(keeping.done + 1, keeping.total), total: keeping.total, name: keeping.name })}
          share={keeping.done / keeping.total}
        />
      )}
      {!readOnly && (
        <div className="flex flex-wrap gap-2">
          <FileButton multiple busy={keeping !== undefined} onFiles={(chosen) => void bring(chosen)}>
            {t(($) => $.attachments.add)}
          </FileButton>
          <CameraButton busy={keeping !== undefined} onFiles={(chosen) => void bring(chosen)} />
        </div>
      )}
      {viewed !== undefined && (
        <AttachmentViewer attachment={viewed} evidence={evidence} readOnly={readOnly} onClose={() => setViewing(undefined)} />
      )}
    </div>
  );
}

type RowProps = { readonly attachment: Attachment; readonly missing: boolean; readonly onView: (() => void) | undefined };

/** The name opens the file where the app can show it, else it saves it. */
function FileRow({ attachment, missing, onView }: RowProps) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const picture = usePicture(attachment);
  const { name, sizeBytes } = attachment;

  async function save() {
    const outcome = await downloadAttachment(attachment);
    if (outcome.kind === "absent") showToast({ kind: "problem", text: t(($) => $.attachments.absentHelp, { name }) });
  }

  return (
    <>
      <button
        type="button"
        aria-label={onView === undefined ? t(($) => $.attachments.save, { name }) : t(($) => $.attachments.view, { name })}
        onClick={onView ?? (() => void save())}
        className="flex min-h-control min-w-0 flex-1 items-center gap-2.5 rounded-s py-1 text-left hover:bg-hover"
      >
        {picture !== undefined && <img src={picture} alt="" className="size-14 shrink-0 rounded-s object-cover" />}
        <span className="min-w-0">
          <span className="break-words underline underline-offset-3">{name}</span>{" "}
          <span className="whitespace-nowrap text-muted text-s">{formatBytes(sizeBytes, language)}</span>{" "}
          {missing && <Badge tone="danger">{t(($) => $.attachments.absent)}</Badge>}
        </span>
      </button>
      {onView !== undefined && <IconButton icon={Download} label={t(($) => $.attachments.save, { name })} onClick={() => void save()} />}
    </>
  );
}
