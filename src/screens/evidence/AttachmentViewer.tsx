import { useTranslation } from "react-i18next";
import { withoutPlace, withPlace } from "../../core/dossier/citedPlaces.ts";
import type { Attachment, Evidence } from "../../core/dossier/dossierSchema.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { downloadAttachment } from "../../state/attachments.ts";
import { useDossier } from "../../state/dossier.ts";
import { useViewedFile } from "../../state/viewedFile.ts";
import { Button } from "../../ui/Button.tsx";
import { FileViewer } from "../../ui/FileViewer.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = { readonly attachment: Attachment; readonly evidence: Evidence; readonly readOnly: boolean; readonly onClose: () => void };

/** A file of a piece of evidence to look at; a page of it is cited where it is read. */
export function AttachmentViewer({ attachment, evidence, readOnly, onClose }: Props) {
  const { viewed, again } = useViewedFile(attachment);
  const problemText = useProblemText();
  const { name } = attachment;
  const cites = !readOnly && evidence.type === "document" && Object.keys(evidence.links).length > 0;
  return (
    <FileViewer
      name={name}
      shown={
        viewed?.kind === "problem"
          ? { kind: "message", text: problemText({ code: viewed.code, params: { name } }), ...(again && { again }) }
          : viewed
      }
      onSave={() => void downloadAttachment(attachment)}
      onClose={onClose}
      {...(cites && { footer: (page: number | undefined) => page !== undefined && <CitePage evidence={evidence} page={page} /> })}
    />
  );
}

/** Adds the page in sight to what is cited for a criterion. */
function CitePage({ evidence: { id, links }, page }: { readonly evidence: Evidence; readonly page: number }) {
  const { t } = useTranslation("evidence");
  const norm = useDossier((s) => s.norm);
  const tell = useTell();
  if (norm === undefined) return null;
  const place = t(($) => $.links.page, { page });

  function cite(criterion: string, ref: string) {
    const change = (next: (cited: string, place: string) => string) => {
      const { dossier, run } = useDossier.getState();
      const cited = next(dossier?.evidence[id]?.links[criterion]?.cited ?? "", place);
      return run({ kind: "citeEvidence", id, criterion, cited });
    };
    tell(change(withPlace), {
      text: t(($) => $.links.pageCited, { place, criterion: ref }),
      onUndo: () => tell(change(withoutPlace)),
    });
  }

  return (
    <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-2">
      <span className="text-muted text-s">{t(($) => $.links.citePage, { place })}</span>
      {Object.keys(links).map((criterion) => {
        const ref = (criterionById(norm).get(criterion) ?? signalById(norm).get(criterion))?.ref ?? criterion;
        return (
          <Button key={criterion} onClick={() => cite(criterion, ref)}>
            {ref}
          </Button>
        );
      })}
    </div>
  );
}
