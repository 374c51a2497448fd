import "i18next";
import type app from "./locales/nl/app.json";
import type assessment from "./locales/nl/assessment.json";
import type home from "./locales/nl/home.json";
import type newaudit from "./locales/nl/newaudit.json";
import type norms from "./locales/nl/norms.json";
import type overview from "./locales/nl/overview.json";
import type problems from "./locales/nl/problems.json";
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
      home: typeof home;
      newaudit: typeof newaudit;
      norms: typeof norms;
      overview: typeof overview;
      problems: typeof problems;
      settings: typeof settings;
      ui: typeof ui;
    };
  }
}
