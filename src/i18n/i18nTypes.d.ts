import "i18next";
import type app from "./locales/nl/app.json";
import type assessment from "./locales/nl/assessment.json";
import type compare from "./locales/nl/compare.json";
import type coverage from "./locales/nl/coverage.json";
import type evidence from "./locales/nl/evidence.json";
import type history from "./locales/nl/history.json";
import type home from "./locales/nl/home.json";
import type interview from "./locales/nl/interview.json";
import type management from "./locales/nl/management.json";
import type newaudit from "./locales/nl/newaudit.json";
import type norms from "./locales/nl/norms.json";
import type overview from "./locales/nl/overview.json";
import type plan from "./locales/nl/plan.json";
import type points from "./locales/nl/points.json";
import type problems from "./locales/nl/problems.json";
import type register from "./locales/nl/register.json";
import type reportScreen from "./locales/nl/reportScreen.json";
import type sample from "./locales/nl/sample.json";
import type search from "./locales/nl/search.json";
import type settings from "./locales/nl/settings.json";
import type ui from "./locales/nl/ui.json";

/** Dutch is the source of the keys. Add a namespace here together with its two files. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    enableSelector: true;
    resources: {
      app: typeof app;
      assessment: typeof assessment;
      coverage: typeof coverage;
      compare: typeof compare;
      evidence: typeof evidence;
      history: typeof history;
      home: typeof home;
      interview: typeof interview;
      management: typeof management;
      newaudit: typeof newaudit;
      norms: typeof norms;
      overview: typeof overview;
      plan: typeof plan;
      points: typeof points;
      problems: typeof problems;
      register: typeof register;
      reportScreen: typeof reportScreen;
      sample: typeof sample;
      search: typeof search;
      settings: typeof settings;
      ui: typeof ui;
    };
  }
}
