import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentTerms } from "../../core/dossier/keptRegisters.ts";
import { presentDaysOff } from "../../core/dossier/presentDaysOff.ts";
import type { RegisterMap } from "../../core/register/registerMap.ts";
import { type RegisterStep, useRegister } from "../../state/register/registerView.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReadingBar } from "./ReadingBar.tsx";
import { RejectedTable } from "./RejectedTable.tsx";
import { useFileProblem } from "./useFileProblem.ts";

type Props = { readonly step: Extract<RegisterStep, { kind: "preview" }>; readonly dossier: Dossier };

const separators = [";", ",", "\t", "|", ":"] as const;
const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

/** The start of the file as it will be read; everything that was found out can be corrected. */
export function PreviewStep({ step, dossier }: Props) {
  const { t } = useTranslation("register");
  const say = useFileProblem();
  const { choose, correct, read, cancel, close, problems } = useRegister();
  const { preview, map, file } = step;
  const { form } = preview;
  const change = (changes: Partial<RegisterMap>) => void correct({ ...map, ...changes });
  const { organisation, periodFrom, periodTo } = dossier.assignment;
  // What stands above the page already is not said twice.
  const said = new Set(problems.map(({ code }) => code));
  const found = [...preview.problems, ...preview.notices].filter(({ code }) => !said.has(code));
  return (
    <>
      <Panel
        title={file.name}
        lead={t(($) => $.preview.lead)}
        actions={
          <FileButton accept=".csv,.txt,.tsv,.xlsx" onFiles={([next]) => next !== undefined && void choose(next, organisation)}>
            {t(($) => $.preview.other)}
          </FileButton>
        }
      >
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {form.kind === "csv" ? (
            <>
              <Field label={t(($) => $.preview.separator)}>
                {(control) => (
                  <Select
                    {...control}
                    value={form.separator}
                    options={separators.map((value) => ({ value, label: t(($) => $.preview.separators[nameOf(value)]) }))}
                    onChange={({ target }) => change({ separator: separators.find((one) => one === target.value) })}
                  />
                )}
              </Field>
              <Field label={t(($) => $.preview.encoding)} {...(preview.byteOrderMark ? { hint: t(($) => $.preview.byteOrderMark) } : {})}>
                {(control) => (
                  <Select
                    {...control}
                    value={form.encoding}
                    options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
                    onChange={({ target }) => change({ encoding: encodings.find((one) => one === target.value) })}
                  />
                )}
              </Field>
            </>
          ) : (
            <Field label={t(($) => $.preview.sheet)}>
              {(control) => (
                <Select
                  {...control}
                  value={form.sheet}
                  options={form.sheets.map((value) => ({ value, label: value }))}
                  onChange={({ target }) => void correct({ sheet: target.value })}
                />
              )}
            </Field>
          )}
        </div>
        {step.busy !== undefined && step.busy.progress.step !== "file" && (
          <div className="mt-4">
            <ReadingBar name={file.name} progress={step.busy.progress} onCancel={cancel} />
          </div>
        )}
        {preview.decimalMark !== undefined && (
          <p className="mt-3 text-muted text-s">{t(($) => $.preview.decimal[preview.decimalMark === "comma" ? "comma" : "point"])}</p>
        )}
      </Panel>
      <ColumnChoices preview={preview} map={map} onChange={change} />
      <Panel title={t(($) => $.preview.rows)} lead={t(($) => $.preview.rowsLead)}>
        {found.length > 0 && (
          <div className="mb-4">
            <Banner tone={preview.problems.length > 0 ? "warn" : "info"}>
              <ul className="flex flex-col gap-1">
                {found.map((problem) => (
                  <li key={`${problem.code} ${problem.path} ${JSON.stringify(problem.params)}`} className="break-words">
                    {say(problem)}
                  </li>
                ))}
              </ul>
            </Banner>
          </div>
        )}
        <PreviewTable preview={preview} />
        {preview.rejected.length > 0 && (
          <div className="mt-4">
            <p className="mb-2 font-semibold">{t(($) => $.preview.rejected, { count: preview.rejected.length })}</p>
            <RejectedTable rows={preview.rejected.slice(0, 5)} />
          </div>
        )}
        <p className="mt-4 max-w-prose text-muted text-s">{t(($) => $.preview.leftOut)}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button
            look="primary"
            busy={step.busy !== undefined || preview.columns.received === undefined}
            onClick={() =>
              void read({
                organisation,
                periodFrom,
                periodTo,
                terms: presentTerms(dossier),
                daysOff: presentDaysOff(dossier).map(({ date }) => date),
              })
            }
          >
            {t(($) => $.preview.read)}
          </Button>
          <Button onClick={close}>{t(($) => $.cancel)}</Button>
        </div>
      </Panel>
    </>
  );
}

function nameOf(separator: (typeof separators)[number]) {
  const names = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar", ":": "colon" } as const;
  return names[separator];
}
