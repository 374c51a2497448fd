import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { readResult } from "../../report/pdf/readResult.ts";
import { useCompareView } from "../../state/compareView.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";

type Props = { readonly chosen: readonly string[]; readonly onChosen: (ids: readonly string[]) => void };

/** Which dossiers of this device and which files are laid side by side. */
export function Chooser({ chosen, onChosen }: Props) {
  const { t } = useTranslation("compare");
  const { t: frame } = useTranslation("app");
  const problem = useProblemText();
  const language = usePreferences((s) => s.language);
  const status = useDossierList((s) => s.status);
  const dossiers = useDossierList((s) => s.dossiers);
  const { files, refused, stored, addFiles, dropFile, forgetRefused } = useCompareView();
  const toggle = (id: string, on: boolean) => onChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <div className="flex flex-col gap-4">
      {status === "ready" && dossiers.length === 0 && <p className="max-w-prose text-muted">{t(($) => $.choose.none)}</p>}
      {dossiers.length > 0 && (
        <fieldset>
          <legend className="sr-only">{t(($) => $.choose.dossiers)}</legend>
          <ul className="grid gap-x-8 lg:grid-cols-2">
            {dossiers.map(({ id, organisation, unit, kind, normName, periodTo }) => {
              const name = organisation === "" ? frame(($) => $.noOrganisation) : organisation;
              const period = periodTo === "" ? t(($) => $.choose.noPeriod) : formatDate(periodTo, language, "short");
              const unreadable = stored.has(id) && stored.get(id) === undefined;
              return (
                <li key={id} className="border-line border-b py-1">
                  <Checkbox
                    label={`${name}, ${period}`}
                    hint={
                      unreadable
                        ? t(($) => $.choose.unreadable)
                        : [unit, frame(($) => $.kind[kind]), say(normName, language)].filter((part) => part !== "").join(" · ")
                    }
                    checked={chosen.includes(id)}
                    onChange={(event) => toggle(id, event.target.checked)}
                  />
                </li>
              );
            })}
          </ul>
        </fieldset>
      )}
      {files.length > 0 && (
        <ul className="flex flex-col gap-1">
          {files.map(({ name, audit, warning }) => (
            <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1">
              <div className="min-w-0">
                <p>
                  {audit.organisation}
                  {audit.periodTo !== "" && `, ${formatDate(audit.periodTo, language, "short")}`}{" "}
                  <span className="text-muted">{t(($) => $.choose.file, { name })}</span>
                </p>
                {warning !== undefined && <p className="max-w-prose text-muted text-s">{problem(warning)}</p>}
              </div>
              <Button look="quiet" onClick={() => dropFile(name)}>
                {t(($) => $.choose.remove, { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {refused.map(({ name, problems }) => (
        <Banner
          key={name}
          tone="warn"
          title={t(($) => $.choose.refused, { name })}
          actions={<Button onClick={forgetRefused}>{t(($) => $.choose.ok)}</Button>}
        >
          {problems.map((one) => (
            <p key={`${one.code} ${one.path}`}>{problem(one)}</p>
          ))}
        </Banner>
      ))}
      <FileDrop
        label={t(($) => $.choose.drop)}
        hint={t(($) => $.choose.dropHint)}
        buttonLabel={t(($) => $.choose.dropButton)}
        accept=".toets,.pdf"
        multiple
        onFiles={(chosenFiles) => void addFiles(chosenFiles, readResult)}
      />
    </div>
  );
}
