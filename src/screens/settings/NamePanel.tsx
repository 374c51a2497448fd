import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

export function NamePanel() {
  const { t } = useTranslation("settings");
  const name = usePreferences((s) => s.name);
  const kept = usePreferences((s) => s.kept);
  const setName = usePreferences((s) => s.setName);
  // Kept as typed; spaces at the ends go when the field is left, or a space between two names could not be typed.
  const [typed, setTyped] = useState(name);
  return (
    <Panel title={t(($) => $.you.title)}>
      <Field label={t(($) => $.you.name)} hint={t(($) => $.you.hint)} error={kept ? undefined : t(($) => $.you.notKept)}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="name"
            className="max-w-80"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setName(event.target.value.trim());
            }}
            onBlur={() => setTyped(name)}
          />
        )}
      </Field>
    </Panel>
  );
}
