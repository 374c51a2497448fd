import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import { interviewList } from "../../core/dossier/interviewList.ts";
import { stancesOf } from "../../core/dossier/stancesOf.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { CriterionStances } from "./CriterionStances.tsx";
import { NotesToWorkUp } from "./NotesToWorkUp.tsx";
import { Statements } from "./Statements.tsx";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly kind: AuditKind; readonly readOnly: boolean };

/** After the talk: the notes on one side, what they come down to on the other. */
export function WorkUpView({ evidence, norm, kind, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const list = useMemo(() => interviewList(evidence, norm), [evidence, norm]);
  const said = stancesOf(evidence);
  const criteria = norm.sections
    .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
    .flatMap((judged) => (said.has(judged.id) ? [judged.id] : []));
  return (
    <div className="grid items-start gap-x-10 pb-16 md:grid-cols-2">
      <NotesToWorkUp evidence={evidence} list={list} readOnly={readOnly} />
      <div>
        <Statements evidence={evidence} norm={norm} kind={kind} list={list} readOnly={readOnly} />
        <Panel title={t(($) => $.workUp.whole)} lead={t(($) => $.workUp.wholeLead)}>
          <CriterionStances evidence={evidence} norm={norm} criteria={criteria} readOnly={readOnly} empty={t(($) => $.workUp.wholeNone)} />
          <div className="mt-4">
            <Checkbox
              label={t(($) => $.workUp.workedUp)}
              hint={t(($) => $.workUp.workedUpHint)}
              disabled={readOnly}
              checked={evidence.interview?.workedUp === true}
              onChange={({ target: { checked } }) => tell(run({ kind: "editInterview", id: evidence.id, changes: { workedUp: checked } }))}
            />
          </div>
        </Panel>
      </div>
    </div>
  );
}
