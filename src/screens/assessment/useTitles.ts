import { useTranslation } from "react-i18next";
import { localeTag } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";

/** The titles of pieces of evidence as a list in a sentence. */
export function useTitles(): (ids: readonly string[]) => string {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  return (ids) => {
    const evidence = useDossier.getState().dossier?.evidence ?? {};
    const titles = ids.map((id) => evidence[id]?.title || t(($) => $.evidence.untitled));
    return new Intl.ListFormat(localeTag(language), { type: "conjunction" }).format(titles);
  };
}
