import "i18next";
import type app from "./locales/nl/app.json";
import type home from "./locales/nl/home.json";
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
      home: typeof home;
      problems: typeof problems;
      settings: typeof settings;
      ui: typeof ui;
    };
  }
}
