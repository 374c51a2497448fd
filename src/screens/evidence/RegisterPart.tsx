import { useTranslation } from "react-i18next";
import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PartField } from "./PartField.tsx";
import { PartGroup } from "./PartGroup.tsx";
import { type Fields, usePart, whole } from "./usePart.ts";

type Props = { readonly evidence: Evidence; readonly dossier: Dossier; readonly readOnly: boolean };

/** What a figure was counted over: how many cases, which period, and by which definition. */
export function RegisterPart({ evidence: { id, type, register }, dossier, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const stored = {
    population: register === undefined || register.population === 0 ? "" : String(register.population),
    from: register?.from ?? "",
    to: register?.to ?? "",
    definitionEvidence: register?.definitionEvidence ?? "",
  };
  const part = usePart(`evidence/${id}/register`, stored, readOnly, (fields) => ({ body: commandOf(id, register, fields) }));
  const { periodFrom, periodTo } = dossier.assignment;
  const offered = periodFrom !== "" && periodTo !== "" && (part.fields.from !== periodFrom || part.fields.to !== periodTo);
  const documents = Object.values(dossier.evidence).filter(
    (each) => each.id === part.fields.definitionEvidence || (each.type === "document" && each.removed === undefined && each.id !== id),
  );
  const field = { part, readOnly };
  const isComputed = register?.figure !== undefined;
  const counted = { part, readOnly: readOnly || isComputed };
  return (
    <Panel
      title={type === "register" ? t(($) => $.register.title) : t(($) => $.register.voiceTitle)}
      lead={isComputed ? t(($) => $.register.computed) : type === "register" ? undefined : t(($) => $.register.voiceLead)}
    >
      <PartGroup part={part}>
        {/* Of customer voice it is the number of answers, which stands above. */}
        {type === "register" && (
          <PartField
            {...counted}
            name="population"
            label={t(($) => $.register.population)}
            hint={t(($) => $.register.populationHint)}
            form="count"
          />
        )}
        <div className="flex flex-wrap gap-4">
          <PartField {...counted} name="from" label={t(($) => $.register.from)} form="date" />
          <PartField {...counted} name="to" label={t(($) => $.register.to)} form="date" />
        </div>
        {offered && !counted.readOnly && (
          <div>
            <Button
              onClick={() => {
                part.set("from", periodFrom);
                part.set("to", periodTo);
                part.commit();
              }}
            >
              {t(($) => $.register.auditPeriod, { from: formatDate(periodFrom, language), to: formatDate(periodTo, language) })}
            </Button>
          </div>
        )}
        <PartField
          {...field}
          name="definitionEvidence"
          label={t(($) => $.register.definition)}
          hint={t(($) => $.register.definitionHint)}
          form={[
            { value: "", label: t(($) => $.part.notChosen) },
            ...documents.map(({ id: value, title }) => ({ value, label: title === "" ? t(($) => $.untitled) : title })),
          ]}
        />
      </PartGroup>
    </Panel>
  );
}

function commandOf(
  id: string,
  register: Evidence["register"],
  { population: digits, from = "", to = "", definitionEvidence = "" }: Fields,
) {
  const population = whole(digits);
  const { population: _population, from: _from, to: _to, definitionEvidence: _definition, ...rest } = register ?? {};
  if (population === 0 && from === "" && to === "" && definitionEvidence === "" && Object.keys(rest).length === 0)
    return { kind: "editEvidence", id, changes: {}, clear: ["register"] } as const;
  const definition = definitionEvidence === "" ? {} : { definitionEvidence };
  return { kind: "editEvidence", id, changes: { register: { ...rest, population, from, to, ...definition } } } as const;
}
