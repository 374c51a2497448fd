import { Link } from "@tanstack/react-router";
import Settings from "lucide-react/icons/settings";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePreferences } from "../state/preferences.ts";
import { iconButtonClass } from "../ui/IconButton.tsx";
import { BrandMark } from "./BrandMark.tsx";

type Props = {
  /** The dossier that is open. */
  readonly children?: ReactNode;
  readonly tools?: ReactNode;
  /** On a phone the dossier gets the room of the brand and of the languages, which are in the settings too. */
  readonly compact?: boolean;
};

export function AppHeader({ children, tools, compact = false }: Props) {
  const { t } = useTranslation("app");
  return (
    <header className="flex min-h-14 items-center gap-2 border-line border-b bg-surface px-3 py-1 sm:px-5 print:hidden">
      <Link to="/" aria-label={t(($) => $.toHome)} className="flex min-h-control shrink-0 items-center gap-2 rounded-m font-semibold">
        <BrandMark />
        <span className={compact ? "max-md:hidden" : "max-[28rem]:hidden"}>{t(($) => $.brand)}</span>
      </Link>
      <div className="flex min-w-0 flex-1 items-center gap-2">{children}</div>
      {tools}
      <div className={compact ? "max-sm:hidden" : undefined}>
        <LanguageSwitch />
      </div>
      <Link to="/settings" aria-label={t(($) => $.settings)} title={t(($) => $.settings)} className={iconButtonClass}>
        <Settings size={18} aria-hidden />
      </Link>
    </header>
  );
}

/** Each language names itself in its own words. */
const languages = [
  { code: "nl", name: "Nederlands", short: "NL" },
  { code: "en", name: "English", short: "EN" },
] as const;

function LanguageSwitch() {
  const { t } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const setLanguage = usePreferences((s) => s.setLanguage);
  return (
    <fieldset className="flex shrink-0">
      <legend className="sr-only">{t(($) => $.language)}</legend>
      {languages.map(({ code, name, short }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => setLanguage(code)}
          className="min-h-control min-w-control rounded-m text-muted text-s hover:bg-hover hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:decoration-accent aria-pressed:underline-offset-4"
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
