import { useTranslation } from "react-i18next";
import type { Stance } from "../../core/dossier/dossierSchema.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";

const choices = ["supports", "contradicts", "neutral", "none"] as const;
export type Stances = Readonly<Record<string, Stance | "none">>;

type Props = { readonly norm: Norm; readonly stances: Stances; readonly onChange: (stances: Stances) => void };

/** What a figure says about each criterion that the norm names for it. */
export function CriterionStances({ norm, stances, onChange }: Props) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  return (
    <ul className="flex flex-col gap-3">
      {Object.keys(stances).map((id) => {
        const criterion = findCriterion(norm, id);
        return (
          <li key={id} className="grid gap-x-4 gap-y-1 border-line border-b pb-3 sm:grid-cols-[1fr_13rem]">
            <p className="text-s">
              <span className="font-semibold">{criterion.ref}</span> {say(criterion.text, language)}
            </p>
            <Field label={t(($) => $.evidence.stance, { ref: criterion.ref })}>
              {(control) => (
                <Select
                  {...control}
                  value={stances[id] ?? "none"}
                  options={choices.map((value) => ({ value, label: t(($) => $.evidence.stances[value]) }))}
                  onChange={({ target: { value } }) => onChange({ ...stances, [id]: choices.find((one) => one === value) ?? "none" })}
                />
              )}
            </Field>
          </li>
        );
      })}
    </ul>
  );
}

/** The criteria to which something is tied. */
export function linkedIn(stances: Stances): Readonly<Record<string, Stance>> {
  return Object.fromEntries(Object.entries(stances).filter((entry): entry is [string, Stance] => entry[1] !== "none"));
}
