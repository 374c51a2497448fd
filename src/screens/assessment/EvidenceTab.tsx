import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "../../core/dossier/dossierSchema.ts";
import { evidenceWithFile } from "../../core/dossier/evidenceWithFile.ts";
import { say } from "../../i18n/say.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { hasDraft } from "../../state/formDraft.ts";
import { keepFiles } from "../../state/keepFiles.ts";
import { useLinkedEvidence } from "../../state/linkedEvidence.ts";
import { addFileEvidence } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { showToast } from "../../ui/toast.ts";
import { AddEvidence, useDraftName } from "./AddEvidence.tsx";
import { EarlierEvidence } from "./EarlierEvidence.tsx";
import { EvidenceByType } from "./EvidenceByType.tsx";
import { InterviewStatements } from "./InterviewStatements.tsx";
import { LinkEvidence } from "./LinkEvidence.tsx";
import { useJudged } from "./useJudged.ts";
import { Weight } from "./Weight.tsx";

/** What speaks for and against, and the ways to bring in more. */
export function EvidenceTab({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const problemText = useProblemText();
  const readOnly = useDossier((s) => s.readOnly);
  const linked = useLinkedEvidence(id);
  const found = useJudged(id);
  const draftName = useDraftName(id);
  const [adding, setAdding] = useState<"no" | "new" | "link">(() => (hasDraft(draftName) ? "new" : "no"));
  const [busy, setBusy] = useState(false);
  if (found === undefined) return null;
  const { norm, judged } = found;
  const profile = norm.evidenceProfiles[judged.profile];

  async function bring(files: readonly File[]) {
    setBusy(true);
    const { attachments, problems } = await keepFiles(files);
    setBusy(false);
    for (const problem of problems) showToast({ kind: "problem", text: problemText(problem) });
    const known = attachments.filter((attachment) => linkKnown(attachment));
    const added = attachments.flatMap((attachment) => {
      const item = known.includes(attachment) ? undefined : addFileEvidence(attachment, { [id]: "supports" });
      return item?.kind === "added" ? [item.id] : [];
    });
    if (added.length > 0) {
      const undo = () => {
        for (const item of added) useDossier.getState().run({ kind: "removeEvidence", id: item });
      };
      showToast({
        text: t(($) => $.evidence.filesAdded, { count: added.length }),
        action: { label: frame(($) => $.undo), onAction: undo },
      });
    }
  }

  /** A file that the dossier has already: the evidence that has it speaks about this criterion too. */
  function linkKnown({ sha256, name }: Attachment): boolean {
    const { dossier, run } = useDossier.getState();
    const evidence = dossier && evidenceWithFile(dossier, sha256);
    if (evidence === undefined) return false;
    if (evidence.links[id] === undefined) run({ kind: "linkEvidence", id: evidence.id, criterion: id, stance: "supports" });
    showToast({ text: t(($) => $.evidence.fileKnown, { name, title: evidence.title }) });
    return true;
  }

  return (
    <div className="flex flex-col gap-4">
      {profile !== undefined && (
        <p className="text-muted text-s">
          <span className="font-semibold">{t(($) => $.evidence.needed)}</span> {say(profile.text, language)}{" "}
          {t(($) => $.evidence.types, { list: judged.evidence.map((type) => t(($$) => $$.evidenceType[type])).join(", ") })}
        </p>
      )}
      <EarlierEvidence id={id} />
      <Weight id={id} />
      {linked.length === 0 ? <p>{t(($) => $.evidence.none)}</p> : <EvidenceByType id={id} linked={linked} />}
      <InterviewStatements id={id} />
      {!readOnly && adding === "no" && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setAdding("new")}>{t(($) => $.evidence.add)}</Button>
          <Button onClick={() => setAdding("link")}>{t(($) => $.evidence.link)}</Button>
          <FileButton accept="image/*" camera busy={busy} onFiles={(files) => void bring(files)}>
            {t(($) => $.evidence.photo)}
          </FileButton>
        </div>
      )}
      {!readOnly && adding === "new" && <AddEvidence id={id} types={judged.evidence} onDone={() => setAdding("no")} />}
      {!readOnly && adding === "link" && <LinkEvidence id={id} onDone={() => setAdding("no")} />}
      {!readOnly && adding === "no" && (
        <FileDrop
          multiple
          label={t(($) => $.evidence.drop)}
          hint={busy ? t(($) => $.evidence.busy) : t(($) => $.evidence.dropHint)}
          buttonLabel={t(($) => $.evidence.choose)}
          onFiles={(files) => void bring(files)}
        />
      )}
    </div>
  );
}
