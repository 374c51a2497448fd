import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { chooseValue } from "../../core/dossier/commands/chooseValue.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { knownValues } from "./known.ts";
import { useFieldName, useSubject } from "./useSubject.ts";

type Conflict = ReturnType<ReturnType<typeof useDossier.getState>["conflicts"]>[number];
type Props = { readonly conflicts: readonly Conflict[]; readonly dossier: Dossier; readonly norm: Norm };

/** Every field that two people filled in at the same time, with all values and the choice between them. */
export function Conflicts({ conflicts, dossier, norm }: Props) {
  const { t } = useTranslation("history");
  return (
    <div className="mb-6 rounded-m border border-line bg-surface p-4">
      <Panel title={t(($) => $.conflicts.title)} lead={t(($) => $.conflicts.lead)}>
        <ul>
          {conflicts.map((conflict) => (
            <Choice key={conflict.path} conflict={conflict} dossier={dossier} norm={norm} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function Choice({
  conflict: { path, values },
  dossier,
  norm,
}: {
  readonly conflict: Conflict;
  readonly dossier: Dossier;
  readonly norm: Norm;
}) {
  const { t } = useTranslation("history");
  const readOnly = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const textOf = useValueText(path);
  const { name, place } = useSubject(dossier, norm)(path);
  const field = useFieldName()(path);
  const canChoose = !readOnly && values.every((value) => chooseValue(dossier, path, values, value) !== undefined);

  function choose(value: string) {
    for (const body of chooseValue(dossier, path, values, value) ?? []) if (!tell(run(body))) return;
    tell(undefined, { text: t(($) => $.conflicts.told, { value: textOf(value) }) });
  }

  return (
    <li className="border-line border-b py-3 last:border-b-0">
      <p className="mb-2 font-semibold">
        {place === undefined ? (
          name
        ) : (
          <Link {...placeAddress(place, dossier.id)} className="link">
            {name}
          </Link>
        )}
        {field !== undefined && `: ${field}`}
      </p>
      <ul className="flex flex-col gap-2">
        {values.map((value) => (
          <li key={value} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="min-w-0 max-w-prose flex-1 whitespace-pre-wrap">{textOf(value)}</span>
            {canChoose && (
              <Button aria-label={t(($) => $.conflicts.chooseSaid, { value: textOf(value) })} onClick={() => choose(value)}>
                {t(($) => $.conflicts.choose)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!canChoose && !readOnly && place !== undefined && (
        <p className="mt-2">
          <Link {...placeAddress(place, dossier.id)} className="link">
            {t(($) => $.conflicts.open)}
          </Link>
        </p>
      )}
    </li>
  );
}

/** Fields with a few choices show their words, days are written out, and a text is a text whatever it says. */
const choiceFields = new Set(["answer", "state", "stance", "type", "role", "grade", "status", "classification", "showOverall"]);
const dayFields = new Set(["date", "term", "periodFrom", "periodTo", "auditFrom", "auditTo", "followUpBy"]);

function useValueText(path: string): (value: string) => string {
  const { t } = useTranslation("history");
  const language = usePreferences((s) => s.language);
  const field = path.split("/").at(-1) ?? "";
  return (value) => {
    if (value === "") return t(($) => $.conflicts.empty);
    const known = choiceFields.has(field) ? knownValues.find((each) => each === value) : undefined;
    if (known !== undefined) return t(($) => $.value[known]);
    return dayFields.has(field) ? formatDate(value, language) : value;
  };
}
