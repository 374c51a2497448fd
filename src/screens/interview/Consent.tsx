import { useTranslation } from "react-i18next";
import { consents, type Evidence } from "../../core/dossier/evidenceSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Panel } from "../../ui/Panel.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { useTell } from "../../ui/useTell.ts";

/** What the person agreed to. It holds for the notes, the statements and the report. */
export function Consent({ evidence: { id, interview }, readOnly }: { readonly evidence: Evidence; readonly readOnly: boolean }) {
  const { t } = useTranslation("interview");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  return (
    <Panel title={t(($) => $.consent.title)}>
      <RadioCards
        hideLegend
        legend={t(($) => $.consent.title)}
        cards={consents.map((value) => {
          const key = value === "" ? "none" : value;
          return { value, title: t(($) => $.consent[key]), text: t(($) => $.consent[`${key}Text`]), disabled: readOnly };
        })}
        value={interview?.consent ?? ""}
        onChange={(consent) => tell(run({ kind: "editInterview", id, changes: { consent } }))}
      />
    </Panel>
  );
}
