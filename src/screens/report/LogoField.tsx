import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { lightPalette } from "../../charts/scoreColours.ts";
import type { Attachment } from "../../core/dossier/dossierSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { usePicture } from "../../state/attachments.ts";
import { useDossier } from "../../state/dossier.ts";
import { keepLogo } from "../../state/reportFile.ts";
import { Button } from "../../ui/Button.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { showToast } from "../../ui/toast.ts";
import { useTell } from "../../ui/useTell.ts";

export function LogoField({ logo, readOnly }: { readonly logo: Attachment | undefined; readonly readOnly: boolean }) {
  const { t } = useTranslation("reportScreen");
  const problemText = useProblemText();
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const hintId = useId();
  const titleId = useId();

  async function take([file]: readonly File[]) {
    if (file === undefined) return;
    setBusy(true);
    const kept = await keepLogo(file);
    setBusy(false);
    if ("problem" in kept) showToast({ kind: "problem", text: problemText(kept.problem) });
    else tell(use(kept.logo));
  }

  function remove(removed: Attachment) {
    const refused = useDossier.getState().run({ kind: "editReportSettings", changes: {}, clear: ["logo"] });
    tell(refused, { text: t(($) => $.style.logoRemoved), onUndo: () => tell(use(removed)) });
  }

  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="font-semibold">
        {t(($) => $.style.logo)}
      </h3>
      <p id={hintId} className="mb-2 max-w-prose text-muted text-s">
        {t(($) => $.style.logoHint)}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {logo !== undefined && <Shown logo={logo} />}
        {!readOnly && (
          <>
            <FileButton accept="image/png,image/jpeg" busy={busy} describedBy={hintId} onFiles={(files) => void take(files)}>
              {t(($) => $.style[logo === undefined ? "chooseLogo" : "otherLogo"])}
            </FileButton>
            {logo !== undefined && (
              <Button look="quiet" onClick={() => remove(logo)}>
                {t(($) => $.style.removeLogo)}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function Shown({ logo }: { readonly logo: Attachment }) {
  const { t } = useTranslation("reportScreen");
  const url = usePicture(logo);
  return (
    <span
      className="flex h-16 w-36 items-center justify-center rounded-m border border-line p-2"
      style={{ backgroundColor: lightPalette.ground, color: lightPalette.ink }}
    >
      {url === undefined ? (
        <span className="break-all text-s">{logo.name}</span>
      ) : (
        <img src={url} alt={t(($) => $.style.logoAlt, { name: logo.name })} className="max-h-full max-w-full" />
      )}
    </span>
  );
}

function use(logo: Attachment) {
  return useDossier.getState().run({ kind: "editReportSettings", changes: { logo } });
}
