import Mail from "lucide-react/icons/mail";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { type Language, languages, type Norm } from "../../core/norm/normSchema.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useMakeLetter } from "./useMakeLetter.ts";

/** The letter that tells the auditee who comes, whom they want to speak to and what they ask for. */
export function LetterButton({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("plan");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={Mail} onClick={() => setOpen(true)}>
        {t(($) => $.letter.button)}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t(($) => $.letter.title)} description={t(($) => $.letter.text)}>
        {open && <Letter dossier={dossier} norm={norm} />}
      </Dialog>
    </>
  );
}

function Letter({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("plan");
  const [language, setLanguage] = useState<Language>(dossier.language);
  const { making, make, save, cancel } = useMakeLetter(dossier, norm);
  return (
    <div className="flex flex-col items-start gap-4">
      <SegmentedControl<Language>
        legend={t(($) => $.letter.language)}
        choices={languages.map((value) => ({ value, label: t(($) => $.letter[value]) }))}
        value={language}
        onChange={setLanguage}
      />
      <Button look="primary" busy={making.kind === "making"} onClick={() => make(language)}>
        {t(($) => $.letter.make)}
      </Button>
      <div className="w-full empty:hidden">
        {making.kind === "making" && (
          <ProgressBar
            step={t(($) => $.letter.step[stepAt(making.share)])}
            share={making.share}
            cancel={{ label: t(($) => $.letter.stop), onCancel: cancel }}
          />
        )}
        {making.kind === "stopped" && <p role="status">{t(($) => $.letter.stopped)}</p>}
        {making.kind === "failed" && <Banner tone="danger">{t(($) => $.letter.failed)}</Banner>}
        {making.kind === "made" && (
          <div role="status" className="flex flex-col gap-2">
            <p className="break-words">
              {making.fileName} <span className="text-muted text-s">{t(($) => $.letter.pages, { count: making.pages })}</span>
            </p>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => save()}>{t(($) => $.letter.again)}</Button>
              <a href={making.address} target="_blank" rel="noreferrer" className={buttonClass("plain")}>
                {t(($) => $.letter.open)}
              </a>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** Laying out takes the first 60 % of the work, drawing the rest; then the file is read back. */
function stepAt(share: number): "prepare" | "layOut" | "draw" | "readBack" {
  if (share === 0) return "prepare";
  if (share < 0.6) return "layOut";
  return share < 1 ? "draw" : "readBack";
}
