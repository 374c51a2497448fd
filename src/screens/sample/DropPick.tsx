import { useTranslation } from "react-i18next";
import type { KeptFile } from "../../core/dossier/sampleFiles.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { useTell } from "../../ui/useTell.ts";

/** Takes a file that was chosen by judgement out again, as long as nothing was recorded of it. */
export function DropPick({ evidence: id, file }: { readonly evidence: string; readonly file: KeptFile }) {
  const { t } = useTranslation("sample");
  const tell = useTell();
  const { key, name } = file;
  return (
    <Button
      look="quiet"
      onClick={() =>
        tell(useDossier.getState().run({ kind: "dropPick", id, file: key }), {
          text: t(($) => $.pick.dropped, { name }),
          onUndo: () => tell(useDossier.getState().run({ kind: "pickFile", id, file: key, name })),
        })
      }
    >
      {t(($) => $.pick.drop, { name })}
    </Button>
  );
}
