import { useMemo } from "react";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";

/** The criteria and signs of this kind of audit, to choose from. */
export function useCriterionOptions(norm: Norm, kind: AuditKind) {
  const language = usePreferences((s) => s.language);
  return useMemo(
    () =>
      sectionsFor(norm, kind).flatMap((section) =>
        [...(section.signals ?? []), ...section.criteria].map(({ id, ref, text }) => ({ id, name: ref, text: say(text, language) })),
      ),
    [norm, kind, language],
  );
}
