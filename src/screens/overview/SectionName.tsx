import { Link } from "@tanstack/react-router";
import type { Section } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";

/** The name of a section, leading to its criteria. */
export function SectionName({ dossier: id, section }: { readonly dossier: string; readonly section: Section }) {
  const language = usePreferences((s) => s.language);
  return (
    <Link
      to="/dossier/$id/assessment/{-$section}"
      params={{ id, section: section.id }}
      className="inline-flex min-h-control items-center gap-2 font-semibold hover:text-accent hover:underline"
    >
      <span className="text-muted">{section.ref}</span>
      {say(section.name, language)}
    </Link>
  );
}
