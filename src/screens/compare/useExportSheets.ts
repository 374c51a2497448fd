import { useTranslation } from "react-i18next";
import { countingAnswers } from "../../core/comparison/audit.ts";
import type { ComparedAudit } from "../../core/comparison/comparedAudit.ts";
import { criterionRows } from "../../core/comparison/criterionRows.ts";
import { overallName } from "../../core/comparison/overallName.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import type { CriterionId } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import type { Sheet } from "../../state/compareFile.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { Compared } from "./CompareScreen.tsx";
import { useCompareWords } from "./useCompareWords.ts";

/** The comparison as tables: the scores, every criterion with its answers and rationales side by side, and the reference values. */
export function useExportSheets({ years, labels }: Compared) {
  const { t } = useTranslation("compare");
  const language = usePreferences((s) => s.language);
  const words = useCompareWords();

  const scores = (): Sheet => ({
    name: t(($) => $.export.sheetScores),
    rows: [
      [t(($) => $.scores.section), ...labels],
      [t(($) => $.export.organisation), ...years.audits.map(({ organisation }) => organisation)],
      [t(($) => $.export.unit), ...years.audits.map(({ unit }) => unit)],
      [t(($) => $.export.period), ...years.audits.map(({ periodFrom, periodTo }) => `${periodFrom} – ${periodTo}`)],
      [t(($) => $.scores.norm), ...years.audits.map(({ audit }) => words.normName(audit.norm))],
      ...years.sections.map(({ norm, section, scores: own }) => [
        words.section(norm, section),
        ...years.audits.map((_, index) => {
          const score = own[index];
          if (score === undefined) return t(($) => $.scores.notAsked);
          return score.kind !== "checklist" && score.low === score.high ? score.low : words.score(score);
        }),
      ]),
      [t(($) => $.scores[overallName(years)]), ...years.audits.map(({ audit }) => words.overall(audit.score.overall))],
    ],
  });

  const answer = (audit: ComparedAudit, id: CriterionId | undefined): readonly string[] => {
    if (id === undefined) return [t(($) => $.scores.notAsked), ""];
    const given = countingAnswers(audit.audit)[id];
    return [t(($) => $.answer[given ?? "open"]), audit.audit.rationales[whoseCounts(audit.audit.auditKind)][id] ?? ""];
  };
  const criteria = (): Sheet => ({
    name: t(($) => $.export.sheetCriteria),
    rows: [
      [
        t(($) => $.scores.norm),
        t(($) => $.scores.section),
        t(($) => $.export.ref),
        t(($) => $.export.text),
        ...labels.flatMap((audit) => [t(($) => $.export.answer, { audit }), t(($) => $.export.rationale, { audit })]),
      ],
      ...criterionRows(years).map(({ norm, section, id, ids }) => {
        const { ref, text } = findCriterion(norm, id);
        return [
          words.normName(norm),
          words.section(norm, section),
          ref,
          say(text, language),
          ...years.audits.flatMap((audit, index) => answer(audit, ids[index])),
        ];
      }),
    ],
  });

  const references = (): readonly Sheet[] =>
    years.references.length === 0
      ? []
      : [
          {
            name: t(($) => $.export.sheetReferences),
            rows: [
              [t(($) => $.references.group), t(($) => $.references.year), t(($) => $.references.score), t(($) => $.references.source)],
              ...years.references.map(({ name, year, tenths, source, comparable, note }) => [
                say(name, language),
                year,
                tenths / 10,
                [
                  say(source, language),
                  ...(comparable ? [] : [t(($) => $.references.notComparable), note === undefined ? "" : say(note, language)]),
                ]
                  .filter((part) => part !== "")
                  .join(" "),
              ]),
            ],
          },
        ];

  return { criteria, all: (): readonly Sheet[] => [scores(), criteria(), ...references()] };
}
