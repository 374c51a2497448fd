import { Link } from "@tanstack/react-router";
import Trash2 from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { type Dossier, longestLine } from "../../core/dossier/dossierSchema.ts";
import { fulfilledBy, isExpected } from "../../core/dossier/planFor.ts";
import type { PlanItem, PlanStatus } from "../../core/dossier/planSchema.ts";
import type { EvidenceType, Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePrivateName } from "../../state/keyList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { PrivateField } from "../../ui/PrivateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { useTell } from "../../ui/useTell.ts";
import { evidenceAddress } from "./evidenceAddress.ts";
import { FulfilButton } from "./FulfilButton.tsx";
import { ItemCriteria } from "./ItemCriteria.tsx";
import { ItemField } from "./ItemField.tsx";

type Props = { readonly item: PlanItem; readonly dossier: Dossier; readonly norm: Norm; readonly onRemoved: () => void };

/** Statuses that mean something for each kind; what is there by itself gets its status when it becomes evidence. */
const statuses: Readonly<Record<EvidenceType, readonly PlanStatus[]>> = {
  document: ["toDo", "requested", "received", "notAvailable"],
  interview: ["toDo", "done", "cancelled"],
  observation: ["toDo", "done", "cancelled"],
  register: ["toDo", "requested", "received", "notAvailable"],
  fileSample: ["toDo", "requested", "done", "cancelled"],
  customerVoice: ["toDo", "requested", "received", "notAvailable"],
};

/** Everything that is planned about one thing; kept while it is typed. */
export function Item({ item, dossier, norm, onRemoved }: Props) {
  const { t } = useTranslation("plan");
  const run = useDossier((s) => s.run);
  const closed = useDossier((s) => s.readOnly);
  const tell = useTell();
  const evidence = fulfilledBy(dossier, item);
  const readOnly = closed || item.removed !== undefined;
  const own = { item, readOnly };
  const met = item.kind === "interview" || item.kind === "observation";
  const choices = statuses[item.kind].includes(item.status) ? statuses[item.kind] : [...statuses[item.kind], item.status];
  const restore = () => tell(run({ kind: "restorePlanItems", ids: [item.id] }));

  function remove() {
    const text = t(($) => $.item.removed, { title: item.title });
    if (tell(run({ kind: "removePlanItems", ids: [item.id] }), { text, onUndo: restore })) onRemoved();
  }

  return (
    <div className="flex flex-col gap-4">
      {item.removed !== undefined && (
        <Banner tone="warn" actions={!closed && <Button onClick={restore}>{t(($) => $.item.restore)}</Button>}>
          {t(($) => $.item.isRemoved)}
        </Banner>
      )}
      {evidence !== undefined && (
        <Banner>
          {t(($) => $.item.fulfilled)}{" "}
          <Link {...evidenceAddress(evidence, dossier.id)} className="link">
            {evidence.title === "" ? t(($) => $.untitled) : evidence.title}
          </Link>
        </Banner>
      )}
      {!readOnly && isExpected(dossier, item) && (
        <div>
          <FulfilButton item={item} dossier={dossier.id} look="primary" />
          <p className="mt-1 text-muted text-s">{t(($) => $.fulfil[item.kind === "interview" ? "holdHint" : "hint"])}</p>
        </div>
      )}
      <ItemField {...own} field="title" form="line" {...(item.kind === "interview" ? { hint: t(($) => $.item.noNames) } : {})} />
      {item.kind === "interview" && (
        <>
          <Name item={item} readOnly={readOnly} />
          <RoleField {...own} norm={norm} />
          <ItemField {...own} field="department" form="line" />
          <ItemField {...own} field="people" form="count" hint={t(($) => $.item.peopleHint)} />
        </>
      )}
      {met && (
        <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3">
          <ItemField {...own} field="date" form="date" />
          <ItemField {...own} field="time" form="time" />
        </div>
      )}
      {met && <ItemField {...own} field="place" form="line" />}
      <ItemField {...own} field="who" form="line" label={t(($) => $.field[met ? "who" : "askedOf"])} list={met ? teamOf(dossier) : []} />
      {!met && <ItemField {...own} field="due" form="date" />}
      <Field label={t(($) => $.field.status)}>
        {(control) => (
          <Select
            {...control}
            value={item.status}
            disabled={readOnly}
            options={choices.map((value) => ({
              value,
              label: item.kind === "interview" && value === "done" ? t(($) => $.held) : t(($) => $.status[value]),
            }))}
            onChange={(event) => {
              const status = choices.find((each) => each === event.target.value);
              if (status !== undefined) tell(run({ kind: "movePlanItems", ids: [item.id], status }));
            }}
          />
        )}
      </Field>
      <ItemField {...own} field="note" form="text" />
      <ItemCriteria item={item} dossier={dossier} norm={norm} readOnly={readOnly} />
      {!readOnly && (
        <div className="border-line border-t pt-4">
          <Button look="quiet" icon={Trash2} onClick={remove}>
            {t(($) => $.item.remove)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Name({ item, readOnly }: { readonly item: PlanItem; readonly readOnly: boolean }) {
  const { t } = useTranslation("plan");
  const { value, onChange, ready, failed } = usePrivateName(`plan/${item.id}`);
  return (
    <PrivateField
      label={t(($) => $.field.name)}
      value={value}
      onChange={onChange}
      maxLength={longestLine}
      readOnly={readOnly || !ready}
      failed={failed}
    />
  );
}

function RoleField({ item, norm, readOnly }: { readonly item: PlanItem; readonly norm: Norm; readonly readOnly: boolean }) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  return (
    <Field label={t(($) => $.field.role)}>
      {(control) => (
        <Select
          {...control}
          value={item.role}
          disabled={readOnly}
          options={[
            { value: "", label: t(($) => $.item.noRole) },
            ...Object.entries(norm.roles).map(([value, { name }]) => ({ value, label: say(name, language) })),
          ]}
          onChange={(event) => tell(run({ kind: "editPlanItem", id: item.id, changes: { role: event.target.value } }))}
        />
      )}
    </Field>
  );
}

function teamOf({ team }: Dossier): readonly string[] {
  return Object.values(team)
    .filter(({ removed, name }) => removed === undefined && name !== "")
    .map(({ name }) => name);
}
