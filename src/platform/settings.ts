import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { Language } from "../core/norm/normSchema.ts";

export type Settings = {
  readonly language: Language;
  /** Who is working here; signs every change. */
  readonly name: string;
  readonly theme: "system" | "light" | "dark";
  /** Whether a single key, such as `?` or `1`, does something outside text fields. */
  readonly singleKeys: boolean;
  readonly lastBackupAt?: Instant;
};

const key = "toetssteen.settings";

/** What was stored, piece by piece: a piece that cannot be read is absent, the others count. */
export function readSettings(): Partial<Settings> {
  const stored = parse(localStorage.getItem(key) ?? "{}");
  const { language, name, theme, singleKeys, lastBackupAt } = stored;
  return {
    ...(language === "nl" || language === "en" ? { language } : {}),
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof singleKeys === "boolean" ? { singleKeys } : {}),
    ...(theme === "system" || theme === "light" || theme === "dark" ? { theme } : {}),
    ...(typeof lastBackupAt === "string" && !Number.isNaN(Date.parse(lastBackupAt)) ? { lastBackupAt } : {}),
  };
}

/** False when the browser refuses to keep it (full, or storage switched off). */
export function writeSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
