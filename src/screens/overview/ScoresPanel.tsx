import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { progressOf } from "../../core/dossier/progress.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useScores } from "../../state/scores.ts";
import { Panel } from "../../ui/Panel.tsx";
import { ChecklistRow } from "./ChecklistRow.tsx";
import { GradedRow } from "./GradedRow.tsx";
import { MeanLine } from "./MeanLine.tsx";
import { ReadinessLine } from "./ReadinessLine.tsx";

/** The live score of every section, with how far its answers are, and the overall picture. */
export function ScoresPanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const language = usePreferences((s) => s.language);
  const scored = useScores();
  if (scored === undefined) return null;
  const { score, given } = scored;
  const progress = progressOf(dossier, norm, whoseCounts(dossier.kind));
  const sections = sectionsFor(norm, dossier.kind);
  const rows = sections.flatMap((section) => {
    const own = score.sections.find(({ id }) => id === section.id);
    const counts = progress.sections.find(({ id }) => id === section.id);
    return own === undefined || counts === undefined ? [] : [{ section, score: own, counts }];
  });
  const groups = [...Object.keys(norm.groups ?? {}), undefined].flatMap((group) => {
    const members = rows.filter(({ section }) => section.group === group);
    return members.length === 0 ? [] : [{ group, members }];
  });

  return (
    <Panel title={t(($) => $.scores.title)}>
      {score.overall.kind === "mean" ? (
        <MeanLine mean={score.overall} shown={dossier.report.showOverall} />
      ) : (
        <ReadinessLine norm={norm} given={given} readiness={score.overall} />
      )}
      {groups.map(({ group, members }) => {
        const named = group === undefined ? undefined : norm.groups?.[group];
        return (
          <div key={group ?? ""} className="mb-6 last:mb-0">
            {groups.length > 1 && (
              <h3 className="font-semibold">{named === undefined ? t(($) => $.scores.otherGroup) : say(named.name, language)}</h3>
            )}
            {named !== undefined && <p className="max-w-prose text-muted text-s">{say(named.text, language)}</p>}
            <ul className="mt-2 border-line border-t">
              {members.map(({ section, score: own, counts }) =>
                own.kind === "checklist" ? (
                  <ChecklistRow key={section.id} dossier={dossier.id} section={section} score={own} counts={counts} />
                ) : (
                  <GradedRow key={section.id} dossier={dossier} norm={norm} section={section} score={own} counts={counts} />
                ),
              )}
            </ul>
          </div>
        );
      })}
    </Panel>
  );
}
