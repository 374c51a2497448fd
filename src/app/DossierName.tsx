import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { say } from "../i18n/say.ts";
import { useDossier } from "../state/dossier.ts";
import { usePreferences } from "../state/preferences.ts";

/** Which audit this is: the organisation, and under it the norm and the kind. */
export function DossierName({ id }: { readonly id: string }) {
  const { t } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const organisation = useDossier((s) => s.dossier?.assignment.organisation ?? "");
  const unit = useDossier((s) => s.dossier?.assignment.unit ?? "");
  const kind = useDossier((s) => s.dossier?.kind);
  const norm = useDossier((s) => s.norm);
  const name = organisation === "" ? t(($) => $.noOrganisation) : organisation;
  return (
    <Link to="/dossier/$id" params={{ id }} className="min-w-0 rounded-m border-line border-l pl-3 hover:text-accent">
      <span className="block truncate font-semibold leading-5">{unit === "" ? name : `${name}, ${unit}`}</span>
      {norm && kind && (
        <span className="block truncate text-muted text-s leading-4">
          {say(norm.shortName, language)}, {t(($) => $.kind[kind])}
        </span>
      )}
    </Link>
  );
}
