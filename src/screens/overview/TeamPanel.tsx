import Pencil from "lucide-react/icons/pencil";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Dossier, type Member, memberRoles } from "../../core/dossier/dossierSchema.ts";
import type { AuditKind } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useCommand } from "../useCommand.ts";
import { fieldId } from "./fieldId.ts";
import { MemberForm } from "./MemberForm.tsx";

/** Who works on the audit, and whether each declared to be independent. */
export function TeamPanel({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("overview");
  const run = useCommand();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const all = Object.values(dossier.team).sort(
    (a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  );
  const members = all.filter(({ removed }) => removed === undefined);
  const removed = all.filter((member) => member.removed !== undefined);

  function close() {
    setAdding(false);
    // The button comes back in the place of the form.
    setTimeout(() => add.current?.focus());
  }

  return (
    <div id={fieldId("team")} className="scroll-mt-4 border-line border-t pt-6">
      <Panel title={t(($) => $.team.title)} lead={t(($) => $.team.lead)}>
        {members.length === 0 && <p className="mb-3 text-muted">{t(($) => $.team.none)}</p>}
        {members.length > 0 && (
          <ul className="mb-4 border-line border-t">
            {members.map((member) => (
              <MemberRow key={member.id} member={member} kind={dossier.kind} afterRemoval={() => add.current?.focus()} />
            ))}
          </ul>
        )}
        {adding ? (
          <MemberForm kind={dossier.kind} onClose={close} />
        ) : (
          <Button ref={add} icon={Plus} onClick={() => setAdding(true)}>
            {t(($) => $.team.add)}
          </Button>
        )}
        {removed.length > 0 && (
          <div className="mt-3">
            <Disclosure summary={t(($) => $.team.removed, { count: removed.length })}>
              <ul className="flex flex-col gap-2">
                {removed.map(({ id, name }) => (
                  <li key={id} className="flex flex-wrap items-center gap-3">
                    <span>{name}</span>
                    <Button
                      onClick={() =>
                        run(
                          { kind: "restoreMember", id },
                          t(($) => $.team.restored, { name }),
                        )
                      }
                    >
                      {t(($) => $.team.restore, { name })}
                    </Button>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </Panel>
    </div>
  );
}

type RowProps = { readonly member: Member; readonly kind: AuditKind; readonly afterRemoval: () => void };

function MemberRow({ member, kind, afterRemoval }: RowProps) {
  const { t } = useTranslation("overview");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const run = useCommand();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { id, name, role, independence } = member;

  if (editing) {
    return (
      <li className="border-line border-b py-3">
        <MemberForm
          kind={kind}
          member={member}
          onClose={() => {
            setEditing(false);
            setTimeout(() => edit.current?.focus());
          }}
        />
      </li>
    );
  }
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 border-line border-b py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold">{name === "" ? t(($) => $.team.nameless) : name}</p>
        <p className="text-muted text-s">{frame(($) => $.memberRole[role])}</p>
      </div>
      <div className="min-w-0 max-sm:col-start-1">
        {kind !== "selfAssessment" && role !== "observer" && (
          <Badge tone={independence.declared ? "good" : "warn"}>
            {independence.declared
              ? independence.on === ""
                ? t(($) => $.team.declared)
                : t(($) => $.team.declaredOn, { date: formatDate(independence.on, language, "short") })
              : t(($) => $.team.notDeclared)}
          </Badge>
        )}
        {independence.note !== "" && <p className="max-w-prose text-muted text-s">{independence.note}</p>}
      </div>
      <div className="flex gap-1 max-sm:col-start-2 max-sm:row-start-1">
        <IconButton ref={edit} icon={Pencil} label={t(($) => $.team.edit, { name })} onClick={() => setEditing(true)} />
        <IconButton
          icon={Trash2}
          label={t(($) => $.team.remove, { name })}
          onClick={() => {
            if (
              run(
                { kind: "removeMember", id },
                t(($) => $.team.removedTold, { name }),
              )
            )
              afterRemoval();
          }}
        />
      </div>
    </li>
  );
}
