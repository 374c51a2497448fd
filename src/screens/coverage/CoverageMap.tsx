import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { coverageMap } from "../../charts/coverageMap.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { sectionOf } from "../../core/norm/findCriterion.ts";
import { evidenceTypes, type Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { useAssessmentView } from "../../state/assessmentView.ts";
import { usePreferences } from "../../state/preferences.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import type { Row } from "./coverageRows.ts";

type Props = { readonly rows: readonly Row[]; readonly dossier: Dossier; readonly norm: Norm };

/** Criteria against types of evidence. A criterion that is chosen opens with its evidence. */
export function CoverageMap({ rows, dossier, norm }: Props) {
  const { t } = useTranslation("coverage");
  const language = usePreferences((s) => s.language);
  const navigate = useNavigate();
  const kinds = evidenceTypes.map((type) => ({ short: t(($) => $.short[type]), name: t(($) => $.type[type]) }));
  const sections = sectionsFor(norm, dossier.kind)
    .map((section) => ({
      name: `${section.ref} ${say(section.name, language)}`,
      criteria: rows
        .filter((row) => row.section === section.id)
        .map(({ criterion: { id, ref, text }, cells }) => ({
          id,
          ref,
          name: say(text, language),
          cells: evidenceTypes.map((type) => cells[type]),
        })),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  const words = {
    alt: t(($) => $.map.alt, { count: rows.length }),
    caption: t(($) => $.map.caption),
    criterion: t(($) => $.map.criterion),
    supports: t(($) => $.map.supports),
    contradicts: t(($) => $.map.contradicts),
    neutral: t(($) => $.map.neutral),
    nothing: t(($) => $.map.nothing),
    cell: (cell: { readonly supports: number; readonly contradicts: number; readonly neutral: number }) =>
      [
        cell.supports > 0 ? t(($) => $.map.cellSupports, { count: cell.supports }) : "",
        cell.contradicts > 0 ? t(($) => $.map.cellContradicts, { count: cell.contradicts }) : "",
        cell.neutral > 0 ? t(($) => $.map.cellNeutral, { count: cell.neutral }) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
  };

  function open(id: string) {
    useAssessmentView.setState({ panel: "criterion", tab: "evidence" });
    void navigate({
      to: "/dossier/$id/assessment/{-$section}",
      params: { id: dossier.id, section: sectionOf(norm, id).id },
      search: { criterion: id },
    });
  }

  return (
    <div className="mb-8">
      <ChartFigure
        title={t(($) => $.map.title)}
        note={t(($) => $.map.note)}
        widest={920}
        draw={(frame) => coverageMap(kinds, sections, words, frame)}
        onPick={open}
      />
    </div>
  );
}
