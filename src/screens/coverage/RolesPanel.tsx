import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { roleBars } from "../../charts/roleBars.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { rolePlan } from "../../core/evidence/rolePlan.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatNumber } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Interviews held and planned per role, against what the groups ask for. */
export function RolesPanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("coverage");
  const language = usePreferences((s) => s.language);
  const plan = useMemo(() => rolePlan(dossier, norm), [dossier, norm]);
  const rows = plan.roles
    .filter(({ asked, held, planned }) => asked + held + planned > 0)
    .map(({ role, asked, held, planned }) => ({
      name: say(norm.roles[role]?.name ?? { nl: role, en: role }, language),
      held,
      needed: asked,
      ...(planned === 0 ? {} : { planned: held + planned }),
    }));
  const words = {
    alt: t(($) => $.roles.alt, { count: rows.length }),
    caption: t(($) => $.roles.caption),
    role: t(($) => $.roles.role),
    held: t(($) => $.roles.held),
    needed: t(($) => $.roles.needed),
    toDo: t(($) => $.roles.toDo),
    planned: t(($) => $.roles.planned),
    ofNeeded: (held: number, needed: number) => t(($) => $.roles.of, { held, needed }),
    number: (value: number) => formatNumber(value, language),
  };
  const notes = [
    ...(plan.withoutRole > 0 ? [t(($) => $.roles.withoutRole, { count: plan.withoutRole })] : []),
    ...(plan.short > 0 ? [t(($) => $.roles.shortOf, { count: plan.short })] : []),
  ];
  return (
    <Panel title={t(($) => $.roles.title)}>
      {rows.length === 0 ? (
        <p className="max-w-prose text-muted">{t(($) => $.roles.none)}</p>
      ) : (
        <ChartFigure title={t(($) => $.roles.caption)} draw={(frame) => roleBars(rows, words, frame)} />
      )}
      {notes.length > 0 && <p className="mt-3 max-w-prose text-muted text-s">{notes.join(" ")}</p>}
    </Panel>
  );
}
