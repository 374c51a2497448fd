/** The product's own words, so that one journey can be walked in both languages. */
import appEn from "../../src/i18n/locales/en/app.json" with { type: "json" };
import assessmentEn from "../../src/i18n/locales/en/assessment.json" with { type: "json" };
import evidenceEn from "../../src/i18n/locales/en/evidence.json" with { type: "json" };
import homeEn from "../../src/i18n/locales/en/home.json" with { type: "json" };
import interviewEn from "../../src/i18n/locales/en/interview.json" with { type: "json" };
import newauditEn from "../../src/i18n/locales/en/newaudit.json" with { type: "json" };
import pointsEn from "../../src/i18n/locales/en/points.json" with { type: "json" };
import registerEn from "../../src/i18n/locales/en/register.json" with { type: "json" };
import reportEn from "../../src/i18n/locales/en/reportScreen.json" with { type: "json" };
import appNl from "../../src/i18n/locales/nl/app.json" with { type: "json" };
import assessmentNl from "../../src/i18n/locales/nl/assessment.json" with { type: "json" };
import evidenceNl from "../../src/i18n/locales/nl/evidence.json" with { type: "json" };
import homeNl from "../../src/i18n/locales/nl/home.json" with { type: "json" };
import interviewNl from "../../src/i18n/locales/nl/interview.json" with { type: "json" };
import newauditNl from "../../src/i18n/locales/nl/newaudit.json" with { type: "json" };
import pointsNl from "../../src/i18n/locales/nl/points.json" with { type: "json" };
import registerNl from "../../src/i18n/locales/nl/register.json" with { type: "json" };
import reportNl from "../../src/i18n/locales/nl/reportScreen.json" with { type: "json" };

export type WordsOfApp = {
  readonly app: typeof appNl;
  readonly assessment: typeof assessmentNl;
  readonly evidence: typeof evidenceNl;
  readonly home: typeof homeNl;
  readonly interview: typeof interviewNl;
  readonly newaudit: typeof newauditNl;
  readonly points: typeof pointsNl;
  readonly register: typeof registerNl;
  readonly report: typeof reportNl;
};

export const words: Readonly<Record<"nl" | "en", WordsOfApp>> = {
  nl: {
    app: appNl,
    assessment: assessmentNl,
    evidence: evidenceNl,
    home: homeNl,
    interview: interviewNl,
    newaudit: newauditNl,
    points: pointsNl,
    register: registerNl,
    report: reportNl,
  },
  en: {
    app: appEn,
    assessment: assessmentEn,
    evidence: evidenceEn,
    home: homeEn,
    interview: interviewEn,
    newaudit: newauditEn,
    points: pointsEn,
    register: registerEn,
    report: reportEn,
  },
};

/** Fills in `{{name}}`, as the product does. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
