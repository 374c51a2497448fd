/** The words of the screens: one file per screen and language, fetched when a screen needs it. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../core/norm/normSchema.ts";
import { firstWords } from "./firstWords.ts";

type Words = { readonly default: Record<string, unknown> };
const files = import.meta.glob<Words>(["./locales/*/*.json", "!./locales/*/{app,home,ui}.json"]);

const fromFiles = {
  type: "backend" as const,
  init() {},
  async read(language: string, namespace: string) {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (load === undefined) throw new Error(`No words for ${language}/${namespace}`);
    return (await load()).default;
  },
};

/** Starts with the words of the frame and the first screen, which are there already. */
export async function startLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  i18next.on("languageChanged", (next) => {
    document.documentElement.lang = next;
  });
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ["nl", "en"],
      fallbackLng: false,
      load: "currentOnly",
      ns: ["app", "home", "ui"],
      resources: firstWords,
      defaultNS: "app",
      keySeparator: ".",
      // React escapes.
      interpolation: { escapeValue: false },
      returnNull: false,
      partialBundledLanguages: true,
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}

/** Fetches the words of a screen before it is drawn. Before the language has started there is nothing to wait for. */
export async function loadWords(...namespaces: readonly string[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}
