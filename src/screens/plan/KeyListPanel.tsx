import KeyRound from "lucide-react/icons/key-round";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useNames } from "../../state/keyList.ts";
import { saveKeyList, takeInKeyList } from "../../state/keyListFile.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { showToast } from "../../ui/toast.ts";

/** The names behind the interviews: how many there are, and the only way in which they leave this device. */
export function KeyListPanel({ dossier, readOnly }: { readonly dossier: Dossier; readonly readOnly: boolean }) {
  const { t } = useTranslation("plan");
  const problemText = useProblemText();
  const names = useNames();
  const [asking, setAsking] = useState(false);
  const count = names?.size ?? 0;
  const isSpokenTo = presentEvidence(dossier).some(({ type }) => type === "interview");

  async function save() {
    setAsking(false);
    const saved = await saveKeyList(t(($) => $.names.fileName, { organisation: dossier.assignment.organisation }).trim());
    if (saved.kind === "failed") showToast({ kind: "problem", text: t(($) => $.names.notSaved) });
    else if (saved.kind !== "cancelled") showToast({ text: t(($) => $.names.saved, { count: saved.names, file: saved.name }) });
  }

  async function read([file]: readonly File[]) {
    if (file === undefined) return;
    const taken = await takeInKeyList(file);
    if (taken.kind === "problem") showToast({ kind: "problem", text: problemText(taken.problem) });
    else
      showToast({
        text: [
          t(($) => $.names.taken, { count: taken.added }),
          ...(taken.differing === 0 ? [] : [t(($) => $.names.differing, { count: taken.differing })]),
        ].join(" "),
      });
  }

  return (
    <Panel title={t(($) => $.names.title)} lead={t(($) => $.names.lead)}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="inline-flex items-center gap-2">
          <KeyRound size={18} aria-hidden className="text-muted" />
          {t(($) => $.names.here, { count })}
        </p>
        <Button onClick={() => setAsking(true)} disabled={count === 0}>
          {t(($) => $.names.save)}
        </Button>
        {!readOnly && (
          <FileButton accept=".json" onFiles={(files) => void read(files)}>
            {t(($) => $.names.read)}
          </FileButton>
        )}
      </div>
      {names !== undefined && count === 0 && isSpokenTo && <p className="mt-3 max-w-prose">{t(($) => $.names.none)}</p>}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t(($) => $.names.askTitle)}
        description={t(($) => $.names.warning)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t(($) => $.cancel)}</Button>
            <Button look="primary" onClick={() => void save()}>
              {t(($) => $.names.saveNow)}
            </Button>
          </>
        }
      />
    </Panel>
  );
}
