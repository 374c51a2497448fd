import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";

type Props = { readonly dossier: Dossier; readonly value: string; readonly onChange: (id: string) => void };

/** The document in which the organisation describes the figure; nothing while the dossier has no document. */
export function DefinitionChoice({ dossier, value, onChange }: Props) {
  const { t } = useTranslation("register");
  const documents = presentEvidence(dossier).filter(({ type }) => type === "document");
  if (documents.length === 0) return null;
  return (
    <Field label={t(($) => $.evidence.definition)} hint={t(($) => $.evidence.definitionHint)}>
      {(control) => (
        <Select
          {...control}
          className="max-w-none"
          value={value}
          options={[
            { value: "", label: t(($) => $.evidence.noDefinition) },
            ...documents.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
