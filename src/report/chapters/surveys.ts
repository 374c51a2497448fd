/** What customers answered in the surveys that are kept: those who complained beside those who did not. */
import { type Frame, pageFrameWidth } from "../../charts/frame.ts";
import { surveyKey } from "../../core/dossier/tiedFigure.ts";
import { surveyGroups } from "../../core/register/surveySummary.ts";
import type { SurveyReport } from "../../core/reporting/surveyReport.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { numberText } from "../register/figureWriting.ts";
import { registerSurvey } from "../register/surveyQuestions.ts";
import { surveyRows } from "../register/surveyRows.ts";
import { cell, dataTable, figure, refsOf, sectionTitle, type Writing } from "../writing.ts";

export function surveys(writing: Writing): readonly ReportNode[] {
  return writing.model.surveys.flatMap((survey) => surveyPart(writing, survey));
}

function surveyPart(writing: Writing, survey: SurveyReport): readonly ReportNode[] {
  const { words, language, palette } = writing;
  const { name, sha256, from, to, figures } = survey;
  const groups = surveyGroups(figures);
  const frame: Frame = { width: pageFrameWidth, palette };
  const chart = registerSurvey(writing, groups, frame);
  const rows = surveyRows(writing, groups);
  const counts = {
    read: numberText(writing, figures.read),
    used: numberText(writing, figures.used),
    left: numberText(writing, figures.read - figures.used),
  };
  const body = (text: string): ReportNode => ({ text, style: "body" });
  return [
    sectionTitle(words("register.surveyCaption"), { tocItem: true }),
    ...(from === "" || to === ""
      ? []
      : [body(words("register.surveyPeriod", { from: formatDate(from, language), to: formatDate(to, language) }))]),
    { text: words("register.surveySource", { name, ...counts, digest: sha256 }), style: "small", margin: [0, 0, 0, 6] },
    ...rows.flatMap(({ difference }) => (difference === "" ? [] : [body(difference)])),
    ...dataTable(
      writing,
      words("register.surveyTable"),
      [
        { head: words("register.question"), width: 200 },
        { head: words("register.valueHead"), width: "*" },
      ],
      rows.map((row): readonly Cell[] => {
        const criteria = survey.tied
          .filter(({ figure: tied }) => tied === surveyKey(row.id))
          .flatMap(({ criteria: ids }) => refsOf(writing, ids));
        return [
          { stack: [cell(row.name), { text: row.definition, style: "small" }] },
          {
            stack: [
              ...row.value.split("; ").map((text) => cell(text)),
              ...(criteria.length === 0 ? [] : [{ text: words("register.tied", { list: criteria.join(", ") }), style: "small" }]),
            ],
          },
        ];
      }),
      { rowHeaders: 1 },
    ),
    ...(chart === undefined ? [] : [figure(writing, chart, words("register.margins"))]),
  ];
}
