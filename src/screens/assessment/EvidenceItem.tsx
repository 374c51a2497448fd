import { Link } from "@tanstack/react-router";
import Unlink from "lucide-react/icons/unlink";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence, Stance } from "../../core/dossier/dossierSchema.ts";
import { stances } from "../../core/dossier/dossierSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { keepFiles } from "../../state/keepFiles.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { showToast } from "../../ui/toast.ts";
import { useCommand } from "../useCommand.ts";
import { AttachmentRow } from "./AttachmentRow.tsx";
import { SampleResult } from "./SampleResult.tsx";

type Props = { readonly evidence: Evidence; readonly stance: Stance; readonly judged: string };

/** One piece of evidence as far as it concerns one criterion: what it says about it, and its files. */
export function EvidenceItem({ evidence, stance, judged }: Props) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const dossier = useDossier((s) => s.id) ?? "";
  const readOnly = useDossier((s) => s.readOnly);
  const run = useCommand();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const { id, title, type, source, date, note, attachments } = evidence;
  const details = [t(($) => $.evidenceType[type]), source, formatDate(date, language, "short"), evidence.links[judged]?.cited ?? ""].filter(
    (detail) => detail !== "",
  );

  async function attach(files: readonly File[]) {
    setBusy(true);
    const kept = await keepFiles(files);
    setBusy(false);
    for (const problem of kept.problems) showToast({ kind: "problem", text: problemText(problem) });
    for (const attachment of kept.attachments) run({ kind: "attach", id, attachment });
  }

  return (
    <article aria-label={title} className="rounded-m border border-line px-3 py-2">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0 pt-1">
          <Link to="/dossier/$id/evidence" params={{ id: dossier }} className="link font-semibold">
            {title === "" ? t(($) => $.evidence.untitled) : title}
          </Link>
          <p className="text-muted text-s">{details.join(" · ")}</p>
        </div>
        {!readOnly && (
          <IconButton
            icon={Unlink}
            label={t(($) => $.evidence.unlink, { title })}
            className="-mr-1"
            onClick={() =>
              run(
                { kind: "unlinkEvidence", id, criterion: judged },
                t(($) => $.evidence.unlinked, { title }),
              )
            }
          />
        )}
      </div>
      {note !== "" && <p className="mt-1 line-clamp-4 whitespace-pre-wrap text-s">{note}</p>}
      {type === "fileSample" && <SampleResult evidence={evidence} judged={judged} />}
      <ul className="flex flex-col">
        {Object.values(attachments).map((attachment) => (
          <li key={attachment.sha256}>
            <AttachmentRow attachment={attachment} />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {readOnly ? (
          <Badge>{t(($) => $.stance[stance])}</Badge>
        ) : (
          <>
            <SegmentedControl<Stance>
              legend={t(($) => $.evidence.stance, { title })}
              hideLegend
              choices={stances.map((value) => ({ value, label: t(($) => $.stance[value]) }))}
              value={stance}
              onChange={(next) => run({ kind: "linkEvidence", id, criterion: judged, stance: next })}
            />
            <FileButton look="quiet" multiple busy={busy} onFiles={(files) => void attach(files)}>
              {t(($) => $.evidence.attach)} <span className="sr-only">{title}</span>
            </FileButton>
          </>
        )}
      </div>
    </article>
  );
}
