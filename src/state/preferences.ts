import { create } from "zustand";
import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { Language } from "../core/norm/normSchema.ts";
import { readSettings, type Settings, writeSettings } from "../platform/settings.ts";

type Preferences = Settings & {
  /** False after the browser refused to keep a choice; it then lasts until the page closes. */
  readonly kept: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setName: (name: string) => void;
  readonly setTheme: (theme: Settings["theme"]) => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
  readonly backedUp: (at: Instant) => void;
};

function firstLanguage(): Language {
  return (globalThis.navigator?.language ?? "nl").toLowerCase().startsWith("nl") ? "nl" : "en";
}

export const usePreferences = create<Preferences>()((set, get) => {
  const change = (changes: Partial<Settings>) => {
    const { language, name, theme, singleKeys, lastBackupAt } = { ...get(), ...changes };
    const kept = writeSettings({ language, name, theme, singleKeys, ...(lastBackupAt === undefined ? {} : { lastBackupAt }) });
    set({ ...changes, kept });
  };
  return {
    language: firstLanguage(),
    name: "",
    theme: "system",
    singleKeys: true,
    ...readSettings(),
    kept: true,
    setLanguage: (language) => change({ language }),
    setName: (name) => change({ name }),
    setTheme: (theme) => change({ theme }),
    setSingleKeys: (singleKeys) => change({ singleKeys }),
    backedUp: (lastBackupAt) => change({ lastBackupAt }),
  };
});
