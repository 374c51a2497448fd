import Download from "lucide-react/icons/download";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { downloadNormSchema } from "../../state/normFiles.ts";
import { useNorms } from "../../state/norms.ts";
import { Button } from "../../ui/Button.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { showToast } from "../../ui/toast.ts";
import { NormProblems } from "./NormProblems.tsx";
import { useToldSaving } from "./useToldSaving.ts";

type Refused = { readonly name: string; readonly problems: readonly Problem[] };

/** Bringing a norm file in, and what helps to write one. */
export function AuthorsPanel() {
  const { t } = useTranslation("norms");
  const toldSaving = useToldSaving();
  const [refused, setRefused] = useState<Refused>();
  const outcome = useRef<HTMLDivElement>(null);

  async function bring(file: File) {
    setRefused(undefined);
    try {
      const imported = await useNorms.getState().importNorm(file);
      if (imported.kind === "problems") setRefused({ name: file.name, problems: imported.problems });
      else showToast({ text: t(($) => $.import.done, { address: imported.address }) });
    } catch {
      showToast({ kind: "problem", text: t(($) => $.import.failed) });
    }
  }

  useEffect(() => {
    if (refused !== undefined) outcome.current?.focus();
  }, [refused]);

  return (
    <Panel title={t(($) => $.authors.title)} lead={t(($) => $.authors.lead)}>
      <div className="flex flex-col gap-5">
        <FileDrop
          label={t(($) => $.import.label)}
          hint={t(($) => $.import.hint)}
          buttonLabel={t(($) => $.import.button)}
          accept=".json,application/json"
          onFiles={([file]) => file && void bring(file)}
        />
        {refused !== undefined && (
          <div ref={outcome} tabIndex={-1}>
            <NormProblems name={refused.name} problems={refused.problems} />
          </div>
        )}
        <div className="max-w-prose">
          <h3 className="font-semibold">{t(($) => $.authors.howTitle)}</h3>
          <ol className="mt-1 mb-3 flex list-decimal flex-col gap-1 pl-5">
            <li>{t(($) => $.authors.copy)}</li>
            <li>{t(($) => $.authors.schema)}</li>
            <li>{t(($) => $.authors.version)}</li>
            <li>{t(($) => $.authors.bring)}</li>
          </ol>
          <Button icon={Download} onClick={() => void toldSaving(downloadNormSchema())}>
            {t(($) => $.authors.download)}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
