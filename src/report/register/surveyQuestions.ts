import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import { type SurveyQuestion, surveyChart } from "../../charts/surveyChart.ts";
import type { SurveyField } from "../../core/register/fields.ts";
import type { SurveyGroups } from "../../core/register/readSurvey.ts";
import { indicativeUnder, type Mean, type Nps, npsDifference, npsScore } from "../../core/register/surveys.ts";
import { formatScore, localeTag } from "../../i18n/format.ts";
import { type FigureWriting, numberText } from "./figureWriting.ts";

type Group = { readonly name: string; readonly nps: Nps | undefined; readonly csat: Mean | undefined; readonly ces: Mean | undefined };

type MarkQuestion = SurveyQuestion & { readonly id: SurveyField };

/** Per mark that somebody gave: who complained beside who did not, and those of whom it is not told. */
export function surveyQuestions(writing: FigureWriting, { complainants, others, notTold }: SurveyGroups): readonly MarkQuestion[] {
  const { words } = writing;
  const groups: readonly Group[] = [
    { name: words("register.complainants"), ...complainants },
    { name: words("register.others2"), ...others },
    { name: words("register.notTold"), ...notTold },
  ];
  const questions: readonly MarkQuestion[] = [
    question("nps", words("register.figure.nps"), { min: -100, max: 100 }, groups, (group) => ofNps(writing, group)),
    ...(["csat", "ces"] as const).map((mark) => {
      const highest = Math.max(0, ...groups.map((group) => group[mark]?.highest ?? 0));
      const scale = { min: 1, max: highest <= 5 ? 5 : highest <= 7 ? 7 : 10 };
      return question(mark, words(`register.figure.${mark}`), scale, groups, (group) => ofMean(writing, group[mark]));
    }),
  ];
  return questions.filter(({ answers }) => answers.length > 0);
}

/** Who complained beside who did not, each mark with its margin; undefined without a single answer. */
export function registerSurvey(writing: FigureWriting, groups: SurveyGroups, frame: Frame): Chart | undefined {
  const { words } = writing;
  const questions = surveyQuestions(writing, groups);
  if (questions.length === 0) return undefined;
  const said = questions.flatMap(({ name, answers }) => answers.map(({ group, shown }) => `${name}, ${group}: ${shown}`));
  return surveyChart(
    questions,
    {
      alt: `${said.join("; ")}.`,
      caption: words("register.surveyCaption"),
      question: words("register.question"),
      group: words("register.group"),
      result: words("register.valueHead"),
      answers: words("register.answers"),
      n: (n, few) => (few ? `n = ${numberText(writing, n)}, ${words("register.few")}` : `n = ${numberText(writing, n)}`),
      number: (value) => new Intl.NumberFormat(localeTag(writing.language), { maximumFractionDigits: 1 }).format(value),
    },
    frame,
  );
}

/** Whether those who complained recommend more or less than the others, in words. */
export function surveyDifference(writing: FigureWriting, { complainants, others }: SurveyGroups): string | undefined {
  const found = npsDifference(complainants.nps, others.nps);
  if (found === undefined) return undefined;
  const number = (value: number) => formatScore(Math.abs(value).toFixed(1), writing.language);
  return writing.words(found.by < 0 ? "register.npsLower" : "register.npsHigher", {
    by: number(found.by),
    margin: number(found.margin),
    judgement: writing.words(found.moreThanChance ? "register.moreThanChance" : "register.notMoreThanChance"),
  });
}

type Answer = SurveyQuestion["answers"][number];

function question(
  id: SurveyField,
  name: string,
  scale: SurveyQuestion["scale"],
  groups: readonly Group[],
  answerOf: (group: Group) => Omit<Answer, "group"> | undefined,
): MarkQuestion {
  const answers = groups.flatMap((group) => {
    const answer = answerOf(group);
    return answer === undefined ? [] : [{ group: group.name, ...answer }];
  });
  return { id, name, scale, answers };
}

function ofNps({ words, language }: FigureWriting, { nps }: Group): Omit<Answer, "group"> | undefined {
  const score = nps === undefined ? undefined : npsScore(nps);
  if (nps === undefined || score === undefined) return undefined;
  const [value, margin] = [Number(score.score), Number(score.margin)];
  const signed = formatScore(score.score, language).replace("-", "−");
  const shown = words("register.withMargin", { value: signed, margin: formatScore(score.margin, language) });
  return { value, low: Math.max(-100, value - margin), high: Math.min(100, value + margin), n: nps.n, shown, few: nps.n < indicativeUnder };
}

function ofMean({ words, language }: FigureWriting, mean: Mean | undefined): Omit<Answer, "group"> | undefined {
  if (mean === undefined) return undefined;
  const value = mean.sumHundredths / mean.n / 100;
  const few = mean.n < indicativeUnder;
  const plain = formatScore(mean.mean, language);
  if (mean.margin === undefined) return { value, n: mean.n, shown: plain, few };
  const margin = Number(mean.margin);
  const shown = words("register.withMargin", { value: plain, margin: formatScore(mean.margin, language) });
  return { value, low: value - margin, high: value + margin, n: mean.n, shown, few };
}
