import Lock from "lucide-react/icons/lock";
import { useTranslation } from "react-i18next";
import { Field } from "./Field.tsx";
import { TextInput } from "./TextInput.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly maxLength: number;
  readonly readOnly: boolean;
  /** It could not be kept on this device. */
  readonly failed: boolean;
};

/** A line that stays on this device: it is in no file, report or backup. Says so, beside a lock. */
export function PrivateField({ label, value, onChange, maxLength, readOnly, failed }: Props) {
  const { t } = useTranslation("ui");
  const hint = (
    <span className="inline-flex items-baseline gap-1.5">
      <Lock aria-hidden size={12} className="shrink-0 self-center" />
      {t(($) => $.staysHere)}
    </span>
  );
  return (
    <Field label={label} hint={hint} error={failed ? t(($) => $.notKeptHere) : undefined}>
      {(control) => (
        <TextInput
          {...control}
          value={value}
          maxLength={maxLength}
          readOnly={readOnly}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
