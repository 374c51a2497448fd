import { useTranslation } from "react-i18next";
import type { Whose } from "../../core/dossier/dossierSchema.ts";
import { answers } from "../../core/dossier/dossierSchema.ts";
import { useConflicts } from "../../state/conflicts.ts";
import { useDossier } from "../../state/dossier.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useCommand } from "../useCommand.ts";

/** Two people gave different answers at the same time. Both are kept until somebody chooses. */
export function ConflictNotice({ id }: { readonly id: string }) {
  const auditor = useConflicts(`answers/${id}/auditor/answer`);
  const self = useConflicts(`answers/${id}/self/answer`);
  return (
    <>
      {auditor !== undefined && <Choose id={id} whose="auditor" values={auditor} />}
      {self !== undefined && <Choose id={id} whose="self" values={self} />}
    </>
  );
}

function Choose({ id, whose, values }: { readonly id: string; readonly whose: Whose; readonly values: readonly string[] }) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const given = answers.filter((answer) => values.includes(answer));

  return (
    <Banner
      tone="warn"
      title={t(($) => $.conflict.title)}
      actions={
        !readOnly &&
        given.map((answer) => (
          <Button
            key={answer}
            onClick={() => {
              // The answer that stands must be given anew, or the other one stays beside it.
              run({ kind: "setAnswer", criterion: id, whose, answer: undefined });
              run({ kind: "setAnswer", criterion: id, whose, answer });
            }}
          >
            {t(($) => $.answer[answer])}
          </Button>
        ))
      }
    >
      {t(($) => $.conflict.text, { whose: t(($) => $.whose[whose]) })}
    </Banner>
  );
}
