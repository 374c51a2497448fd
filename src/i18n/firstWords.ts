/** The words of the frame and the first screen come with the program: one more journey to the server would keep the reader waiting. */
import enApp from "./locales/en/app.json";
import enHome from "./locales/en/home.json";
import enUi from "./locales/en/ui.json";
import nlApp from "./locales/nl/app.json";
import nlHome from "./locales/nl/home.json";
import nlUi from "./locales/nl/ui.json";

export const firstWords = {
  nl: { app: nlApp, home: nlHome, ui: nlUi },
  en: { app: enApp, home: enHome, ui: enUi },
};
