import Download from "lucide-react/icons/download";
import FileSpreadsheet from "lucide-react/icons/file-spreadsheet";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { usePreferences } from "../../state/preferences.ts";
import { exampleRegisterFile, saveExampleRegister } from "../../state/register/exampleRegisterFile.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { Button } from "../../ui/Button.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { yearOf } from "./exampleYear.ts";

/** Choose a register, or take that of the example. */
export function ChooseFile({ dossier, first, example }: { readonly dossier: Dossier; readonly first: boolean; readonly example: boolean }) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const choose = useRegister((s) => s.choose);
  const { organisation, periodTo } = dossier.assignment;
  const year = yearOf(periodTo);
  return (
    <div className="mb-6 flex flex-col gap-3">
      <FileDrop
        label={first ? t(($) => $.choose.label) : t(($) => $.choose.again)}
        hint={t(($) => $.choose.hint)}
        buttonLabel={t(($) => $.choose.button)}
        accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
        onFiles={([file]) => {
          if (file !== undefined) void choose(file, organisation);
        }}
      />
      {example && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span className="text-muted">{t(($) => $.choose.exampleText)}</span>
          <Button icon={FileSpreadsheet} onClick={async () => choose(await exampleRegisterFile(year, language), organisation)}>
            {t(($) => $.choose.example)}
          </Button>
          <Button look="quiet" icon={Download} onClick={() => void saveExampleRegister(year, language)}>
            {t(($) => $.choose.download)}
          </Button>
        </div>
      )}
      <p className="max-w-prose text-muted text-s">{t(($) => $.choose.privacy)}</p>
    </div>
  );
}
