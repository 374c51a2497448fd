import { useTranslation } from "react-i18next";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { Badge } from "../../ui/Badge.tsx";

type Props = { readonly norm: Norm; readonly language: Language; readonly only: ReadonlySet<string> | undefined };

/** Every choice that the sources leave open, with the reason for it. */
export function InterpretationsTab({ norm, language, only }: Props) {
  const { t } = useTranslation("norms");
  const shown = norm.interpretations.filter(({ id }) => only?.has(id) ?? true);

  /** Sections in one breath, the rest one by one. */
  function subjects(about: readonly string[]): string {
    const sections = norm.sections.filter(({ id }) => about.includes(id)).map(({ ref }) => ref);
    const others = about.filter((id) => !norm.sections.some((section) => section.id === id)).map(subject);
    const named = sections.length === 0 ? [] : [t(($) => $.interpretations.section, { count: sections.length, refs: sections.join(", ") })];
    return [...named, ...others].join(", ");
  }

  function subject(id: string): string {
    if (id === "overall") return t(($) => $.interpretations.overall);
    const profile = norm.evidenceProfiles[id];
    if (profile !== undefined) return t(($) => $.interpretations.profile, { name: say(profile.name, language) });
    return criterionById(norm).get(id)?.ref ?? signalById(norm).get(id)?.ref ?? id;
  }

  return (
    <>
      <p className="mb-4 max-w-prose text-muted">{t(($) => $.interpretations.lead)}</p>
      {shown.length === 0 && <p>{t(($) => $.search.nothing)}</p>}
      <ol className="flex flex-col">
        {shown.map(({ id, about, choice, reason, movesScore }) => (
          <li key={id} className="grid gap-x-6 gap-y-1 border-line border-t py-3 md:grid-cols-[14rem_minmax(0,1fr)]">
            <div>
              <p className="font-semibold text-muted text-s">{subjects(about)}</p>
              {movesScore && <Badge tone="accent">{t(($) => $.interpretations.movesScore)}</Badge>}
            </div>
            <div className="max-w-prose">
              <p>{say(choice, language)}</p>
              <p className="mt-1 text-muted">
                {t(($) => $.interpretations.reason)} {say(reason, language)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
