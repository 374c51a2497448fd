import type { SurveyField } from "../../core/register/fields.ts";
import type { SurveyGroups } from "../../core/register/readSurvey.ts";
import { definitionOf, type FigureWriting, numberText } from "./figureWriting.ts";
import { surveyDifference, surveyQuestions } from "./surveyQuestions.ts";

export type SurveyRow = {
  readonly id: SurveyField;
  readonly name: string;
  /** `wie een klacht had: −12 ± 9 (n = 120); de anderen: 31 ± 4 (n = 600)` */
  readonly value: string;
  readonly definition: string;
  readonly population: string;
  /** How much those who complained differ, and whether it is more than chance; empty where that cannot be told. */
  readonly difference: string;
  readonly answers: number;
};

/** Every mark of a survey in words, those who complained beside those who did not. */
export function surveyRows(writing: FigureWriting, groups: SurveyGroups): readonly SurveyRow[] {
  const { words } = writing;
  return surveyQuestions(writing, groups).map(({ id, name, answers }) => {
    const said = answers.map(({ group, shown, n, few }) => {
      const size = `n = ${numberText(writing, n)}`;
      return `${group}: ${shown} (${few ? `${size}, ${words("register.few")}` : size})`;
    });
    return {
      id,
      name,
      value: said.join("; "),
      definition: definitionOf(writing, id),
      population: words("register.population.surveyed"),
      difference: id === "nps" ? (surveyDifference(writing, groups) ?? "") : "",
      answers: answers.reduce((sum, { n }) => sum + n, 0),
    };
  });
}
