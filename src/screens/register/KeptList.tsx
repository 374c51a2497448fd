import Trash2 from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import type { keptRegisters } from "../../core/dossier/keptRegisters.ts";
import { formatDate } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = {
  readonly kept: ReturnType<typeof keptRegisters>;
  readonly shown: string;
  readonly onShow: (id: string) => void;
  readonly readOnly: boolean;
};

/** The registers whose figures are in the dossier. */
export function KeptList({ kept, shown, onShow, readOnly }: Props) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const one = kept.find(({ id }) => id === shown);
  if (one === undefined) return null;
  const period = ({ from, to }: { readonly from: string; readonly to: string }) =>
    t(($) => $.kept.period, { from: formatDate(from, language, "short"), to: formatDate(to, language, "short") });
  return (
    <Panel
      title={t(($) => $.kept.title)}
      lead={t(($) => $.kept.lead)}
      actions={
        readOnly ? undefined : (
          <Button
            look="quiet"
            icon={Trash2}
            onClick={() =>
              tell(run({ kind: "removeRegister", id: shown }), {
                text: t(($) => $.kept.removed, { name: one.name }),
                onUndo: () => void run({ kind: "restoreRegister", id: shown }),
              })
            }
          >
            {t(($) => $.kept.remove)}
          </Button>
        )
      }
    >
      {kept.length === 1 ? (
        <p>
          <span className="font-semibold">{one.name}</span> <span className="text-muted">{period(one)}</span>
        </p>
      ) : (
        <Field label={t(($) => $.kept.choose)}>
          {(control) => (
            <Select
              {...control}
              className="max-w-prose"
              value={shown}
              options={kept.map((register) => ({ value: register.id, label: `${register.name}, ${period(register)}` }))}
              onChange={({ target }) => onShow(target.value)}
            />
          )}
        </Field>
      )}
    </Panel>
  );
}
