import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CommandBody } from "../../core/dossier/commands/command.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { type PlannedRole, rolePlan } from "../../core/evidence/rolePlan.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useNote } from "../../state/useNote.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

type Props = { readonly dossier: Dossier; readonly norm: Norm; readonly readOnly: boolean };

/** Per role how many people there are, how many interviews that asks, and how far the plan is. */
export function RoleGroups({ dossier, norm, readOnly }: Props) {
  const { t } = useTranslation("plan");
  const plan = useMemo(() => rolePlan(dossier, norm), [dossier, norm]);
  return (
    <div className="max-w-4xl">
      <Table caption={t(($) => $.roles.table)} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t(($) => $.roles.role)}</ColumnHead>
            <ColumnHead>{t(($) => $.roles.size)}</ColumnHead>
            <ColumnHead>{t(($) => $.roles.asked)}</ColumnHead>
            <ColumnHead numeric className="max-sm:hidden">
              {t(($) => $.roles.planned)}
            </ColumnHead>
            <ColumnHead numeric className="max-sm:hidden">
              {t(($) => $.roles.held)}
            </ColumnHead>
            <ColumnHead numeric className="max-sm:hidden">
              {t(($) => $.roles.toPlan)}
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {plan.roles.map((role) => (
            <Row key={role.role} row={role} dossier={dossier} norm={norm} readOnly={readOnly} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <RowHead className="py-3">{t(($) => $.roles.total)}</RowHead>
            <Cell className="py-3" />
            <Cell className="py-3 pl-5 font-semibold">{plan.asked}</Cell>
            <Cell className="py-3 font-semibold max-sm:hidden" numeric>
              {plan.planned}
            </Cell>
            <Cell className="py-3 font-semibold max-sm:hidden" numeric>
              {plan.held}
            </Cell>
            <Cell className="py-3 font-semibold max-sm:hidden" numeric>
              {plan.roles.reduce((sum, { toPlan }) => sum + toPlan, 0)}
            </Cell>
          </tr>
        </tfoot>
      </Table>
      <p className="mt-3 max-w-prose text-muted text-s">
        {t(($) => $.roles.rule)}
        {plan.least > 0 && ` ${t(($) => $.roles.least, { count: plan.least })}`}
        {plan.short > 0 && ` ${t(($) => $.roles.short, { count: plan.short })}`}
        {plan.withoutRole > 0 && ` ${t(($) => $.roles.withoutRole, { count: plan.withoutRole })}`}
      </p>
    </div>
  );
}

function Row({ row, dossier, norm, readOnly }: Props & { readonly row: PlannedRole }) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const name = norm.roles[row.role]?.name;
  const role = name === undefined ? row.role : say(name, language);
  const chosen = dossier.plan.roles[row.role]?.interviews;
  return (
    <tr>
      <RowHead className="min-w-36 pt-3.5 font-normal">
        {role}
        {/* Where the columns on the right have no room. */}
        <span className="block font-normal text-muted text-s sm:hidden">
          {t(($) => $.roles.inShort, { planned: row.planned, held: row.held, toPlan: row.toPlan })}
        </span>
      </RowHead>
      <Cell>
        <NumberInput
          label={t(($) => $.roles.sizeOf, { role })}
          field={`plan/roles/${row.role}/size`}
          stored={row.size === 0 ? "" : String(row.size)}
          placeholder=""
          readOnly={readOnly}
          commandOf={(digits) => ({ kind: "setRoleGroup", role: row.role, changes: { size: Number(digits) } })}
        />
      </Cell>
      <Cell>
        <NumberInput
          label={t(($) => $.roles.askedOf, { role })}
          field={`plan/roles/${row.role}/interviews`}
          stored={chosen === undefined ? "" : String(chosen)}
          placeholder={String(row.byRule)}
          readOnly={readOnly}
          commandOf={(digits) =>
            digits === ""
              ? { kind: "setRoleGroup", role: row.role, changes: {}, clear: ["interviews"] }
              : { kind: "setRoleGroup", role: row.role, changes: { interviews: Number(digits) } }
          }
        />
        {chosen !== undefined && chosen < row.byRule && (
          <p className="pt-1 text-muted text-s">{t(($) => $.roles.underRule, { count: row.byRule })}</p>
        )}
      </Cell>
      <Cell numeric className="pt-3.5 max-sm:hidden">
        {row.planned}
      </Cell>
      <Cell numeric className="pt-3.5 max-sm:hidden">
        {row.held}
      </Cell>
      <Cell numeric className="pt-3.5 max-sm:hidden">
        {row.toPlan > 0 ? <Badge tone="warn">{row.toPlan}</Badge> : 0}
      </Cell>
    </tr>
  );
}

type NumberProps = {
  readonly label: string;
  readonly field: string;
  readonly stored: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  readonly commandOf: (digits: string) => CommandBody;
};

const longestCount = 6;

function NumberInput({ label, field, stored, placeholder, readOnly, commandOf }: NumberProps) {
  const note = useNote(field, stored, commandOf);
  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      value={note.value}
      placeholder={placeholder}
      readOnly={readOnly}
      className="max-w-20"
      onChange={(event) => note.onChange(event.target.value.replace(/\D/g, "").slice(0, longestCount))}
      onBlur={note.onBlur}
    />
  );
}
