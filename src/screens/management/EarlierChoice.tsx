import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { readResult } from "../../report/pdf/readResult.ts";
import type { DossierCard } from "../../state/dossierList.ts";
import { useDroppedEarlier } from "../../state/droppedEarlier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { Select } from "../../ui/Select.tsx";

/** The choice that stands for the file that was brought along; never the id of a dossier. */
export const fromFile = "file";

type Props = {
  readonly dossier: Dossier;
  readonly cards: readonly DossierCard[];
  readonly chosen: string;
  readonly onChosen: (id: string) => void;
};

/** What this audit is laid beside: an earlier one of this device, or a file that is read and not kept. */
export function EarlierChoice({ dossier, cards, chosen, onChosen }: Props) {
  const { t } = useTranslation("management");
  const problem = useProblemText();
  const language = usePreferences((s) => s.language);
  const dropped = useDroppedEarlier((s) => s.dropped[dossier.id]);
  const { refused, addFile, forgetRefused } = useDroppedEarlier();
  const nameOf = ({ organisation, periodTo }: { readonly organisation: string; readonly periodTo: string }) =>
    [organisation, ...(periodTo === "" ? [] : [formatDate(periodTo, language, "short")])].join(", ");
  const options = [
    ...(dropped === undefined
      ? []
      : [{ value: fromFile, label: t(($) => $.earlier.fromFile, { audit: nameOf(dropped.audit), name: dropped.name }) }]),
    ...cards.map((card) => ({ value: card.id, label: nameOf(card) })),
    { value: "", label: t(($) => $.noOther) },
  ];

  async function add(file: File) {
    if (await addFile(dossier, file, readResult)) onChosen(fromFile);
  }

  const drop = (
    <FileDrop
      label={t(($) => $.earlier.drop)}
      hint={t(($) => $.earlier.dropHint)}
      buttonLabel={t(($) => $.earlier.dropButton)}
      accept=".toets,.pdf"
      onFiles={(files) => files[0] !== undefined && void add(files[0])}
    />
  );
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        {options.length > 1 && (
          <div className="w-full max-w-96">
            <Field label={t(($) => $.chooseEarlier)}>
              {(control) => <Select {...control} value={chosen} onChange={(event) => onChosen(event.target.value)} options={options} />}
            </Field>
          </div>
        )}
        <Link
          to="/compare"
          search={{ with: [dossier.id, ...cards.map((card) => card.id)].join(",") }}
          className="link inline-flex min-h-control items-center"
        >
          {t(($) => $.compare)}
        </Link>
      </div>
      {chosen === fromFile &&
        dropped?.warnings.map((warning) => (
          <Banner key={warning.code} tone="warn">
            {problem(warning)}
          </Banner>
        ))}
      {refused !== undefined && (
        <Banner
          tone="warn"
          title={t(($) => $.earlier.refused, { name: refused.name })}
          actions={<Button onClick={forgetRefused}>{t(($) => $.earlier.ok)}</Button>}
        >
          {refused.problems.map((one) => (
            <p key={`${one.code} ${one.path}`}>{problem(one)}</p>
          ))}
        </Banner>
      )}
      {cards.length === 0 ? drop : <Disclosure summary={t(($) => $.earlier.other)}>{drop}</Disclosure>}
    </div>
  );
}
